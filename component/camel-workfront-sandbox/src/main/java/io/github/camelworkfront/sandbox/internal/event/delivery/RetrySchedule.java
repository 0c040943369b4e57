package io.github.camelworkfront.sandbox.internal.event.delivery;

import java.time.Duration;
import java.util.Optional;

/** When a message is sent again: {@code ((2^attempt) - 1) * 84,800 ms} after an attempt, eleven attempts in all (Adobe, "Event subscription retries"). */
final class RetrySchedule {

    private static final int ATTEMPTS = 11;
    private static final Duration UNIT = Duration.ofMillis(84_800);

    /** From the first attempt to the last, about 48 hours. */
    static final Duration WHOLE = whole();

    private RetrySchedule() {}

    /**
     * Returns how long to wait.
     *
     * @param attempts how many attempts failed
     * @return empty if there is no further one
     */
    static Optional<Duration> after(int attempts) {
        return attempts >= ATTEMPTS ? Optional.empty() : Optional.of(UNIT.multipliedBy((1L << attempts) - 1));
    }

    private static Duration whole() {
        Duration sum = Duration.ZERO;
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            sum = sum.plus(UNIT.multipliedBy((1L << attempt) - 1));
        }
        return sum;
    }
}
