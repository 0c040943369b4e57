package io.github.camelworkfront.sandbox.internal.timeline;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Working time: Monday to Friday, 09:00 to 17:00 without a break, in one time zone.
 *
 * <p>Eight hours make a day, as in Workfront ({@code workRequired} 480 is one day). The form in which a schedule object
 * keeps its hours is not on record, so every schedule of the sandbox means this week.
 *
 * @param zone the zone whose wall clock counts
 */
public record WorkCalendar(ZoneId zone) {

    /** Minutes of one working day. */
    public static final int MINUTES_PER_DAY = 480;

    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = OPENS.plusMinutes(MINUTES_PER_DAY);

    /** The first working moment at or after {@code moment}. */
    public Instant nextWorkingMoment(Instant moment) {
        ZonedDateTime at = moment.atZone(zone);
        if (isWorkday(at.toLocalDate()) && at.toLocalTime().isBefore(CLOSES)) {
            return at.toLocalTime().isBefore(OPENS) ? opening(at.toLocalDate()) : moment;
        }
        return opening(nextWorkday(at.toLocalDate()));
    }

    /** When {@code minutes} of work end that begin at {@code start}; an exact end of day stays on that day. */
    public Instant plusWork(Instant start, long minutes) {
        if (minutes <= 0) {
            return start;
        }
        Instant from = nextWorkingMoment(start);
        LocalDate day = from.atZone(zone).toLocalDate();
        long left = minutes;
        for (long today = minutesBetween(from, closing(day)); left > today; today = MINUTES_PER_DAY) {
            left -= today;
            day = nextWorkday(day);
            from = opening(day);
        }
        return from.plus(Duration.ofMinutes(left));
    }

    /** When work must begin so that {@code minutes} of it end at {@code end}. */
    public Instant minusWork(Instant end, long minutes) {
        LocalDate day = end.atZone(zone).toLocalDate();
        Instant until = isWorkday(day) && end.isBefore(closing(day)) ? end : closing(day);
        while (!isWorkday(day) || !until.isAfter(opening(day))) {
            day = previousDay(day);
            until = closing(day);
        }
        long left = minutes;
        for (long today = minutesBetween(opening(day), until); left > today; today = MINUTES_PER_DAY) {
            left -= today;
            day = previousWorkday(day);
            until = closing(day);
        }
        return until.minus(Duration.ofMinutes(left));
    }

    /** Working minutes between two moments; 0 where the second is not later. */
    public long workBetween(Instant from, Instant to) {
        long total = 0;
        LocalDate last = to.atZone(zone).toLocalDate();
        for (LocalDate day = from.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            if (isWorkday(day)) {
                total += Math.max(0, minutesBetween(latest(from, opening(day)), earliest(to, closing(day))));
            }
        }
        return total;
    }

    /** Whether people work on that day. */
    public boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** When work begins on that day. */
    public Instant opening(LocalDate day) {
        return day.atTime(OPENS).atZone(zone).toInstant();
    }

    /** When work ends on that day. */
    public Instant closing(LocalDate day) {
        return day.atTime(CLOSES).atZone(zone).toInstant();
    }

    /** The day {@code days} working days after (or, negative, before) {@code day}. */
    public LocalDate plusWorkdays(LocalDate day, int days) {
        LocalDate result = day;
        for (int left = Math.abs(days); left > 0; left--) {
            result = days > 0 ? nextWorkday(result) : previousWorkday(result);
        }
        return result;
    }

    private LocalDate nextWorkday(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isWorkday(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private LocalDate previousWorkday(LocalDate day) {
        LocalDate previous = previousDay(day);
        while (!isWorkday(previous)) {
            previous = previousDay(previous);
        }
        return previous;
    }

    private static LocalDate previousDay(LocalDate day) {
        return day.minusDays(1);
    }

    private static long minutesBetween(Instant from, Instant to) {
        return Duration.between(from, to).toMinutes();
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
