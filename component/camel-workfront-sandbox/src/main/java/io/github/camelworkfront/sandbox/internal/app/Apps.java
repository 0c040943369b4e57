package io.github.camelworkfront.sandbox.internal.app;

import java.time.Clock;

/**
 * The applications of a tenant and what they hold.
 *
 * @param registry the applications and credentials
 * @param keys the public keys that users registered for applications
 * @param codes the authorization codes
 * @param refreshTokens the refresh tokens
 */
public record Apps(AppRegistry registry, PublicKeys keys, AuthorizationCodes codes, RefreshTokens refreshTokens) {

    /** Makes a tenant's applications: none. */
    public static Apps none(Clock clock) {
        return new Apps(new AppRegistry(), new PublicKeys(), new AuthorizationCodes(clock), new RefreshTokens(clock));
    }

    /** Removes the application or credential of a client ID and what it holds. */
    public void remove(String clientId) {
        registry.remove(clientId);
        keys.removeAll(clientId);
        refreshTokens.revokeAll(clientId);
    }
}
