/** SOAP as PHP's server speaks it: requests into trees, typed values into responses. Start with {@code EnvelopeReader} and {@code ResponseWriter}. */
package io.github.camelworkfront.sandbox.internal.proof.soap;
