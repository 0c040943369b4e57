package io.github.camelworkfront.internal.operation;

import java.util.Collection;
import java.util.Map;

/**
 * What an operation gives.
 *
 * @param value    Map, List, scalar, {@link RowIterator}, stream or null
 * @param objectId the one object that the call was about; null without one
 * @param headers  headers that describe the value; a null value takes away one that is there
 */
public record Result(Object value, String objectId, Map<String, Object> headers) {

    Result(Object value, String objectId) {
        this(value, objectId, Map.of());
    }

    static Result of(Object value) {
        return new Result(value, value instanceof Map<?, ?> map && map.get("ID") instanceof String id ? id : null);
    }

    /** How many things the value holds; null when that is not known, or makes no sense. */
    public Long count() {
        return value instanceof Collection<?> c ? Long.valueOf(c.size()) : null;
    }
}
