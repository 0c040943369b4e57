package io.github.camelworkfront.sandbox.internal.http;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The header {@code Retry-After} in its two forms (RFC 9110). */
public final class RetryAfter {

    /** The name of the header. */
    public static final String HEADER = "Retry-After";

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private RetryAfter() {}

    /**
     * Writes the value of the header.
     *
     * @param time how much later to come again
     * @param asDate whether to write it as a date, which has whole seconds and is rounded down, in place of seconds
     * @param now the time of the answer
     */
    public static String value(Duration time, boolean asDate, Instant now) {
        return asDate ? HTTP_DATE.format(now.plus(time)) : Long.toString(time.toSeconds());
    }
}
