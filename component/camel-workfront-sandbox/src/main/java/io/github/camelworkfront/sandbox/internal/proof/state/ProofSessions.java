package io.github.camelworkfront.sandbox.internal.proof.state;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sessions that are open. One ends when it was idle for longer than its life, which every call renews. Adobe's pages say "a short
 * period" and "24 hours"; the longer one is the default. Thread-safe.
 */
public final class ProofSessions {

    private static final Duration LIFE = Duration.ofHours(24);
    private static final String DIGITS = "0123456789abcdefghijklmnopqrstuv";
    private static final int LENGTH = 26;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, Session> open = new ConcurrentHashMap<>();
    private final Clock clock;
    private volatile Duration life = LIFE;

    ProofSessions(Clock clock) {
        this.clock = clock;
    }

    /** Says how long a session lives without being used, from now on and for those that are open. */
    public void life(Duration time) {
        life = time;
    }

    /** Returns how long a session lives without being used. */
    public Duration life() {
        return life;
    }

    /** Opens a session of a user and returns its id, which looks like one of PHP's. */
    public String open(int userId) {
        String id = RANDOM.ints(LENGTH, 0, DIGITS.length())
                .mapToObj(DIGITS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
        open.put(id, new Session(userId, clock.instant()));
        return id;
    }

    /** Finds the user of an open session and counts as its use; one that was idle for too long is closed instead. */
    public Optional<Integer> use(String id) {
        if (id == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return Optional.ofNullable(open.computeIfPresent(
                        id, (key, session) -> now.isAfter(session.lastUsed().plus(life)) ? null : session.usedAt(now)))
                .map(Session::userId);
    }

    /** Closes a session; nothing happens if there is none. */
    public void close(String id) {
        open.remove(id);
    }

    /** Closes every session of a user. */
    public void closeAllOf(int userId) {
        // By key: removeIf spares an entry whose value a call replaces at that moment.
        open.forEach((id, session) -> {
            if (session.userId() == userId) {
                close(id);
            }
        });
    }

    /** Closes every session. */
    public void closeAll() {
        open.clear();
    }

    private record Session(int userId, Instant lastUsed) {

        Session usedAt(Instant now) {
            return new Session(userId, now);
        }
    }
}
