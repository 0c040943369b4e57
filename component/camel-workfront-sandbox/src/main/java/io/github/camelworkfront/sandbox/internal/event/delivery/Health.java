package io.github.camelworkfront.sandbox.internal.event.delivery;

import io.github.camelworkfront.sandbox.UrlHealth;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How an address has been answering, and what follows (Adobe, "Event subscription retries"). The failure rate counts from the first try, or
 * since the address was enabled last; an address that never succeeded had its last success when it was first used. Both are choices.
 * Guarded by the lock of {@link Mailroom}.
 */
final class Health {

    private static final int GRACE = 100;
    private static final double WORST_RATE = 0.7;
    private static final int DISABLING = 2_000;
    private static final int FREEZING = 2_000;
    private static final int FREEZING_AT_ONCE = 50_000;
    private static final Duration LONG_AGO = Duration.ofHours(72);
    private static final Duration PROBE = Duration.ofMinutes(10);

    private Instant lastSuccess;
    private long successes;
    private long failures;
    private long consecutive;
    private long recentTries;
    private long recentFailures;
    private Instant disabledAt;
    private Instant frozenAt;
    private Instant nextProbe;

    Health(Instant now) {
        lastSuccess = now;
    }

    void succeeded(Instant now) {
        successes++;
        recentTries++;
        consecutive = 0;
        lastSuccess = now;
        if (disabledAt != null && frozenAt == null) {
            disabledAt = null;
            recentTries = 0;
            recentFailures = 0;
        }
    }

    void failed(Instant now) {
        failures++;
        recentTries++;
        recentFailures++;
        consecutive++;
        if (disabledAt != null) {
            nextProbe = now.plus(PROBE);
        } else if (bad()) {
            disabledAt = now;
            nextProbe = now.plus(PROBE);
        }
        if (frozenAt == null && hopeless(now)) {
            frozenAt = now;
        }
    }

    private boolean bad() {
        return consecutive >= DISABLING || recentTries > GRACE && recentFailures > WORST_RATE * recentTries;
    }

    private boolean hopeless(Instant now) {
        return consecutive >= FREEZING_AT_ONCE
                || consecutive > FREEZING && lastSuccess.plus(LONG_AGO).isBefore(now);
    }

    boolean disabled() {
        return disabledAt != null;
    }

    boolean frozen() {
        return frozenAt != null;
    }

    /** Tells whether the next message may go out, be it as the probe of a disabled address. */
    boolean open(Instant now) {
        return frozenAt == null && (disabledAt == null || !now.isBefore(nextProbe));
    }

    UrlHealth describe() {
        return new UrlHealth(
                successes, failures, consecutive, Optional.ofNullable(disabledAt), Optional.ofNullable(frozenAt));
    }
}
