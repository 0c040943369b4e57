package io.github.camelworkfront.internal.auth;

import io.github.camelworkfront.WorkfrontException;
import java.time.Clock;

/** Sessions by user name and password. Each login is a session of its own, so that it is ours to end. */
final class LoginSource implements TokenSource {

    private final LoginCredentials credentials;
    private final SessionService service;
    private final Clock clock;

    LoginSource(LoginCredentials credentials, SessionService service, Clock clock) {
        this.credentials = credentials;
        this.service = service;
        this.clock = clock;
    }

    @Override
    public Token ask() throws WorkfrontException {
        return Token.untilRefused(Signature.session(service.login(credentials)), clock);
    }

    @Override
    public void end(Signature signature) throws WorkfrontException {
        service.logout(signature);
    }

    @Override
    public boolean endsUnused() {
        return true;
    }

    @Override
    public String refusalHint() {
        return "check the options username and password; they are not tried again by themselves";
    }

    @Override
    public String newTokenRefusedHint() {
        return "refused again right after a new login";
    }
}
