package io.github.camelworkfront.sandbox.internal.proof.soap;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which objects of an answer are written once and referred to after that. Used by one thread. */
final class References {

    private final Map<Object, Integer> uses = new HashMap<>();
    private final Map<Object, String> ids = new HashMap<>();

    private References() {}

    /** Refers to nothing. */
    static References none() {
        return new References();
    }

    /** Refers to whatever object a value contains twice. */
    static References in(Object value) {
        References references = new References();
        references.count(value);
        return references;
    }

    private void count(Object value) {
        if (value instanceof Map<?, ?> fields) {
            if (uses.merge(value, 1, Integer::sum) == 1) {
                fields.values().forEach(this::count);
            }
        } else if (value instanceof Collection<?> items) {
            items.forEach(this::count);
        }
    }

    /** Returns the id of an object that was written before. */
    Optional<String> written(Object value) {
        return Optional.ofNullable(ids.get(value));
    }

    /** Gives an object that comes again an id, as it is now written. */
    Optional<String> begin(Object value) {
        if (uses.getOrDefault(value, 0) < 2) {
            return Optional.empty();
        }
        String id = "ref" + (ids.size() + 1);
        ids.put(value, id);
        return Optional.of(id);
    }
}
