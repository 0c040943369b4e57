/**
 * Sources, sinks and actions of Workfront for routes without code. The Kamelets themselves are YAML, in the folder
 * {@code kamelets} of the jar, where Camel looks for them; the classes here hand them their parameters.
 */
package io.github.camelworkfront.kamelets;
