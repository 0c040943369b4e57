package io.github.camelworkfront.internal.envelope;

/**
 * A call whose operation element was given as XML.
 *
 * @param operationName name of that element, without a prefix
 * @param envelope around it, in UTF-8
 */
public record RawCall(String operationName, byte[] envelope) {}
