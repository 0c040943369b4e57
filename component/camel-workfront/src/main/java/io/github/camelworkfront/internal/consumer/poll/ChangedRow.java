package io.github.camelworkfront.internal.consumer.poll;

import io.github.camelworkfront.internal.consumer.arrival.Fingerprint;
import java.time.Instant;
import java.util.Map;

/**
 * A row as a poll has read it.
 *
 * @param id   ID of the object
 * @param time of its last change, as the cursor field has it
 * @param state the row itself
 * @param seen what is remembered of it
 */
record ChangedRow(String id, Instant time, Map<String, Object> state, SeenState seen) {

    static ChangedRow of(String id, Instant time, Map<String, Object> state) {
        return new ChangedRow(id, time, state, new SeenState(time, Fingerprint.of(state)));
    }

    /** Tells no values: they are somebody's data. */
    @Override
    public String toString() {
        return id + " of " + time;
    }
}
