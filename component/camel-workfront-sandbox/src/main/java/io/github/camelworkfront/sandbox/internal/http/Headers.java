package io.github.camelworkfront.sandbox.internal.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Header fields: names without regard to case, values in the order sent. Immutable. */
public final class Headers {

    private final Map<String, List<String>> fields;

    private Headers(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    /** Collects the fields of any source that can name each of them in turn. */
    public static Headers of(Iterable<Map.Entry<String, String>> entries) {
        Map<String, List<String>> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Map.Entry<String, String> entry : entries) {
            fields.computeIfAbsent(entry.getKey(), name -> new ArrayList<>(1)).add(entry.getValue());
        }
        return new Headers(fields);
    }

    /** Returns the first value that is not empty. */
    public Optional<String> first(String name) {
        return all(name).stream().filter(value -> !value.isBlank()).findFirst();
    }

    /** Returns all values of a field, an empty list if it was not sent. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** Returns all fields; the map ignores case. */
    public Map<String, List<String>> asMap() {
        return Collections.unmodifiableMap(fields);
    }
}
