package io.github.camelworkfront.sandbox.internal.app;

import io.github.camelworkfront.sandbox.OAuthApp;
import java.time.Instant;

/**
 * A refresh token.
 *
 * @param value the token itself
 * @param clientId the application that holds it
 * @param userId for whom it acts
 * @param signedIn when the user signed in; a rotated token keeps that of the first
 * @param lastUsed when it was issued or used last
 */
public record RefreshToken(String value, String clientId, String userId, Instant signedIn, Instant lastUsed) {

    boolean isOver(OAuthApp app, Instant now) {
        boolean idle = app.inactivityExpiry()
                .filter(time -> now.isAfter(lastUsed.plus(time)))
                .isPresent();
        boolean old = app.absoluteExpiry()
                .filter(time -> now.isAfter(signedIn.plus(time)))
                .isPresent();
        return idle || old;
    }
}
