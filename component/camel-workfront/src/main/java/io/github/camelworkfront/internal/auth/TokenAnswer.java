package io.github.camelworkfront.internal.auth;

/**
 * What a token service gives.
 *
 * @param accessToken  what requests are signed with
 * @param refreshToken what to ask with the next time; null where the answer has none
 * @param expiresIn    seconds until the access token ends; null where the answer does not say
 */
public record TokenAnswer(String accessToken, String refreshToken, Long expiresIn) {

    /** Shows neither token. */
    @Override
    public String toString() {
        return "TokenAnswer[expiresIn=" + expiresIn + "]";
    }
}
