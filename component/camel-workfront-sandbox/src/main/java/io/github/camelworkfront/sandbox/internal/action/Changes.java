package io.github.camelworkfront.sandbox.internal.action;

import java.util.LinkedHashMap;
import java.util.Map;

/** Fields to write, built up pair by pair; null is kept and takes a value away. */
final class Changes extends LinkedHashMap<String, Object> {

    private static final long serialVersionUID = 1L;

    private Changes() {}

    static Changes none() {
        return new Changes();
    }

    static Changes of(String name, Object value) {
        return none().and(name, value);
    }

    static Changes copyOf(Map<String, ?> fields) {
        Changes changes = none();
        changes.putAll(fields);
        return changes;
    }

    Changes and(String name, Object value) {
        put(name, value);
        return this;
    }

    Changes without(String... names) {
        for (String name : names) {
            remove(name);
        }
        return this;
    }
}
