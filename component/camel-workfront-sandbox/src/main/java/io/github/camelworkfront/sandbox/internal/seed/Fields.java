package io.github.camelworkfront.sandbox.internal.seed;

import java.util.HashMap;
import java.util.Map;

/** A map of fields written as {@code Fields.of("name", "A", "status", "CUR")}; null values are left out. */
final class Fields {

    private Fields() {}

    static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> fields = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return fields;
    }
}
