package io.github.camelworkfront.internal.envelope;

import java.util.Map;

/**
 * Writes tags and text. Carriage returns, and tabs and line feeds of attributes, are written as references, without which
 * every reader turns them into something else (XML 1.0, sections 2.11 and 3.3.3); not all implementations of StAX do.
 */
final class XmlOut {

    private final StringBuilder out = new StringBuilder(1024);

    XmlOut start(String name) {
        return start(name, Map.of());
    }

    XmlOut start(String name, Map<String, String> attributes) {
        out.append('<').append(name);
        attributes.forEach((attribute, value) -> {
            out.append(' ').append(attribute).append("=\"");
            escape(value, true);
            out.append('"');
        });
        out.append('>');
        return this;
    }

    XmlOut end(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    XmlOut text(String text) {
        escape(text, false);
        return this;
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '\r' -> out.append("&#13;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\t' -> out.append(attribute ? "&#9;" : "\t");
                case '\n' -> out.append(attribute ? "&#10;" : "\n");
                default -> out.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
