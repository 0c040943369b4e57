package io.github.camelworkfront.sandbox.internal.value;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * A date in a request.
 *
 * @param instant the moment meant; midnight for a day
 * @param first the first moment that counts as equal
 * @param last the last moment that counts as equal: for a day 23:59:59.999, otherwise the moment itself
 */
public record DateValue(Instant instant, Instant first, Instant last) {

    /** A moment, equal to nothing but itself. */
    public static DateValue exact(Instant instant) {
        return new DateValue(instant, instant, instant);
    }

    /** A moment that stands for the whole of its day. */
    public static DateValue day(ZonedDateTime moment) {
        ZonedDateTime start = moment.truncatedTo(ChronoUnit.DAYS);
        Instant end = start.plusDays(1).toInstant().minusMillis(1);
        return new DateValue(moment.toInstant(), start.toInstant(), end);
    }

    /** @return whether the instant counts as equal to this date */
    public boolean covers(Instant other) {
        return !other.isBefore(first) && !other.isAfter(last);
    }
}
