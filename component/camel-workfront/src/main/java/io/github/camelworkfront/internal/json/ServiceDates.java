package io.github.camelworkfront.internal.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;

/**
 * Dates as the REST service writes them: {@code yyyy-MM-dd'T'HH:mm:ss:SSSZ}, with a colon before the milliseconds
 * (Adobe, "API basics"). Local dates and times have no zone and go without one: the service reads them in the user's.
 */
public final class ServiceDates {

    private static final DateTimeFormatter WITH_ZONE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss:SSSXX");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    /** The service's form, that of its events (a dot before the milliseconds), and ISO 8601 as other systems write it. */
    private static final DateTimeFormatter READ = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd['T'HH:mm[:ss]]")
            .optionalStart()
            .appendLiteral(':')
            .appendValue(ChronoField.MILLI_OF_SECOND, 3)
            .optionalEnd()
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private ServiceDates() {}

    /**
     * The date in a text of the service.
     *
     * @param text such as {@code 2026-07-01T08:05:09:042+0000}
     * @return an {@link OffsetDateTime}, a {@link LocalDateTime} for text without a zone, a {@link LocalDate} for a day;
     *     null for other text
     */
    public static TemporalAccessor parse(String text) {
        if (text == null) {
            return null;
        }
        try {
            return READ.parseBest(text.trim(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /**
     * A date in a text of the service as a value of one of the classes that {@link #format} knows, in the zone of the text.
     *
     * @return null for text that is no date, and where a part is missing that nobody but the user could tell, such as the
     *     zone of a moment
     */
    public static <T> T parse(String text, Class<T> type) {
        TemporalAccessor date = parse(text);
        Object value = date == null ? null : converted(date, type);
        return value == null ? null : type.cast(value);
    }

    private static Object converted(TemporalAccessor date, Class<?> type) {
        try {
            if (type == Instant.class) {
                return Instant.from(date);
            }
            if (type == OffsetDateTime.class) {
                return OffsetDateTime.from(date);
            }
            if (type == ZonedDateTime.class) {
                return ZonedDateTime.from(date);
            }
            if (type == LocalDateTime.class) {
                return LocalDateTime.from(date);
            }
            if (type == LocalDate.class) {
                return LocalDate.from(date);
            }
            if (type == Calendar.class) {
                return GregorianCalendar.from(ZonedDateTime.from(date));
            }
            return type == Date.class ? Date.from(Instant.from(date)) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

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
