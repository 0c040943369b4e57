package io.github.camelworkfront.internal.consumer.poll;

import io.github.camelworkfront.internal.json.ServiceDates;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.apache.camel.util.TimeUtils;

/**
 * Where a consumer begins that has not been there before.
 *
 * @param date a fixed moment; null when it is counted from now
 * @param back how long before now; null for a fixed moment
 */
record Since(Instant date, Duration back) {

    /** Before every object: no Workfront is older. */
    static final Instant BEGINNING = Instant.EPOCH;

    /**
     * From {@code now}, {@code beginning}, a date with a zone, or a duration such as {@code PT1H} or {@code 1h}.
     *
     * @throws IllegalArgumentException that shows correct values
     */
    static Since parse(String text) {
        String word = text == null ? "" : text.trim();
        switch (word.toLowerCase(Locale.ROOT)) {
            case "now" -> {
                return new Since(null, Duration.ZERO);
            }
            case "beginning" -> {
                return new Since(BEGINNING, null);
            }
            default -> {
                // A plus that an address lost stands before a zone, or nowhere.
                Instant date =
                        ServiceDates.parse(word.replaceFirst("(T\\S+) (\\d\\d:?\\d\\d)$", "$1+$2"), Instant.class);
                return date != null ? new Since(date, null) : new Since(null, duration(word, text));
            }
        }
    }

    private static Duration duration(String word, String text) {
        Duration found = null;
        try {
            found = word.regionMatches(true, 0, "P", 0, 1)
                    ? Duration.parse(word)
                    : word.matches("(?i)[\\d\\s.]*\\d\\s*[a-z].*")
                            ? Duration.ofMillis(TimeUtils.toMilliSeconds(word))
                            : null;
        } catch (DateTimeParseException | IllegalArgumentException | ArithmeticException e) {
            // told below
        }
        if (found == null || found.isNegative()) {
            throw new IllegalArgumentException("since=" + text + " is not where a consumer can begin; give since=now,"
                    + " since=beginning, a date with a zone such as since=2026-03-01T00:00:00Z, or how long before now"
                    + " such as since=PT1H or since=1h");
        }
        return found;
    }

    /** Whether the service has to be asked what time it is. */
    boolean needsNow() {
        return date == null;
    }

    /** The moment, given the service's time; null for the beginning. */
    Instant moment(Instant now) {
        if (date == null) {
            return now.minus(back);
        }
        return date.equals(BEGINNING) ? null : date;
    }
}
