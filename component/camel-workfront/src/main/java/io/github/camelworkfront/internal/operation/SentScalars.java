package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.internal.json.Json;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The plain values of an object that was sent, to compare with one that is there: an equal key alone does not tell
 * whether the two are the same.
 */
record SentScalars(Map<String, Object> values) {

    /** Those of a body, in the form in which they travel; {@code key} is left out, since it is equal anyway. */
    static SentScalars of(Map<String, Object> body, String key, Json json) {
        Map<String, Object> values = new LinkedHashMap<>();
        json.properties(body).forEach((name, value) -> {
            boolean plain = !(value instanceof Map<?, ?>) && !(value instanceof Collection<?>);
            if (plain && value != null && !name.equals(key)) {
                values.put(name, value);
            }
        });
        return new SentScalars(values);
    }

    Set<String> names() {
        return values.keySet();
    }

    /** Whether the service gives at least one of them back, and all that it gives back agree. */
    boolean agreeWith(Map<?, ?> stored) {
        boolean seen = false;
        for (Map.Entry<String, Object> sent : values.entrySet()) {
            if (stored.containsKey(sent.getKey())) {
                seen = true;
                if (!same(sent.getValue(), stored.get(sent.getKey()))) {
                    return false;
                }
            }
        }
        return seen;
    }

    private static boolean same(Object sent, Object stored) {
        String one = text(sent);
        String other = text(stored);
        if (one.equals(other)) {
            return true;
        }
        try {
            return (sent instanceof Number || stored instanceof Number)
                    && new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** The service trims text, and does not tell an empty one from none. */
    private static String text(Object value) {
        return value == null ? "" : String.valueOf(value).trim();
    }
}
