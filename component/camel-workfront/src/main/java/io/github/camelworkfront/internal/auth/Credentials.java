package io.github.camelworkfront.internal.auth;

/**
 * Who asks, as the options say it. Equal credentials at the same url share a session. A new way to sign in is a new
 * implementation.
 */
public sealed interface Credentials {

    /**
     * What keeps these credentials in force; it signs in with the first call that needs it.
     *
     * @param refusal what is known of the credentials being refused before
     */
    SignIn signIn(SessionService service, Refusal refusal);

    /** An API key. */
    record ApiKey(String key) implements Credentials {
        @Override
        public SignIn signIn(SessionService service, Refusal refusal) {
            return FixedSignIn.apiKey(key);
        }

        /** Shows nothing of it. */
        @Override
        public String toString() {
            return "API key";
        }
    }

    /** A session that somebody else looks after. */
    record SessionToken(String token) implements Credentials {
        @Override
        public SignIn signIn(SessionService service, Refusal refusal) {
            return FixedSignIn.sessionToken(token);
        }

        /** Shows nothing of it. */
        @Override
        public String toString() {
            return "session token";
        }
    }

    /** User name and password. */
    record Login(LoginCredentials credentials) implements Credentials {
        @Override
        public SignIn signIn(SessionService service, Refusal refusal) {
            return new LoginSignIn(credentials, service, refusal);
        }
    }
}
