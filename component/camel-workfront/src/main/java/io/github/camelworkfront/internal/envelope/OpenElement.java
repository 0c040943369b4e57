package io.github.camelworkfront.internal.envelope;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** An element whose end tag is still to come. */
final class OpenElement {

    private final String prefix;
    private final String namespace;
    private final String name;
    private final XmlScope scope;
    private final Map<String, String> attributes;
    private final List<XmlNode> children = new ArrayList<>();
    private final List<Object> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int textLength;
    private boolean hasText;

    OpenElement(String prefix, String namespace, String name, XmlScope scope, Map<String, String> attributes) {
        this.prefix = prefix;
        this.namespace = namespace;
        this.name = name;
        this.scope = scope;
        this.attributes = attributes;
    }

    String name() {
        return name;
    }

    XmlScope scope() {
        return scope;
    }

    /** Adds a piece of text and gives the length of all the text so far. */
    int append(String piece) {
        text.append(piece);
        textLength += piece.length();
        return textLength;
    }

    void append(XmlNode child) {
        flush();
        children.add(child);
        parts.add(child);
    }

    private void flush() {
        if (text.length() > 0) {
            String piece = text.toString();
            hasText |= !piece.isBlank();
            parts.add(piece);
            text.setLength(0);
        }
    }

    XmlNode close(References references) {
        return new XmlNode(
                prefix, namespace, name, scope, Collections.unmodifiableMap(attributes), content(), references);
    }

    private XmlContent content() {
        if (children.isEmpty()) {
            return XmlContent.of(text.toString());
        }
        flush();
        return hasText ? XmlContent.ofMixed(children, parts) : XmlContent.of(children);
    }
}
