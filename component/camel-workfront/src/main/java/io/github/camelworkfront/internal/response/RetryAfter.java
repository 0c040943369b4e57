package io.github.camelworkfront.internal.response;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** The header {@code Retry-After}: seconds, or a date (RFC 9110, 10.2.3). */
final class RetryAfter {

    private static final int MOST_DIGITS = 9;

    private RetryAfter() {}

    /**
     * How long the service asks to wait.
     *
     * @param headers by lower-case name; the service's own {@code Date}, if there is one, is what a date is measured by
     * @param now     our time, which counts where the service does not tell its own
     * @return null when it does not ask, or in no form that is known; never negative
     */
    static Duration of(Map<String, String> headers, Instant now) {
        String value = headers.get("retry-after");
        if (value == null || value.isBlank()) {
            return null;
        }
        String text = value.trim();
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Duration.ofSeconds(text.length() > MOST_DIGITS ? Integer.MAX_VALUE : Long.parseLong(text));
        }
        Instant until = date(text);
        if (until == null) {
            return null;
        }
        Instant theirs = date(headers.get("date"));
        Duration wait = Duration.between(theirs == null ? now : theirs, until);
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    private static Instant date(String text) {
        try {
            return text == null
                    ? null
                    : ZonedDateTime.parse(text.trim(), DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
