package io.github.camelworkfront.sandbox.internal.store;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One object, immutable. Values are {@link String}, {@link Boolean}, {@link Integer}, {@link Long},
 * {@link java.math.BigDecimal}, {@link java.time.Instant}, or immutable lists and maps of these; custom values stand
 * under {@code DE:<parameter name>}. A null value and an absent one are the same.
 */
public final class Entity {

    private final Shape shape;
    private final Object[] values;

    private Entity(Shape shape, Object[] values) {
        this.shape = shape;
        this.values = values;
    }

    /**
     * An entity that no store holds, such as a row embedded in another object.
     *
     * @param code its object code
     * @param fields its values; copied, and brought to the kinds named above
     */
    public static Entity of(String code, Map<String, ?> fields) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("ID", fields.get("ID"));
        all.put("objCode", code);
        fields.forEach((key, value) -> {
            if (!key.equals("objCode")) {
                all.put(key, value);
            }
        });
        Shape shape = Shape.of(all.keySet());
        return new Entity(shape, all.values().stream().map(Values::normal).toArray());
    }

    /** @return the object code */
    public String code() {
        return (String) get("objCode");
    }

    /** @return the ID; null only for embedded rows without one */
    public String id() {
        return (String) get("ID");
    }

    /** @return the value, or null when there is none */
    public Object get(String field) {
        int index = shape.indexOf(field);
        return index < 0 ? null : values[index];
    }

    /** @return the value as text, or null */
    public String text(String field) {
        return Objects.toString(get(field), null);
    }

    /** @return whether there is a value that is not null */
    public boolean has(String field) {
        return get(field) != null;
    }

    /** @return this object with some values replaced; null takes a value away */
    public Entity with(Map<String, ?> changes) {
        Shape changed = shape.with(changes.keySet());
        Object[] copy = Arrays.copyOf(values, changed.size());
        changes.forEach((key, value) -> copy[changed.indexOf(key)] = Values.normal(value));
        return new Entity(changed, copy);
    }

    /** @return all values that are not null, in a fresh unmodifiable map */
    public Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                map.put(shape.key(i), values[i]);
            }
        }
        return Collections.unmodifiableMap(map);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Entity entity && asMap().equals(entity.asMap());
    }

    @Override
    public int hashCode() {
        return Objects.hash(code(), id());
    }

    @Override
    public String toString() {
        return code() + " " + id();
    }
}
