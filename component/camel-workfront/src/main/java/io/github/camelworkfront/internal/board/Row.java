package io.github.camelworkfront.internal.board;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What there is to tell of one thing, by name, in the order in which it is told. Holds no secret, and no word of an object of
 * the tenant but its ID.
 */
public final class Row {

    private final Map<String, Object> facts = new LinkedHashMap<>();

    private Row() {}

    /** One without anything. */
    public static Row empty() {
        return new Row();
    }

    /** The same with one thing more, such as a text, a number or a yes or no; null, of which nobody knows, is left out. */
    public Row with(String name, Object value) {
        if (value instanceof Instant time) {
            facts.put(name, time.truncatedTo(ChronoUnit.SECONDS).toString());
        } else if (value != null) {
            facts.put(name, value);
        }
        return this;
    }

    /** All of it. */
    public Map<String, Object> facts() {
        return Collections.unmodifiableMap(facts);
    }
}
