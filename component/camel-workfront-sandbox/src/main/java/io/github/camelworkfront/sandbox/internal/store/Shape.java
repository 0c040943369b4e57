package io.github.camelworkfront.sandbox.internal.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The field names that many entities have in common, held once for all of them: a million tasks of the same shape keep
 * their values only.
 */
final class Shape {

    private static final Map<List<String>, Shape> SHAPES = new ConcurrentHashMap<>();

    private final List<String> keys;
    private final Map<String, Integer> positions;

    private Shape(List<String> keys) {
        this.keys = keys;
        positions = new HashMap<>(keys.size() * 2);
        for (int i = 0; i < keys.size(); i++) {
            positions.put(keys.get(i), i);
        }
    }

    static Shape of(Collection<String> keys) {
        List<String> wanted = List.copyOf(keys);
        Shape known = SHAPES.get(wanted);
        return known != null ? known : SHAPES.computeIfAbsent(wanted, Shape::new);
    }

    /** @return this shape, or one with the missing keys behind the present ones */
    Shape with(Collection<String> more) {
        List<String> missing =
                more.stream().filter(key -> !positions.containsKey(key)).toList();
        if (missing.isEmpty()) {
            return this;
        }
        List<String> all = new ArrayList<>(keys);
        all.addAll(missing);
        return of(all);
    }

    /** @return the position of a key, or -1 */
    int indexOf(String key) {
        return positions.getOrDefault(key, -1);
    }

    String key(int index) {
        return keys.get(index);
    }

    int size() {
        return keys.size();
    }
}
