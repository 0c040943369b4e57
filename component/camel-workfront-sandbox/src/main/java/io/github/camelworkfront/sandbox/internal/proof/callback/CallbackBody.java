package io.github.camelworkfront.sandbox.internal.proof.callback;

import java.util.LinkedHashMap;
import java.util.Map;

/** The body of a callback: {@code <callback type="…">} with one child element for each value. */
public final class CallbackBody {

    private final String type;
    private final Map<String, Object> children = new LinkedHashMap<>();

    private CallbackBody(String type) {
        this.type = type;
    }

    /** Begins a body of a type. */
    public static CallbackBody of(String type) {
        return new CallbackBody(type);
    }

    /** Adds a child element; null is an empty one. */
    public CallbackBody with(String name, Object value) {
        children.put(name, value);
        return this;
    }

    /** Returns the type. */
    public String type() {
        return type;
    }

    /** Returns the document. */
    public String xml() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?>\n<callback type=\"" + escaped(type) + "\">");
        children.forEach((name, value) -> {
            String text = value == null ? "" : escaped(value.toString());
            xml.append(text.isEmpty() ? "<" + name + "/>" : "<" + name + ">" + text + "</" + name + ">");
        });
        return xml.append("</callback>").toString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (allowed(character)) {
                        escaped.appendCodePoint(character);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** XML 1.0 has no way to write most control characters. */
    private static boolean allowed(int character) {
        return character >= 0x20 && (character < 0xD800 || character > 0xDFFF) && character < 0xFFFE
                || character > 0xFFFF
                || character == '\t'
                || character == '\n'
                || character == '\r';
    }
}
