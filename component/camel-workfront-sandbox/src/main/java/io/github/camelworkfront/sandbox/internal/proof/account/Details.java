package io.github.camelworkfront.sandbox.internal.proof.account;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of a person or an account beside what the service acts upon: address, telephone numbers and the like, by the name of the
 * field. A field that nobody filled is null.
 *
 * @param values the values that there are
 */
public record Details(Map<String, Object> values) {

    /** Nothing at all. */
    public static final Details NONE = new Details(Map.of());

    public Details {
        values = Map.copyOf(values);
    }

    /** Returns a value as text; null if there is none. */
    public String text(String field) {
        Object value = values.get(field);
        return value == null ? null : value.toString();
    }

    /** Returns the details with other values for some fields. */
    public Details with(Map<String, Object> changes) {
        Map<String, Object> all = new HashMap<>(values);
        all.putAll(changes);
        return new Details(all);
    }

    /** Returns the named fields in that order, null where there is no value. */
    public Map<String, Object> fields(List<String> names) {
        Map<String, Object> fields = new LinkedHashMap<>();
        names.forEach(name -> fields.put(name, values.get(name)));
        return Collections.unmodifiableMap(fields);
    }
}
