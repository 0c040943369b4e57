package io.github.camelworkfront.sandbox;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;

/**
 * An OAuth Server-to-Server credential of Adobe's developer console. With it comes a technical account, a user of the tenant with few
 * rights, who is made when the credential is added (Adobe, "Gaining access"). Immutable; {@link #toString()} hides the secret.
 *
 * @param clientId what it is known by
 * @param clientSecret its secret
 * @param organization the organisation that it belongs to, such as {@code 1234@AdobeOrg}
 * @param scopes the scopes that it may ask for
 * @param username the user name of its technical account
 * @param lifetime how long a token is good
 * @param expiresIn what answers say about that
 */
public record ImsCredential(
        String clientId,
        String clientSecret,
        String organization,
        Set<String> scopes,
        String username,
        Duration lifetime,
        ExpiresIn expiresIn) {

    /** The credential that every seed has. */
    public static final ImsCredential DEFAULT =
            of("sandbox000000000000000000imsclient", "sandbox000000000000000000imssecret");

    /** Checks what was given. */
    public ImsCredential {
        scopes = Set.copyOf(scopes);
        Objects.requireNonNull(clientSecret, "clientSecret");
        Objects.requireNonNull(organization, "organization");
        Objects.requireNonNull(username, "username");
        Objects.requireNonNull(expiresIn, "expiresIn");
        if (clientId.isBlank()) {
            throw new IllegalArgumentException("clientId is empty");
        }
        if (lifetime.isNegative() || lifetime.isZero()) {
            throw new IllegalArgumentException("lifetime must be longer than nothing, it is " + lifetime);
        }
    }

    /** Makes a credential of the sandbox's organisation, with the scopes that Adobe names for Workfront and tokens for a day. */
    public static ImsCredential of(String clientId, String clientSecret) {
        return new ImsCredential(
                clientId,
                clientSecret,
                "5A4DB0C000000000000000AA@AdobeOrg",
                Set.of("openid", "AdobeID", "read_organizations", "additional_info.projectedProductContext"),
                "sandbox-integration@techacct.adobe.com",
                Duration.ofSeconds(86_399),
                ExpiresIn.LIFETIME);
    }

    /** Returns this credential with another secret. */
    public ImsCredential clientSecret(String secret) {
        return new ImsCredential(clientId, secret, organization, scopes, username, lifetime, expiresIn);
    }

    /** Returns this credential in another organisation. */
    public ImsCredential organization(String id) {
        return new ImsCredential(clientId, clientSecret, id, scopes, username, lifetime, expiresIn);
    }

    /** Returns this credential with another technical account; a user who is there already, such as the administrator, serves as well. */
    public ImsCredential username(String name) {
        return new ImsCredential(clientId, clientSecret, organization, scopes, name, lifetime, expiresIn);
    }

    /** Returns this credential with other scopes. */
    public ImsCredential scopes(Set<String> names) {
        return new ImsCredential(clientId, clientSecret, organization, names, username, lifetime, expiresIn);
    }

    /** Returns this credential with another lifetime of its tokens. */
    public ImsCredential lifetime(Duration time) {
        return new ImsCredential(clientId, clientSecret, organization, scopes, username, time, expiresIn);
    }

    /** Returns this credential with other words about the lifetime. */
    public ImsCredential expiresIn(ExpiresIn way) {
        return new ImsCredential(clientId, clientSecret, organization, scopes, username, lifetime, way);
    }

    @Override
    public String toString() {
        return "ImsCredential[" + clientId + ", organization=" + organization + ", username=" + username + ", lifetime="
                + lifetime + ", expiresIn=" + expiresIn.label() + "]";
    }
}
