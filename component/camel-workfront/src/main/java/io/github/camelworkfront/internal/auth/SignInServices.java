package io.github.camelworkfront.internal.auth;

import java.time.Clock;

/**
 * What a sign-in needs of the world around it.
 *
 * @param sessions the service's sessions
 * @param refusal  what is known of the credentials being refused before
 * @param clock    tells when a token has to be renewed
 */
public record SignInServices(SessionService sessions, Refusal refusal, Clock clock) {}
