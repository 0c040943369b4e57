package io.github.camelworkfront.internal.envelope;

/**
 * A document that was read, or refused.
 *
 * @param root null if it was refused
 * @param refusal why it was refused, as the rest of a sentence such as <em>The answer is ...</em>; null if it was not
 */
public record XmlDocument(XmlNode root, String refusal) {

    static XmlDocument refused(String why) {
        return new XmlDocument(null, why);
    }

    public boolean isRefused() {
        return refusal != null;
    }
}
