package io.github.camelworkfront.sandbox.internal.app;

import io.github.camelworkfront.sandbox.OAuthApp;
import io.github.camelworkfront.sandbox.internal.auth.Tokens;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The refresh tokens that are good. Thread-safe. */
public final class RefreshTokens {

    private final Map<String, RefreshToken> good = new HashMap<>();
    private final Clock clock;

    RefreshTokens(Clock clock) {
        this.clock = clock;
    }

    /** Issues a token. */
    public String issue(String clientId, String userId) {
        return add(Tokens.next(), clientId, userId);
    }

    /** Adds a token of a certain value. */
    public synchronized String add(String value, String clientId, String userId) {
        Instant now = clock.instant();
        good.put(value, new RefreshToken(value, clientId, userId, now, now));
        return value;
    }

    /**
     * Uses a token. If its application rotates, the token ends and a new one takes its place.
     *
     * @return the token to use from now on; empty if the one given is not good, or another application's
     */
    public synchronized Optional<RefreshToken> use(String value, OAuthApp app) {
        Instant now = clock.instant();
        RefreshToken token = good.get(value);
        if (token == null || !token.clientId().equals(app.clientId())) {
            return Optional.empty();
        }
        good.remove(value);
        if (token.isOver(app, now)) {
            return Optional.empty();
        }
        String next = app.rotating() ? Tokens.next() : value;
        RefreshToken used = new RefreshToken(next, token.clientId(), token.userId(), token.signedIn(), now);
        good.put(next, used);
        return Optional.of(used);
    }

    /** Ends a token. */
    public synchronized void revoke(String value) {
        good.remove(value);
    }

    /** Ends every token. */
    public synchronized void revokeAll() {
        good.clear();
    }

    synchronized void revokeAll(String clientId) {
        good.values().removeIf(token -> token.clientId().equals(clientId));
    }
}
