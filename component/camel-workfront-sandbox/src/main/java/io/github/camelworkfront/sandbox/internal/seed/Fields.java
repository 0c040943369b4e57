package io.github.camelworkfront.sandbox.internal.seed;

import java.util.HashMap;

/** The fields of an object in the making, one pair after the other. */
final class Fields extends HashMap<String, Object> {

    private static final long serialVersionUID = 1L;

    private Fields() {}

    static Fields none() {
        return new Fields();
    }

    static Fields of(String name, Object value) {
        return none().and(name, value);
    }

    /** Adds a field, unless its value is null. */
    Fields and(String name, Object value) {
        if (value != null) {
            put(name, value);
        }
        return this;
    }
}
