/**
 * Asks and brings back what was said, whatever it was. The only package that knows camel-http and its HTTP client, so
 * that another client, or none, is a change of one class.
 */
package io.github.camelworkfront.internal.transport;
