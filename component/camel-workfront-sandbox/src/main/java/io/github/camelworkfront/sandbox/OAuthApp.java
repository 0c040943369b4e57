package io.github.camelworkfront.sandbox;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * An OAuth2 application of the tenant, as an administrator sets it up in Workfront. Start with one of the factories and change what matters:
 *
 * <pre>{@code
 * OAuthApp app = OAuthApp.of("my-client", "my-secret").rotating(true).lifetime(Duration.ofMinutes(5));
 * sandbox.applications().add(app);
 * }</pre>
 *
 * <p>Immutable; {@link #toString()} hides the secret.
 *
 * @param clientId what it is known by
 * @param clientSecret its secret; empty for one that cannot keep any and proves itself by PKCE instead
 * @param redirectUri where the browser is sent after the sign-in; compared letter by letter
 * @param rotating whether each use of a refresh token ends it and gives a new one
 * @param lifetime how long an access token is good
 * @param expiresIn what answers say about that
 * @param inactivityExpiry how long a refresh token may go unused; empty for ever
 * @param absoluteExpiry how long after the sign-in the last refresh token ends, however often it was renewed; empty for never
 */
public record OAuthApp(
        String clientId,
        Optional<String> clientSecret,
        String redirectUri,
        boolean rotating,
        Duration lifetime,
        ExpiresIn expiresIn,
        Optional<Duration> inactivityExpiry,
        Optional<Duration> absoluteExpiry) {

    /** The application that every seed has: it has a secret, does not rotate, and exchanges tokens signed with the key of {@link WorkfrontSandbox#privateKey()}. */
    public static final OAuthApp DEFAULT =
            of("sandbox0000000000000000oauthclient", "sandbox0000000000000000oauthsecret");

    /** The application without a secret that every seed has, for PKCE. */
    public static final OAuthApp PUBLIC = withoutSecret("sandbox00000000000000000pkceclient");

    /** Checks what was given. */
    public OAuthApp {
        Objects.requireNonNull(redirectUri, "redirectUri");
        Objects.requireNonNull(expiresIn, "expiresIn");
        if (clientId.isBlank()) {
            throw new IllegalArgumentException("clientId is empty");
        }
        positive("lifetime", lifetime);
        inactivityExpiry.ifPresent(time -> positive("inactivityExpiry", time));
        absoluteExpiry.ifPresent(time -> positive("absoluteExpiry", time));
    }

    private static void positive(String name, Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(name + " must be longer than nothing, it is " + time);
        }
    }

    /** Makes an application with a secret, without rotation, whose access tokens are good for two hours. */
    public static OAuthApp of(String clientId, String clientSecret) {
        return make(clientId, Optional.of(clientSecret));
    }

    /** Makes an application that proves itself by PKCE. */
    public static OAuthApp withoutSecret(String clientId) {
        return make(clientId, Optional.empty());
    }

    private static OAuthApp make(String clientId, Optional<String> secret) {
        return new OAuthApp(
                clientId,
                secret,
                "https://app.example/cb",
                false,
                Duration.ofHours(2),
                ExpiresIn.LIFETIME,
                Optional.empty(),
                Optional.empty());
    }

    /** Returns this application with another secret. */
    public OAuthApp clientSecret(String secret) {
        return new OAuthApp(
                clientId,
                Optional.of(secret),
                redirectUri,
                rotating,
                lifetime,
                expiresIn,
                inactivityExpiry,
                absoluteExpiry);
    }

    /** Returns this application with another redirect URI. */
    public OAuthApp redirectUri(String uri) {
        return new OAuthApp(
                clientId, clientSecret, uri, rotating, lifetime, expiresIn, inactivityExpiry, absoluteExpiry);
    }

    /** Returns this application with refresh token rotation on or off. */
    public OAuthApp rotating(boolean on) {
        return new OAuthApp(
                clientId, clientSecret, redirectUri, on, lifetime, expiresIn, inactivityExpiry, absoluteExpiry);
    }

    /** Returns this application with another lifetime of its access tokens. */
    public OAuthApp lifetime(Duration time) {
        return new OAuthApp(
                clientId, clientSecret, redirectUri, rotating, time, expiresIn, inactivityExpiry, absoluteExpiry);
    }

    /** Returns this application with other words about the lifetime. */
    public OAuthApp expiresIn(ExpiresIn way) {
        return new OAuthApp(
                clientId, clientSecret, redirectUri, rotating, lifetime, way, inactivityExpiry, absoluteExpiry);
    }

    /** Returns this application with refresh tokens that end when they go unused for so long. */
    public OAuthApp inactivityExpiry(Duration time) {
        return new OAuthApp(
                clientId, clientSecret, redirectUri, rotating, lifetime, expiresIn, Optional.of(time), absoluteExpiry);
    }

    /** Returns this application with refresh tokens that end so long after the sign-in. */
    public OAuthApp absoluteExpiry(Duration time) {
        return new OAuthApp(
                clientId,
                clientSecret,
                redirectUri,
                rotating,
                lifetime,
                expiresIn,
                inactivityExpiry,
                Optional.of(time));
    }

    @Override
    public String toString() {
        return "OAuthApp[" + clientId + ", redirectUri=" + redirectUri + ", rotating=" + rotating + ", lifetime="
                + lifetime + ", expiresIn=" + expiresIn.label() + "]";
    }
}
