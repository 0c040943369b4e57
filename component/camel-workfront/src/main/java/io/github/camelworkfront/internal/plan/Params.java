package io.github.camelworkfront.internal.plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Request parameters in their order; a name may occur several times. Immutable. */
public final class Params {

    public static final Params NONE = new Params(List.of());

    // Beside RFC 3986's unreserved characters those that its query rule allows and Workfront's own names are made of
    // (project:name, $$LIMIT, a,b), so that requests stay readable. Form bodies take them literally as well.
    private static final String LITERAL = "-._~:$,/@*!()";
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private final List<Map.Entry<String, String>> entries;

    private Params(List<Map.Entry<String, String>> entries) {
        this.entries = Collections.unmodifiableList(entries);
    }

    public static Params of(String name, Object value) {
        return NONE.with(name, value);
    }

    /** These and one more; a Collection repeats the name. */
    public Params with(String name, Object value) {
        List<Map.Entry<String, String>> more = new ArrayList<>(entries);
        if (value instanceof Collection<?> values) {
            values.forEach(v -> more.add(Map.entry(name, String.valueOf(v))));
        } else {
            more.add(Map.entry(name, String.valueOf(value)));
        }
        return new Params(more);
    }

    /** These and one more if it has a value. */
    public Params withIfSet(String name, Object value) {
        return value == null || "".equals(value) ? this : with(name, value);
    }

    public Params and(Params others) {
        List<Map.Entry<String, String>> all = new ArrayList<>(entries);
        all.addAll(others.entries);
        return new Params(all);
    }

    public List<Map.Entry<String, String>> entries() {
        return entries;
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Encoded for a query string and for a form body alike, in UTF-8. */
    public String encoded() {
        StringBuilder out = new StringBuilder();
        for (Map.Entry<String, String> entry : entries) {
            if (out.length() > 0) {
                out.append('&');
            }
            encode(entry.getKey(), LITERAL, out);
            out.append('=');
            encode(entry.getValue(), LITERAL, out);
        }
        return out.toString();
    }

    /** One path segment, encoded so that it stays one. */
    public static String segment(String value) {
        StringBuilder out = new StringBuilder();
        encode(value, "-._~$:@", out);
        return out.toString();
    }

    private static void encode(String text, String literal, StringBuilder out) {
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (isAlphanumeric(c) || literal.indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%').append(HEX[c >> 4]).append(HEX[c & 0x0F]);
            }
        }
    }

    private static boolean isAlphanumeric(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Params params && entries.equals(params.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return encoded();
    }
}
