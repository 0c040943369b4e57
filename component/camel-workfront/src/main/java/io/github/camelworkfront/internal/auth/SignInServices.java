package io.github.camelworkfront.internal.auth;

import java.time.Clock;

/**
 * What a sign-in needs of the world around it.
 *
 * @param sessions the service's sessions
 * @param tokens   where the credentials are exchanged for tokens
 * @param host     scheme, host and port of the service
 * @param memory   keeps what no other store does, as long as the application runs
 * @param refusal  what is known of the credentials being refused before
 * @param clock    tells when a token has to be renewed
 */
public record SignInServices(
        SessionService sessions,
        TokenService tokens,
        String host,
        MemoryTokenStore memory,
        Refusal refusal,
        Clock clock) {

    SignIn renewing(TokenSource source) {
        return new RenewingSignIn(source, refusal, clock);
    }
}
