package io.github.camelworkfront;

import io.github.camelworkfront.internal.json.ServiceDates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import org.apache.camel.Converter;

/**
 * Turns the text of a Workfront date ({@code 2026-07-01T08:05:09:042+0000}, also with a dot before the milliseconds, as events
 * have it) into the date classes of Java. Camel finds the converters by itself. Other text gives null, which Camel takes as
 * "cannot be converted"; so does text without a zone where a moment is asked for.
 */
@Converter(generateLoader = true)
public final class WorkfrontConverters {

    private WorkfrontConverters() {}

    @Converter
    public static Instant toInstant(String text) {
        return ServiceDates.parse(text, Instant.class);
    }

    @Converter
    public static OffsetDateTime toOffsetDateTime(String text) {
        return ServiceDates.parse(text, OffsetDateTime.class);
    }

    /** In the zone of the text, which is a distance from UTC and no region. */
    @Converter
    public static ZonedDateTime toZonedDateTime(String text) {
        return ServiceDates.parse(text, ZonedDateTime.class);
    }

    /** Day and time as the text has them, whatever its zone. */
    @Converter
    public static LocalDateTime toLocalDateTime(String text) {
        return ServiceDates.parse(text, LocalDateTime.class);
    }

    /** The day as the text has it, whatever its zone. */
    @Converter
    public static LocalDate toLocalDate(String text) {
        return ServiceDates.parse(text, LocalDate.class);
    }

    @Converter
    public static Date toDate(String text) {
        return ServiceDates.parse(text, Date.class);
    }
}
