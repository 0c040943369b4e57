package io.github.camelworkfront.sandbox.internal.app;

import io.github.camelworkfront.sandbox.internal.auth.Tokens;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The authorization codes that were not redeemed. Thread-safe. */
public final class AuthorizationCodes {

    /** How long a code is good (Adobe, "OAuth 2.0 authorization code flow"). */
    public static final Duration LIFETIME = Duration.ofMinutes(2);

    private final Map<String, AuthorizationCode> open = new ConcurrentHashMap<>();
    private final Clock clock;

    AuthorizationCodes(Clock clock) {
        this.clock = clock;
    }

    /** Issues a code. */
    public AuthorizationCode issue(String clientId, String userId, String redirectUri, Optional<String> challenge) {
        AuthorizationCode code = new AuthorizationCode(
                Tokens.next(),
                clientId,
                userId,
                redirectUri,
                challenge,
                clock.instant().plus(LIFETIME));
        open.put(code.value(), code);
        return code;
    }

    /** Takes a code of an application out: whatever comes of it, it cannot be redeemed again. Empty if there is none, or it is too late. */
    public Optional<AuthorizationCode> take(String value, String clientId) {
        return Optional.ofNullable(open.get(value))
                .filter(code -> code.clientId().equals(clientId))
                // Of two requests at the same moment, one gets it.
                .filter(code -> open.remove(value, code))
                .filter(code -> clock.instant().isBefore(code.ends()));
    }
}
