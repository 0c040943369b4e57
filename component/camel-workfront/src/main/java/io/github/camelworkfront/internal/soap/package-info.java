/**
 * Calls Workfront Proof by way of CXF. The only package that knows CXF and camel-cxf-soap, which an application without a
 * {@code proof:} endpoint need not have; {@link io.github.camelworkfront.internal.soap.SoapTransports} is the way in.
 */
package io.github.camelworkfront.internal.soap;
