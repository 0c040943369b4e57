package io.github.camelworkfront.internal.auth;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.response.Failures;
import java.time.Clock;

/**
 * Sessions of Workfront Proof. They end some time after the last call (24 hours, or "a short period", as Adobe's pages
 * have it), which the service says with fault 305. Each login is a session of its own, so that it is ours to end.
 */
final class ProofSource implements TokenSource {

    private final LoginCredentials credentials;
    private final String secretOption;
    private final SessionService service;
    private final Clock clock;

    /** @param secretOption name of the option that the password or token comes from */
    ProofSource(LoginCredentials credentials, String secretOption, SessionService service, Clock clock) {
        this.credentials = credentials;
        this.secretOption = secretOption;
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
        return "check the options proofUsername and " + secretOption
                + ", and whether proofUrl is of the account's region;"
                + " they are not tried again by themselves, since repeated wrong logins lock the account";
    }

    @Override
    public String refusalHint(WorkfrontException refusal) {
        return Failures.isLocked(refusal)
                ? "too many wrong logins have locked the account; it is left alone for " + Refusal.LOCK.toMinutes()
                        + " minutes, and an administrator of the Workfront Proof account can unlock it"
                : refusalHint();
    }

    @Override
    public String newTokenRefusedHint() {
        return "refused again right after a new login";
    }
}
