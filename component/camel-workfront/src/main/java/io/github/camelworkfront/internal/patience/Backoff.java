package io.github.camelworkfront.internal.patience;

import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/**
 * Waits that double from one to the next up to a bound. Each lasts from half of that to all of it, by chance, so that
 * those who failed together do not come back together.
 *
 * @param first  milliseconds of the first
 * @param most   milliseconds that none passes
 * @param chance numbers from 0 to 1
 */
public record Backoff(long first, long most, RandomGenerator chance) {

    private static final int MOST_DOUBLINGS = 30;

    /**
     * The wait before a repetition.
     *
     * @param before repetitions before it
     * @return nanoseconds
     */
    public long nanos(int before) {
        double whole = Math.min(most, first * Math.pow(2, Math.min(before, MOST_DOUBLINGS)));
        return (long) (TimeUnit.MILLISECONDS.toNanos(1) * whole * (0.5 + chance.nextDouble() / 2));
    }
}
