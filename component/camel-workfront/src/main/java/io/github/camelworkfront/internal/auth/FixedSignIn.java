package io.github.camelworkfront.internal.auth;

import java.util.Map;

/** An API key, or a session or Adobe IMS token that somebody else has got and looks after. */
public final class FixedSignIn implements SignIn {

    private final Signature signature;
    private final String hint;
    private final SignIn session;

    private FixedSignIn(Signature signature, String hint, SignIn session) {
        this.signature = signature;
        this.hint = hint;
        this.session = session;
    }

    public static SignIn apiKey(String key) {
        return apiKey(key, null);
    }

    /** @param session what exchanges the key for a session where one is needed */
    static SignIn apiKey(String key, SignIn session) {
        return new FixedSignIn(Signature.apiKey(key), hint("the option apiKey holds"), session);
    }

    public static SignIn sessionToken(String token) {
        return new FixedSignIn(Signature.session(token), hint("the option sessionToken holds"), null);
    }

    static SignIn accessToken(String token, String organization) {
        String hint = hint("the options accessToken and imsOrganization hold")
                + "; a token that is renewed by itself needs clientId, clientSecret and imsScopes in place of accessToken";
        return new FixedSignIn(Signature.ims(token, organization), hint, null);
    }

    private static String hint(String what) {
        return "Workfront did not accept what " + what + ": it is wrong, or has expired";
    }

    @Override
    public SignIn session() {
        return session == null ? this : session;
    }

    /** Nobody, for answers that are there already. */
    public static SignIn none() {
        return new FixedSignIn(new Signature(Map.of()), "the session was over when the call was made", null);
    }

    /** Nobody, for calls that need no sign-in. */
    public static SignIn unsigned() {
        return new FixedSignIn(
                new Signature(Map.of()), "the call needs no sign-in, so that somebody on the way asks for one", null);
    }

    @Override
    public Signature signature() {
        return signature;
    }

    @Override
    public Signature newest(Signature known) {
        return signature;
    }

    @Override
    public boolean isRenewable() {
        return false;
    }

    @Override
    public boolean canReplace(Signature refused) {
        return false;
    }

    @Override
    public Signature renew(Signature refused) {
        return signature;
    }

    @Override
    public String refusalHint() {
        return hint;
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
