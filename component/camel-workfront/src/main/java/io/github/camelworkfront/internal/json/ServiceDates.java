package io.github.camelworkfront.internal.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Calendar;
import java.util.Date;

/**
 * Dates as the REST service writes them: {@code yyyy-MM-dd'T'HH:mm:ss:SSSZ}, with a colon before the milliseconds
 * (Adobe, "API basics"). Local dates and times have no zone and go without one: the service reads them in the user's.
 */
public final class ServiceDates {

    private static final DateTimeFormatter WITH_ZONE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss:SSSXX");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    private ServiceDates() {}

    /** The service's text for a date value, or null when the value is no date that this class knows. */
    public static String format(Object value) {
        if (value instanceof Date date) {
            return zoned(Instant.ofEpochMilli(date.getTime()).atOffset(ZoneOffset.UTC));
        }
        if (value instanceof Calendar calendar) {
            ZoneId zone = calendar.getTimeZone().toZoneId();
            return zoned(calendar.toInstant().atZone(zone).toOffsetDateTime());
        }
        return value instanceof TemporalAccessor temporal ? formatTemporal(temporal) : null;
    }

    private static String formatTemporal(TemporalAccessor value) {
        if (value instanceof Instant instant) {
            return zoned(instant.atOffset(ZoneOffset.UTC));
        }
        if (value instanceof ZonedDateTime dateTime) {
            return zoned(dateTime.toOffsetDateTime());
        }
        if (value instanceof OffsetDateTime dateTime) {
            return zoned(dateTime);
        }
        if (value instanceof LocalDateTime dateTime) {
            return LOCAL.format(dateTime);
        }
        return value instanceof LocalDate date ? date.toString() : null;
    }

    private static String zoned(OffsetDateTime dateTime) {
        // "Z" is not among the forms seen with the colon before the milliseconds, "+0000" is.
        String text = WITH_ZONE.format(dateTime);
        return text.endsWith("Z") ? text.substring(0, text.length() - 1) + "+0000" : text;
    }
}
