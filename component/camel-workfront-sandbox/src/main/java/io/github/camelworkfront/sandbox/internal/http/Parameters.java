package io.github.camelworkfront.sandbox.internal.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parameters of a query string or a form, in the order sent; a name may have several values. Immutable. */
public final class Parameters {

    /** No parameters at all. */
    public static final Parameters NONE = new Parameters(Map.of());

    private final Map<String, List<String>> values;

    private Parameters(Map<String, List<String>> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /**
     * Reads {@code application/x-www-form-urlencoded} text in UTF-8. Names may be encoded or not (clients do both).
     *
     * @param encoded the text without a leading question mark, or null
     * @throws IllegalArgumentException if a percent sign is not followed by two hexadecimal digits
     */
    public static Parameters parse(String encoded) {
        if (encoded == null || encoded.isEmpty()) {
            return NONE;
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : encoded.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
                values.computeIfAbsent(name, n -> new ArrayList<>(1)).add(value);
            }
        }
        return new Parameters(values);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Returns the first value of a parameter. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** Returns all values of a parameter, an empty list if it is absent. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Tells whether a parameter is present, be it empty. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** Tells whether a parameter is present with the value {@code true}. */
    public boolean isTrue(String name) {
        return first(name).filter("true"::equalsIgnoreCase).isPresent();
    }

    /** Returns these parameters followed by others; values of the same name add up. */
    public Parameters and(Parameters others) {
        if (others.values.isEmpty()) {
            return this;
        }
        Map<String, List<String>> all = new LinkedHashMap<>();
        values.forEach((name, list) -> all.put(name, new ArrayList<>(list)));
        others.values.forEach((name, list) ->
                all.computeIfAbsent(name, n -> new ArrayList<>(list.size())).addAll(list));
        return new Parameters(all);
    }

    /** Returns these parameters without the named ones. */
    public Parameters without(Collection<String> names) {
        Map<String, List<String>> rest = new LinkedHashMap<>(values);
        rest.keySet().removeAll(names);
        return new Parameters(rest);
    }

    /** Returns the values by name; the map cannot be changed. */
    public Map<String, List<String>> asMap() {
        return values;
    }
}
