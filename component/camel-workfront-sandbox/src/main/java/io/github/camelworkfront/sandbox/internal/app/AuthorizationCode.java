package io.github.camelworkfront.sandbox.internal.app;

import java.time.Instant;
import java.util.Optional;

/**
 * What a browser brings back from a sign-in.
 *
 * @param value the code itself
 * @param clientId the application that it is for
 * @param userId who signed in
 * @param redirectUri where the browser was sent
 * @param challenge the PKCE challenge, if the application sent one
 * @param ends when it is too late to redeem it
 */
public record AuthorizationCode(
        String value, String clientId, String userId, String redirectUri, Optional<String> challenge, Instant ends) {}
