package io.github.camelworkfront.sandbox.internal.store;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brings values to the few kinds that entities hold, so that nobody downstream meets any other. */
final class Values {

    private Values() {}

    static Object normal(Object value) {
        if (value == null || value instanceof String || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Collection<?> collection) {
            return list(collection);
        }
        if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        return instant(value);
    }

    private static Number number(Number number) {
        if (number instanceof Integer || number instanceof BigDecimal) {
            return number;
        }
        if (number instanceof Double || number instanceof Float) {
            return new BigDecimal(number.toString());
        }
        if (number instanceof BigInteger big) {
            return new BigDecimal(big);
        }
        long whole = number.longValue();
        return whole == (int) whole ? (Number) (int) whole : (Number) whole;
    }

    private static List<Object> list(Collection<?> collection) {
        List<Object> list = new ArrayList<>(collection.size());
        collection.forEach(item -> list.add(normal(item)));
        return Collections.unmodifiableList(list);
    }

    private static Map<String, Object> map(Map<?, ?> source) {
        Map<String, Object> map = new LinkedHashMap<>();
        source.forEach((key, value) -> map.put(String.valueOf(key), normal(value)));
        return Collections.unmodifiableMap(map);
    }

    /** Workfront's dates have milliseconds and no more; finer ones would not survive being read and sent back. */
    private static Object instant(Object value) {
        if (value instanceof Instant instant) {
            return instant.truncatedTo(ChronoUnit.MILLIS);
        }
        if (value instanceof ZonedDateTime zoned) {
            return instant(zoned.toInstant());
        }
        if (value instanceof OffsetDateTime offset) {
            return instant(offset.toInstant());
        }
        if (value instanceof Date date) {
            return date.toInstant();
        }
        throw new IllegalArgumentException("An object cannot hold a value of " + value.getClass());
    }
}
