package io.github.camelworkfront.internal.consumer.poll;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelworkfront.internal.json.Json;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A mark as JSON text of one line:
 * {@code {"mark":"2026-03-01T10:00:00.123Z","seen":{"5f…":[1772359200123,"fingerprint"]}}}.
 */
final class MarkText {

    private static final String TIME = "mark";
    private static final String BEFORE = "unseenBefore";
    private static final String SEEN = "seen";

    private MarkText() {}

    static String write(Mark mark, Json json) {
        Map<String, Object> all = new LinkedHashMap<>();
        put(all, TIME, mark.time());
        put(all, BEFORE, mark.unseenBefore());
        Map<String, Object> seen = new TreeMap<>();
        mark.seen().forEach((id, state) -> seen.put(id, List.of(state.time().toEpochMilli(), state.fingerprint())));
        all.put(SEEN, seen);
        return json.text(all);
    }

    private static void put(Map<String, Object> all, String name, Instant moment) {
        if (moment != null) {
            all.put(name, moment.toString());
        }
    }

    /** @throws IllegalArgumentException for text that is no mark */
    static Mark read(String text, Duration overlap, Json json) {
        try {
            Map<?, ?> all = (Map<?, ?>) json.parse(text);
            Map<String, SeenState> seen = new LinkedHashMap<>();
            ((Map<?, ?>) all.get(SEEN)).forEach((id, state) -> seen.put((String) id, seenState((List<?>) state)));
            Mark mark = new Mark(overlap);
            mark.restore(moment(all.get(TIME)), moment(all.get(BEFORE)), seen);
            return mark;
        } catch (JsonProcessingException
                | ClassCastException
                | NullPointerException
                | IndexOutOfBoundsException
                | DateTimeException e) {
            throw new IllegalArgumentException("it is no mark of a poll", e);
        }
    }

    private static Instant moment(Object text) {
        return text == null ? null : Instant.parse((String) text);
    }

    private static SeenState seenState(List<?> state) {
        return new SeenState(Instant.ofEpochMilli(((Number) state.get(0)).longValue()), (String) state.get(1));
    }
}
