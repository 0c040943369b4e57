package io.github.camelworkfront.internal.consumer.arrival;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Keys by which arrivals of the same state are told to be the same. */
public final class EventKey {

    /** What the key of a deletion ends with: its last state may have arrived before, as that of an update. */
    static final String DELETED = "+deleted";

    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private EventKey() {}

    /** Object code, ID and date of the last update; of a state without one a hash of it. */
    static String of(Arrival arrival) {
        String state = arrival.changed() == null ? Fingerprint.of(arrival.state()) : text(arrival.changed());
        return arrival.object() + "+" + state + (arrival.isDeletion() ? DELETED : "");
    }

    /** A moment as keys and headers have it: ISO 8601 in UTC, with milliseconds. */
    public static String text(Instant instant) {
        return MILLIS.format(instant);
    }
}
