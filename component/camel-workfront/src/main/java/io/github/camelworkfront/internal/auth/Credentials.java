package io.github.camelworkfront.internal.auth;

/**
 * Who asks, as the options say it. Equal credentials at the same url share a session. A new way to sign in is a new
 * implementation.
 */
public sealed interface Credentials {

    /** What keeps these credentials in force; it signs in with the first call that needs it. */
    SignIn signIn(SessionService service);

    /** What a log may say of them. */
    String describe();

    /** An API key. */
    record ApiKey(String key) implements Credentials {
        @Override
        public SignIn signIn(SessionService service) {
            return FixedSignIn.apiKey(key);
        }

        @Override
        public String describe() {
            return "API key";
        }

        @Override
        public String toString() {
            return describe();
        }
    }

    /** A session that somebody else looks after. */
    record SessionToken(String token) implements Credentials {
        @Override
        public SignIn signIn(SessionService service) {
            return FixedSignIn.sessionToken(token);
        }

        @Override
        public String describe() {
            return "session token";
        }

        @Override
        public String toString() {
            return describe();
        }
    }

    /** User name and password. */
    record Login(LoginCredentials credentials) implements Credentials {
        @Override
        public SignIn signIn(SessionService service) {
            return new LoginSignIn(credentials, service);
        }

        @Override
        public String describe() {
            return "login of " + credentials.username();
        }
    }
}
