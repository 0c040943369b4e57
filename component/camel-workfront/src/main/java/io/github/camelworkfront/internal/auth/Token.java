package io.github.camelworkfront.internal.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * A signature and how long it is good for.
 *
 * @param since   when it was given
 * @param renewAt when it is time for another one; null for not before it is refused
 * @param end     when the service stops accepting it; null where it does not say
 */
record Token(Signature signature, Instant since, Instant renewAt, Instant end) {

    /** So much earlier than its end a token is renewed: a call that is sent with it must arrive in time. Younger is new. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    /** Beyond that a number of seconds is a mistake, and no instant can be made of the largest ones. */
    private static final Duration LONGEST = Duration.ofDays(3650);

    /** One that is used until the service refuses it. */
    static Token untilRefused(Signature signature, Clock clock) {
        return new Token(signature, clock.instant(), null, null);
    }

    /**
     * One that ends after some time.
     *
     * @param seconds of life; 0, less and null say that the service does not tell (Adobe prints 0 in its samples)
     */
    static Token lasting(Signature signature, Long seconds, Clock clock) {
        if (seconds == null || seconds <= 0 || seconds > LONGEST.toSeconds()) {
            return untilRefused(signature, clock);
        }
        Duration life = Duration.ofSeconds(seconds);
        Duration margin = MARGIN.compareTo(life.dividedBy(10)) < 0 ? MARGIN : life.dividedBy(10);
        Instant now = clock.instant();
        Instant end = now.plus(life);
        return new Token(signature, now, end.minus(margin), end);
    }

    boolean isDue(Clock clock) {
        return renewAt != null && !clock.instant().isBefore(renewAt);
    }

    boolean isOver(Clock clock) {
        return end != null && !clock.instant().isBefore(end);
    }

    /** The same, used to its last moment. */
    Token toItsEnd() {
        return new Token(signature, since, end, end);
    }

    /** Whether it was given a short while ago. */
    boolean isNew(Clock clock) {
        return clock.instant().isBefore(since.plus(MARGIN));
    }
}
