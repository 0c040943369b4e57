package io.github.camelworkfront.sandbox.internal.proof.account;

/**
 * A length of time as stages of workflow templates have it.
 *
 * @param days whole days; null for none
 * @param hours hours beside them; null for none
 * @param minutes minutes beside them; null for none
 */
public record Lapse(Integer days, Integer hours, Integer minutes) {

    /** Tells whether a length is given at all. */
    public boolean isSet() {
        return days != null || hours != null || minutes != null;
    }
}
