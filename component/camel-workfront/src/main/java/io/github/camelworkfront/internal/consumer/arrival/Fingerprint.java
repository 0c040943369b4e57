package io.github.camelworkfront.internal.consumer.arrival;

import io.github.camelworkfront.internal.json.ServiceDates;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A short text that is the same for two states that say the same, in whatever form: order of the fields, spelling of dates
 * and numbers, and whether one of several values is a list (as versions of events differ in it) make no difference; nor
 * does a field without value.
 */
public final class Fingerprint {

    private static final int BYTES = 12;

    private Fingerprint() {}

    /** Of a Map, List or scalar as JSON has them. */
    public static String of(Object state) {
        StringBuilder text = new StringBuilder();
        append(state, text);
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void append(Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            appendMap(map, out);
        } else if (value instanceof List<?> list) {
            appendList(list, out);
        } else if (value instanceof Number number) {
            quote("n" + new BigDecimal(number.toString()).stripTrailingZeros(), out);
        } else if (value instanceof String text) {
            Instant date = ServiceDates.parse(text, Instant.class);
            quote(date == null ? "s" + text : "d" + date, out);
        } else {
            quote("v" + value, out);
        }
    }

    private static void appendMap(Map<?, ?> map, StringBuilder out) {
        TreeMap<String, Object> sorted = new TreeMap<>();
        map.forEach((name, value) -> {
            if (!isNothing(value)) {
                sorted.put(String.valueOf(name), value);
            }
        });
        out.append('{');
        sorted.forEach((name, value) -> {
            quote(name, out);
            append(value, out);
        });
        out.append('}');
    }

    private static boolean isNothing(Object value) {
        return value == null
                || value instanceof List<?> list && list.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
    }

    private static void appendList(List<?> list, StringBuilder out) {
        if (list.size() == 1) {
            append(list.get(0), out);
            return;
        }
        out.append('[');
        list.forEach(item -> append(item, out));
        out.append(']');
    }

    /** With its length in front, so that no two sequences of values read the same. */
    private static void quote(String text, StringBuilder out) {
        out.append(text.length()).append(':').append(text);
    }
}
