package io.github.camelworkfront.internal.auth;

import java.util.Map;

/** An API key, or a session token that somebody else has got and looks after. */
public final class FixedSignIn implements SignIn {

    private final Signature signature;
    private final String option;
    private final SignIn session;

    private FixedSignIn(Signature signature, String option, SignIn session) {
        this.signature = signature;
        this.option = option;
        this.session = session;
    }

    public static SignIn apiKey(String key) {
        return apiKey(key, null);
    }

    /** @param session what exchanges the key for a session where one is needed */
    static SignIn apiKey(String key, SignIn session) {
        return new FixedSignIn(Signature.apiKey(key), "apiKey", session);
    }

    public static SignIn sessionToken(String token) {
        return new FixedSignIn(Signature.session(token), "sessionToken", null);
    }

    @Override
    public SignIn session() {
        return session == null ? this : session;
    }

    /** Nobody, for answers that are there already. */
    public static SignIn none() {
        return new FixedSignIn(new Signature(Map.of()), null, null);
    }

    @Override
    public Signature signature() {
        return signature;
    }

    @Override
    public boolean isRenewable() {
        return false;
    }

    @Override
    public Signature renew(Signature refused) {
        return signature;
    }

    @Override
    public String refusalHint() {
        return option == null
                ? "the session was over when the call was made"
                : "Workfront did not accept what the option " + option + " holds: it is wrong, or has expired";
    }

    @Override
    public Signature restart() {
        return signature;
    }

    @Override
    public void signOut() {
        // The session is not ours to end, and a key has none.
    }

    @Override
    public void close() {
        if (session != null) {
            session.close();
        }
    }
}
