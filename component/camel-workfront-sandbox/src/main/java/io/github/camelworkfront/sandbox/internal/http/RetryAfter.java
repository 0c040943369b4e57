package io.github.camelworkfront.sandbox.internal.http;

import java.time.Duration;
import java.time.Instant;

/** The header {@code Retry-After} in its two forms (RFC 9110). */
public final class RetryAfter {

    /** The name of the header. */
    public static final String HEADER = "Retry-After";

    private RetryAfter() {}

    /**
     * Writes the value of the header.
     *
     * @param time how much later to come again
     * @param asDate whether to write it as a date, which has whole seconds and is rounded down, in place of seconds
     * @param now the time of the answer
     */
    public static String value(Duration time, boolean asDate, Instant now) {
        return asDate ? HttpDates.format(now.plus(time)) : Long.toString(time.toSeconds());
    }
}
