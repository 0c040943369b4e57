package io.github.camelworkfront.internal.auth;

import io.github.camelworkfront.WorkfrontException;
import java.time.Clock;

/**
 * Sessions in exchange for an API key. Whether the service makes a new one each time or gives all who have the key the
 * same is on no record: so none is ended without somebody asking for it.
 */
final class ApiKeySource implements TokenSource {

    private final String key;
    private final SessionService service;
    private final Clock clock;

    ApiKeySource(String key, SessionService service, Clock clock) {
        this.key = key;
        this.service = service;
        this.clock = clock;
    }

    @Override
    public Token ask() throws WorkfrontException {
        return Token.untilRefused(Signature.session(service.exchange(Signature.apiKey(key))), clock);
    }

    @Override
    public void end(Signature signature) throws WorkfrontException {
        service.logout(signature);
    }

    @Override
    public boolean endsUnused() {
        return false;
    }

    @Override
    public String refusalHint() {
        return "Workfront did not accept what the option apiKey holds: it is wrong, or has expired; it is not tried"
                + " again by itself";
    }

    @Override
    public String newTokenRefusedHint() {
        return "the session in exchange for the option apiKey was refused right after it began";
    }
}
