package io.github.camelworkfront.sandbox.internal.proof.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Dates as the service reads and writes them: {@code 2026-03-01 17:00} in requests; with seconds, and in the account's display format
 * ({@code March 1, 2026, 5:00 pm}) for stages, in answers. The account's time zone is UTC, which is a choice.
 */
public final class Dates {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DISPLAY =
            DateTimeFormatter.ofPattern("MMMM d, yyyy, h:mm a", Locale.ENGLISH);
    private static final DateTimeFormatter READ =
            DateTimeFormatter.ofPattern("yyyy-MM-dd[[' ']['T']HH:mm[:ss]]", Locale.ROOT);

    private Dates() {}

    /**
     * Reads a date of a request; a day without a time ends at 23:59.
     *
     * @param what the parameter, for the fault
     * @return null for null
     * @throws io.github.camelworkfront.sandbox.internal.proof.call.ProofFault if it is no date
     */
    public static LocalDateTime read(String what, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            Object date = READ.parseBest(text.trim(), LocalDateTime::from, LocalDate::from);
            return date instanceof LocalDate day ? day.atTime(23, 59) : (LocalDateTime) date;
        } catch (DateTimeException e) {
            throw Faults.invalid(what, text);
        }
    }

    /** Reads a date whose time of day may stand in a field of its own. */
    public static LocalDateTime read(String what, String date, String time) {
        boolean apart = date != null && time != null && !time.isBlank() && !date.contains(":");
        return read(what, apart ? date.trim() + " " + time.trim() : date);
    }

    /** Writes a deadline; null for null. */
    public static String minutes(LocalDateTime time) {
        return time == null ? null : MINUTES.format(time);
    }

    /** Writes when something happened; an empty text for null. */
    public static String seconds(Instant time) {
        return time == null ? "" : SECONDS.format(local(time));
    }

    /** Writes a date of a stage; null for null. */
    public static String display(LocalDateTime time) {
        return time == null ? null : DISPLAY.format(time).replace("AM", "am").replace("PM", "pm");
    }

    /** Returns the time on the account's clock. */
    public static LocalDateTime local(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
