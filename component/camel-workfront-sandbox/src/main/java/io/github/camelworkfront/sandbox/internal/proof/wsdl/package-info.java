/** The description of the Proof service in WSDL 1.1. Start with {@code WsdlWriter}. */
package io.github.camelworkfront.sandbox.internal.proof.wsdl;
