package io.github.camelworkfront.sandbox.internal.query;

import io.github.camelworkfront.sandbox.internal.value.DateValue;
import io.github.camelworkfront.sandbox.internal.value.WorkfrontDates;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/**
 * A value to compare with, in every reading it has: the field's own value decides which of them counts.
 *
 * @param text as it came
 * @param date as a date, or null
 * @param number as a number, or null
 */
record Operand(String text, DateValue date, BigDecimal number) {

    static Operand of(String text, ZoneId zone) {
        return new Operand(text, WorkfrontDates.parse(text, zone).orElse(null), parseNumber(text));
    }

    static Operand of(DateValue date, ZoneId zone) {
        return new Operand(WorkfrontDates.format(date.instant(), zone), date, null);
    }

    /** @return an operand for a value of an object, which is meant exactly */
    static Operand ofValue(Object value, ZoneId zone) {
        return value instanceof Instant instant ? of(DateValue.exact(instant), zone) : of(String.valueOf(value), zone);
    }

    /** @return whether a field's value, not null, equals this operand */
    boolean matches(Object value) {
        if (value instanceof Instant instant) {
            return date != null && date.covers(instant);
        }
        if (value instanceof Boolean bool) {
            return bool == (text.equalsIgnoreCase("true") || text.equals("1"));
        }
        if (value instanceof Number) {
            return number != null && number.compareTo(decimal(value)) == 0;
        }
        return text.equals(value.toString());
    }

    /** @return whether they are equal but for upper and lower case */
    boolean matchesIgnoringCase(Object value) {
        return value instanceof String string ? text.equalsIgnoreCase(string) : matches(value);
    }

    /**
     * @return how a field's value stands to this operand: negative below, zero at, positive above; null when the two
     *     cannot be compared
     */
    Integer order(Object value) {
        if (value instanceof Instant instant) {
            return date == null ? null : Integer.valueOf(instant.compareTo(date.instant()));
        }
        if (value instanceof Number) {
            return number == null ? null : Integer.valueOf(decimal(value).compareTo(number));
        }
        return value.toString().compareTo(text);
    }

    /** As {@link #order}, but a date that means a day counts to the day's end, and case may be ignored. */
    Integer orderToEnd(Object value) {
        return value instanceof Instant instant && date != null
                ? Integer.valueOf(instant.compareTo(date.last()))
                : order(value);
    }

    /** @return the operand in lower case, for comparisons without case */
    Operand lower() {
        return new Operand(text.toLowerCase(Locale.ROOT), date, number);
    }

    static BigDecimal decimal(Object value) {
        return value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(((Number) value).longValue());
    }

    private static BigDecimal parseNumber(String text) {
        boolean candidate = !text.isEmpty() && text.length() <= 40 && "+-.0123456789".indexOf(text.charAt(0)) >= 0;
        try {
            return candidate ? new BigDecimal(text) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
