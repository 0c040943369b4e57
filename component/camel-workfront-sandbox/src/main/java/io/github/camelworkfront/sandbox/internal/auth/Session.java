package io.github.camelworkfront.sandbox.internal.auth;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A signed-in user.
 *
 * @param token the session ID
 * @param userId the ID of the user
 * @param timeToLive how long it lives without being used
 * @param lastUsed when it was used last
 * @param ends when it ends however much it is used: that of an access token; empty for a session from a login
 */
public record Session(String token, String userId, Duration timeToLive, Instant lastUsed, Optional<Instant> ends) {

    /** The idle time after which a session ends unless the login says otherwise. */
    public static final Duration DEFAULT_TIME_TO_LIVE = Duration.ofHours(8);

    boolean isOver(Instant now) {
        return now.isAfter(lastUsed.plus(timeToLive))
                || ends.filter(end -> !now.isBefore(end)).isPresent();
    }

    Session used(Instant now) {
        return new Session(token, userId, timeToLive, now, ends);
    }
}
