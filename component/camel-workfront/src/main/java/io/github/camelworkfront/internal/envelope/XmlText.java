package io.github.camelworkfront.internal.envelope;

/** Writes elements as text. */
public final class XmlText {

    private XmlText() {}

    /** The element as XML text with all the namespaces it needs, without a declaration. */
    public static String of(XmlNode element) {
        throw new UnsupportedOperationException();
    }
}
