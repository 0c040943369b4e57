/**
 * What can be measured of the calls. The only package that knows Micrometer, which an application need not have.
 */
package io.github.camelworkfront.internal.meters;
