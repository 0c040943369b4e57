package io.github.camelworkfront.internal.auth;

/**
 * Who asks, as the options say it. Equal credentials at the same url share a session. A new way to sign in is a new
 * implementation.
 */
public sealed interface Credentials {

    /** What keeps these credentials in force; it signs in with the first call that needs it. */
    SignIn signIn(SignInServices services);

    /** An API key. */
    record ApiKey(String key) implements Credentials {
        @Override
        public SignIn signIn(SignInServices services) {
            return FixedSignIn.apiKey(key, new ApiKeySession(key).signIn(services));
        }

        /** Shows nothing of it. */
        @Override
        public String toString() {
            return "API key";
        }
    }

    /** An API key that is exchanged for a session first. */
    record ApiKeySession(String key) implements Credentials {
        @Override
        public SignIn signIn(SignInServices services) {
            return new RenewingSignIn(new ApiKeySource(key, services.sessions()), services.refusal(), services.clock());
        }

        /** Shows nothing of it. */
        @Override
        public String toString() {
            return "session of an API key";
        }
    }

    /** A session that somebody else looks after. */
    record SessionToken(String token) implements Credentials {
        @Override
        public SignIn signIn(SignInServices services) {
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
        public SignIn signIn(SignInServices services) {
            return new RenewingSignIn(
                    new LoginSource(credentials, services.sessions()), services.refusal(), services.clock());
        }
    }
}
