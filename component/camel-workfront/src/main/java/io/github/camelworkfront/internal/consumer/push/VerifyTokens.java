package io.github.camelworkfront.internal.consumer.push;

import io.github.camelworkfront.WorkfrontConsumerConfiguration;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * The secret that the service sends with each event, as it was given with the subscription (its {@code authToken}), and the
 * one before while subscriptions move to the new one.
 */
public final class VerifyTokens {

    /** Adobe, "Event Subscription API": {@code authToken} has fewer than 255 characters. */
    private static final int LONGEST = 254;

    private static final String AUTHORIZATION = "Authorization";
    private static final String BEARER = "bearer ";

    private final byte[] current;
    private final byte[] previous;

    private VerifyTokens(String current, String previous) {
        this.current = bytes(current);
        // Compared in any case, so that the time tells nothing about there being one.
        this.previous = bytes(previous == null || previous.isBlank() ? current : previous);
    }

    /** @throws IllegalArgumentException without a secret, or with one that the service does not take */
    public static VerifyTokens of(WorkfrontConsumerConfiguration options) {
        String current = options.getWebhookVerifyToken();
        if (current == null || current.isBlank()) {
            throw new IllegalArgumentException("webhookVerifyToken is missing: without a secret anybody could send"
                    + " events; make one up, the same for all nodes, such as webhookVerifyToken={{workfront.secret}}");
        }
        check("webhookVerifyToken", current);
        if (options.getWebhookVerifyTokenPrevious() != null) {
            check("webhookVerifyTokenPrevious", options.getWebhookVerifyTokenPrevious());
        }
        return new VerifyTokens(current, options.getWebhookVerifyTokenPrevious());
    }

    private static void check(String option, String token) {
        if (token.length() > LONGEST) {
            throw new IllegalArgumentException(
                    option + " has " + token.length() + " characters; Workfront takes at most " + LONGEST);
        }
        if (token.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
            throw new IllegalArgumentException(
                    option + " has a line break or another control character, which no HTTP header can carry");
        }
    }

    /** Lets requests in by their header {@code Authorization}. */
    Door inHeader() {
        return request -> {
            boolean admitted = accept(request.getHeader(AUTHORIZATION, String.class));
            request.removeHeader(AUTHORIZATION);
            return admitted;
        };
    }

    /**
     * Whether a request carries one of them.
     *
     * @param authorization the header of that name, with or without {@code Bearer} (the service's documentation does not
     *                      say which it is); null without one
     */
    public boolean accept(String authorization) {
        String token = authorization == null ? "" : token(authorization);
        byte[] given = bytes(token);
        byte[] sent = asSent(token);
        boolean isCurrent = MessageDigest.isEqual(current, given) | MessageDigest.isEqual(current, sent);
        boolean isPrevious = MessageDigest.isEqual(previous, given) | MessageDigest.isEqual(previous, sent);
        return isCurrent | isPrevious;
    }

    /** HTTP servers make one character of each byte of a header, so that UTF-8 has to be put together again. */
    private static byte[] asSent(String token) {
        boolean isBytes = token.chars().allMatch(c -> c <= 0xff);
        return isBytes ? token.getBytes(StandardCharsets.ISO_8859_1) : bytes(token);
    }

    private static String token(String authorization) {
        String text = authorization.strip();
        return text.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? text.substring(BEARER.length()).strip()
                : text;
    }

    private static byte[] bytes(String text) {
        return text.strip().getBytes(StandardCharsets.UTF_8);
    }

    /** Shows none of them. */
    @Override
    public String toString() {
        return "VerifyTokens";
    }
}
