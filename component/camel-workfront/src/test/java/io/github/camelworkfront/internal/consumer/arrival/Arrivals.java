package io.github.camelworkfront.internal.consumer.arrival;

import io.github.camelworkfront.internal.consumer.arrival.Arrival.Source;
import io.github.camelworkfront.internal.consumer.arrival.Arrival.Type;
import java.time.Instant;
import java.util.Map;

/** Arrivals of one task, for tests. */
final class Arrivals {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private Arrivals() {}

    static Arrival pushed(Instant changed, Map<String, Object> state) {
        return of(Source.PUSH, Type.UPDATE, changed, changed, state, false);
    }

    static Arrival pushedLater(Instant changed, Instant time, Map<String, Object> state) {
        return of(Source.PUSH, Type.UPDATE, changed, time, state, false);
    }

    static Arrival polled(Instant changed, Map<String, Object> state) {
        return of(Source.POLL, Type.UPDATE, changed, changed, state, false);
    }

    static Arrival polledAgain(Instant changed, Map<String, Object> state) {
        return of(Source.POLL, Type.UPDATE, changed, changed, state, true);
    }

    static Arrival deleted(Source source, Instant changed, Instant time) {
        return of(source, Type.DELETE, changed, time, Map.of("ID", "1"), false);
    }

    private static Arrival of(
            Source source, Type type, Instant changed, Instant time, Map<String, Object> state, boolean revision) {
        return new Arrival(source, type, "TASK", "1", changed, time, state, null, null, null, revision);
    }
}
