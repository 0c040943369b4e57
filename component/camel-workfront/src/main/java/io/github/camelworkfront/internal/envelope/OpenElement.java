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
    /** Texts and children in their order; null as long as there is no text. */
    private List<Object> parts;

    private boolean hasText;

    /** The text since the last child, usually in one piece. */
    private String piece = "";

    private StringBuilder pieces;
    private int textLength;

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

    /** Adds to the text and gives the length of all of it so far. */
    int append(String text) {
        if (pieces != null) {
            pieces.append(text);
        } else if (piece.isEmpty()) {
            piece = text;
        } else {
            pieces = new StringBuilder(piece).append(text);
        }
        textLength += text.length();
        return textLength;
    }

    void append(XmlNode child) {
        flush();
        children.add(child);
        if (parts != null) {
            parts.add(child);
        }
    }

    private void flush() {
        String text = text();
        if (!text.isEmpty()) {
            if (parts == null) {
                parts = new ArrayList<>(children);
            }
            parts.add(text);
            hasText |= !text.isBlank();
            piece = "";
            pieces = null;
        }
    }

    private String text() {
        return pieces == null ? piece : pieces.toString();
    }

    XmlNode close(References references) {
        return new XmlNode(
                prefix, namespace, name, scope, Collections.unmodifiableMap(attributes), content(), references);
    }

    private XmlContent content() {
        if (children.isEmpty()) {
            return XmlContent.of(text());
        }
        flush();
        return hasText ? XmlContent.ofMixed(children, parts) : XmlContent.of(children);
    }
}
