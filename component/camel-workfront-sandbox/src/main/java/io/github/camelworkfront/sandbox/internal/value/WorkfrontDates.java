package io.github.camelworkfront.sandbox.internal.value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The date-time forms of the REST service. Written: {@code yyyy-MM-dd'T'HH:mm:ss:SSSZ}, with a colon before the
 * milliseconds, as the official client's recordings show. Read: that and every form seen in requests: a dot instead of
 * the colon, no seconds or milliseconds, offsets {@code -0600}, {@code -06:00}, {@code -06}, {@code Z} or none, and plain
 * dates. Without an offset a date is in the caller's zone, which is a choice: the record does not say.
 */
public final class WorkfrontDates {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss:SSSxx", Locale.ROOT);
    private static final DateTimeFormatter EVENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx", Locale.ROOT);
    private static final Pattern LOOKS_LIKE_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");
    private static final Pattern PLAIN_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final DateTimeFormatter READ = new DateTimeFormatterBuilder()
            .appendPattern("yyyy-MM-dd['T'][' ']HH:mm[:ss]")
            .optionalStart()
            .appendLiteral(':')
            .appendValue(ChronoField.MILLI_OF_SECOND, 3)
            .optionalEnd()
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT);

    private WorkfrontDates() {}

    /** @return the instant as REST answers write it, in that zone */
    public static String format(Instant instant, ZoneId zone) {
        return WRITTEN.format(instant.atZone(zone));
    }

    /** @return the instant as event payloads write it, with a dot before the milliseconds */
    public static String formatForEvent(Instant instant, ZoneId zone) {
        return EVENT.format(instant.atZone(zone));
    }

    /**
     * @param text a date or date-time in any accepted form
     * @param zone the zone of a text that names none
     * @return what it means, or nothing when it is no date
     */
    public static Optional<DateValue> parse(String text, ZoneId zone) {
        if (text == null || !LOOKS_LIKE_DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    PLAIN_DATE.matcher(text).matches()
                            ? DateValue.day(LocalDate.parse(text).atStartOfDay(zone))
                            : DateValue.exact(instant(text, zone)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Instant instant(String text, ZoneId zone) {
        TemporalAccessor parsed = READ.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return parsed instanceof OffsetDateTime offset
                ? offset.toInstant()
                : LocalDateTime.from(parsed).atZone(zone).toInstant();
    }
}
