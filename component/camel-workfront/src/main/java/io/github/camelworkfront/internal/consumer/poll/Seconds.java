package io.github.camelworkfront.internal.consumer.poll;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Whole seconds, the steps in which polls look at changes. */
final class Seconds {

    private Seconds() {}

    /** The beginning of the second that a moment is in. */
    static Instant of(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }
}
