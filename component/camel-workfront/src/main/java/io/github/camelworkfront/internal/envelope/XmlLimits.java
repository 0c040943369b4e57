package io.github.camelworkfront.internal.envelope;

/**
 * How much XML is read before it is refused.
 *
 * @param maxDepth elements within elements, references followed
 * @param maxNodes elements and attributes of a document
 * @param maxBytes bytes of a document
 * @param maxTextLength UTF-16 code units of the text of one element
 * @param maxExpandedNodes elements of a document in which each reference is replaced by what it refers to
 */
public record XmlLimits(int maxDepth, int maxNodes, long maxBytes, int maxTextLength, int maxExpandedNodes) {

    /** Some ten thousand proofs with all of their fields, or a picture of twelve megabytes as base64. */
    public static final XmlLimits DEFAULT = new XmlLimits(100, 1_000_000, 64L << 20, 16 << 20, 1_000_000);
}
