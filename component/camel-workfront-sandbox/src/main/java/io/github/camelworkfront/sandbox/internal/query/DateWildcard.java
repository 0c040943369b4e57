package io.github.camelworkfront.sandbox.internal.query;

import io.github.camelworkfront.sandbox.internal.value.DateValue;
import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code $$TODAY} and {@code $$NOW} with the suffix {@code [b|e][unit][+|-][count][unit]}: shifted by so many units,
 * then brought to the beginning or the end of the unit. {@code $$TODAYbm} is the first of this month,
 * {@code $$TODAYe+1w} the end of next week.
 */
final class DateWildcard {

    private static final Pattern GRAMMAR =
            Pattern.compile("\\$\\$(TODAY|NOW)([be])?([hdwmqy])?(?:([+-])(\\d{0,6})([hdwmqy]))?");

    private DateWildcard() {}

    /**
     * @param text a value that may be such a wildcard
     * @param now the present, in the caller's zone
     * @return what it means, or nothing when it is none
     */
    static Optional<DateValue> resolve(String text, ZonedDateTime now) {
        Matcher parts = GRAMMAR.matcher(text);
        if (!parts.matches() || parts.group(2) == null && parts.group(3) != null) {
            return Optional.empty();
        }
        boolean today = parts.group(1).equals("TODAY");
        ZonedDateTime moment = shifted(today ? now.truncatedTo(ChronoUnit.DAYS) : now, parts);
        if (parts.group(2) != null) {
            ZonedDateTime start = beginning(moment, boundaryUnit(parts));
            moment = parts.group(2).equals("b")
                    ? start
                    : plus(start, 1, boundaryUnit(parts)).minus(1, ChronoUnit.MILLIS);
        }
        boolean hours = "h".equals(parts.group(3)) || "h".equals(parts.group(6));
        return Optional.of(today && !hours ? DateValue.day(moment) : DateValue.exact(moment.toInstant()));
    }

    private static ZonedDateTime shifted(ZonedDateTime moment, Matcher parts) {
        if (parts.group(4) == null) {
            return moment;
        }
        long count = parts.group(5).isEmpty() ? 1 : Long.parseLong(parts.group(5));
        return plus(moment, parts.group(4).equals("-") ? -count : count, parts.group(6));
    }

    /** The unit named for the boundary, else that of the shift, else the day. */
    private static String boundaryUnit(Matcher parts) {
        String unit = parts.group(3) != null ? parts.group(3) : parts.group(6);
        return unit == null ? "d" : unit;
    }

    private static ZonedDateTime plus(ZonedDateTime moment, long count, String unit) {
        return switch (unit) {
            case "h" -> moment.plusHours(count);
            case "w" -> moment.plusWeeks(count);
            case "m" -> moment.plusMonths(count);
            case "q" -> moment.plus(count, IsoFields.QUARTER_YEARS);
            case "y" -> moment.plusYears(count);
            default -> moment.plusDays(count);
        };
    }

    private static ZonedDateTime beginning(ZonedDateTime moment, String unit) {
        if (unit.equals("h")) {
            return moment.truncatedTo(ChronoUnit.HOURS);
        }
        ZonedDateTime day = moment.truncatedTo(ChronoUnit.DAYS);
        return switch (unit) {
            case "w" -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
            case "m" -> day.withDayOfMonth(1);
            case "q" -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case "y" -> day.withDayOfYear(1);
            default -> day;
        };
    }
}
