package io.github.camelworkfront.internal.plan;

import io.github.camelworkfront.internal.json.ServiceDates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Calendar;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Dates as Workfront Proof takes them: {@code yyyy-MM-dd HH:mm} (Adobe, Workfront Proof API), in the time zone of the
 * account, which no call says. So a value with a zone goes as its own clock shows it, and a mere moment as the clock in UTC
 * does; a day that is to be a deadline means its last minute.
 */
final class ProofDates {

    private static final DateTimeFormatter BOTH = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    /** Exactly as the catalogue spells them. */
    private static final Set<String> WHOLE = Set.of("Deadline", "RecipientDeadline", "deadline");

    /** Fields that have a day, and the fields beside them that have the time. */
    private static final Map<String, String> DAYS =
            Map.of("deadline_date", "deadline_time", "start_dependent_date", "start_dependent_time");

    private ProofDates() {}

    /** Whether a parameter or field holds date and time. */
    static boolean isWhole(String name) {
        return WHOLE.contains(name);
    }

    /** The field that has the time of day for the field of a day; empty for other fields. */
    static Optional<String> timeOf(String day) {
        return Optional.ofNullable(DAYS.get(day));
    }

    /** Text of a date value, or of text in a form of ISO 8601; anything else as it is. */
    static Object whole(Object value) {
        TemporalAccessor date = local(value);
        if (date instanceof LocalDateTime both) {
            return BOTH.format(both);
        }
        return date instanceof LocalDate day && !(value instanceof String)
                ? BOTH.format(day.atTime(END_OF_DAY))
                : value;
    }

    /** The day of a date value; anything else as it is. */
    static Object day(Object value) {
        TemporalAccessor date = local(value);
        return date == null ? value : LocalDate.from(date).toString();
    }

    /** The time of day of a date value, or null where it has none. */
    static String time(Object value) {
        if (value instanceof LocalTime time) {
            return TIME.format(time);
        }
        return local(value) instanceof LocalDateTime both ? TIME.format(both) : null;
    }

    /** Whether a value is a date or a time of Java. */
    static boolean isDate(Object value) {
        return value instanceof LocalTime || !(value instanceof String) && local(value) != null;
    }

    /** Day and time as the value's own clock has them, or the day alone; null for what is no date. */
    private static TemporalAccessor local(Object value) {
        if (value instanceof Date date) {
            return local(Instant.ofEpochMilli(date.getTime()));
        }
        if (value instanceof Calendar calendar) {
            return local(calendar.toInstant().atZone(calendar.getTimeZone().toZoneId()));
        }
        if (value instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        }
        if (value instanceof ZonedDateTime zoned) {
            return zoned.toLocalDateTime();
        }
        if (value instanceof OffsetDateTime offset) {
            return offset.toLocalDateTime();
        }
        if (value instanceof String text) {
            TemporalAccessor parsed = ServiceDates.parse(text.trim().replaceFirst("^(\\S{10}) (\\S+)$", "$1T$2"));
            return parsed == null || parsed instanceof LocalDate ? parsed : local(parsed);
        }
        return value instanceof LocalDateTime || value instanceof LocalDate ? (TemporalAccessor) value : null;
    }
}
