package io.github.camelworkfront.sandbox.internal.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The sessions that are open. Thread-safe. */
public final class Sessions {

    private final Map<String, Session> open = new ConcurrentHashMap<>();
    private final Clock clock;

    /**
     * @param clock tells when a session has been idle for too long
     */
    public Sessions(Clock clock) {
        this.clock = clock;
    }

    /** Opens a session. */
    public Session open(String userId, Duration timeToLive) {
        return open(new Session(Tokens.next(), userId, timeToLive, clock.instant(), Optional.empty()));
    }

    /** Opens a session for an application, which ends after a time however much it is used. */
    public Session openForApp(String userId, Duration lifetime) {
        Instant now = clock.instant();
        return open(
                new Session(Tokens.next(), userId, Session.DEFAULT_TIME_TO_LIVE, now, Optional.of(now.plus(lifetime))));
    }

    private Session open(Session session) {
        open.put(session.token(), session);
        return session;
    }

    /** Finds an open session and counts as its use; one that was idle for too long is closed instead. */
    public Optional<Session> use(String token) {
        Instant now = clock.instant();
        return Optional.ofNullable(
                open.computeIfPresent(token, (key, session) -> session.isOver(now) ? null : session.used(now)));
    }

    /** Closes a session; nothing happens if there is none. */
    public void close(String token) {
        open.remove(token);
    }

    /** Closes every session that was opened for an application. */
    public void closeThoseOfApps() {
        // By key: removeIf spares an entry whose value a call replaces at that moment.
        open.forEach((token, session) -> {
            if (session.ends().isPresent()) {
                close(token);
            }
        });
    }

    /** Closes every session. */
    public void closeAll() {
        open.clear();
    }
}
