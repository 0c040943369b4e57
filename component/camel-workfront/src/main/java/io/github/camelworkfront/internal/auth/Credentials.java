package io.github.camelworkfront.internal.auth;

import io.github.camelworkfront.TokenStore;
import java.security.interfaces.RSAPrivateKey;

/**
 * Who asks, as the options say it. Equal credentials at the same url share a session. A new way to sign in is a new
 * implementation.
 */
public sealed interface Credentials {

    /** What keeps these credentials in force; it signs in with the first call that needs it. */
    SignIn signIn(SignInServices services);

    /** Scheme, host and port of where tokens are handed out; null where that is the service itself. */
    default String tokenHost() {
        return null;
    }

    /** Whether the user is known by a token instead of a password, where that makes another kind of login. */
    default boolean isByToken() {
        return false;
    }

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
            return services.renewing(new ApiKeySource(key, services.sessions(), services.clock()));
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
            return services.renewing(new LoginSource(credentials, services.sessions(), services.clock()));
        }

        /** Shows nothing of it. */
        @Override
        public String toString() {
            return "user name and password";
        }
    }

    /**
     * An OAuth2 application and a refresh token for it.
     *
     * @param store keeps what the service gives in place of the refresh token; null for the memory
     */
    record OAuth2(ClientCredentials client, String refreshToken, TokenStore store) implements Credentials {
        @Override
        public SignIn signIn(SignInServices services) {
            RefreshTokens tokens = new RefreshTokens(store, services.memory(), services.host(), client, refreshToken);
            return services.renewing(new RefreshTokenSource(client, tokens, services));
        }

        /** Shows nothing of it. */
        @Override
        public String toString() {
            return "OAuth2 refresh token";
        }
    }

    /**
     * An OAuth2 application that signs for one user.
     *
     * @param customerId the tenant, as the page of the application shows it
     * @param userId     the user who made the key
     */
    record Jwt(ClientCredentials client, String customerId, String userId, RSAPrivateKey key) implements Credentials {
        @Override
        public SignIn signIn(SignInServices services) {
            return services.renewing(new JwtSource(this, services));
        }

        /** Shows nothing of it. */
        @Override
        public String toString() {
            return "OAuth2 JWT";
        }
    }

    /**
     * A server-to-server credential of Adobe IMS.
     *
     * @param organization the Adobe organisation that calls are for
     * @param scopes       separated by comma
     */
    record Ims(ClientCredentials client, String organization, String scopes, TokenPlace place) implements Credentials {
        @Override
        public SignIn signIn(SignInServices services) {
            return services.renewing(new ImsSource(this, services));
        }

        @Override
        public String tokenHost() {
            return place.host();
        }

        /** Shows nothing of it. */
        @Override
        public String toString() {
            return "Adobe IMS";
        }
    }

    /** A user of Workfront Proof and his password. */
    record ProofPassword(LoginCredentials credentials) implements Credentials {
        @Override
        public SignIn signIn(SignInServices services) {
            return services.renewing(
                    new ProofSource(credentials, "proofPassword", services.sessions(), services.clock()));
        }

        /** Shows nothing of it. */
        @Override
        public String toString() {
            return "Workfront Proof password";
        }
    }

    /** A user of Workfront Proof and his authentication token, in place of a password. */
    record ProofToken(LoginCredentials credentials) implements Credentials {
        @Override
        public SignIn signIn(SignInServices services) {
            return services.renewing(
                    new ProofSource(credentials, "proofAuthToken", services.sessions(), services.clock()));
        }

        @Override
        public boolean isByToken() {
            return true;
        }

        /** Shows nothing of it. */
        @Override
        public String toString() {
            return "Workfront Proof token";
        }
    }

    /** A token of Adobe IMS that somebody else looks after. */
    record AccessToken(String token, String organization) implements Credentials {
        @Override
        public SignIn signIn(SignInServices services) {
            return FixedSignIn.accessToken(token, organization);
        }

        /** Shows nothing of it. */
        @Override
        public String toString() {
            return "Adobe IMS token";
        }
    }
}
