package io.github.camelworkfront.sandbox.internal.proof.account;

import java.time.Duration;

/**
 * A length of time as stages of workflow templates have it.
 *
 * @param days whole days; null for none
 * @param hours hours beside them; null for none
 * @param minutes minutes beside them; null for none
 */
public record Lapse(Integer days, Integer hours, Integer minutes) {

    /** Returns the length, zero if nothing is said; {@link #isSet} tells the two apart. */
    public Duration toDuration() {
        return Duration.ofDays(orZero(days)).plusHours(orZero(hours)).plusMinutes(orZero(minutes));
    }

    /** Tells whether a length is given at all. */
    public boolean isSet() {
        return days != null || hours != null || minutes != null;
    }

    private static int orZero(Integer number) {
        return number == null ? 0 : number;
    }
}
