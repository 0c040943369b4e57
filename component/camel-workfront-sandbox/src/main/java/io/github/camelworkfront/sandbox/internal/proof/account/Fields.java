package io.github.camelworkfront.sandbox.internal.proof.account;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** An object as it travels: names of fields to values, in the order in which they were put. A null is a field without a value. */
public final class Fields {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private Fields() {}

    /** Starts an object with a first field. */
    public static Fields of(String field, Object value) {
        return new Fields().and(field, value);
    }

    /** Starts an object with the fields of another. */
    public static Fields of(Map<String, ?> fields) {
        return new Fields().and(fields);
    }

    /** Adds a field. */
    public Fields and(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    /** Adds fields. */
    public Fields and(Map<String, ?> more) {
        fields.putAll(more);
        return this;
    }

    /** Returns the object. */
    public Map<String, Object> asMap() {
        return Collections.unmodifiableMap(fields);
    }
}
