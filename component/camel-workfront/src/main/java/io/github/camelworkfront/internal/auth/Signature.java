package io.github.camelworkfront.internal.auth;

import java.util.Map;

/**
 * What identifies the caller on one request: headers, never anything in the URI. Compared by identity of the sign-in
 * it came from, so that of many refused calls only the first renews it.
 *
 * @param headers names and values
 */
public record Signature(Map<String, String> headers) {

    private static final String SESSION = "sessionID";

    /** {@code sessionID}: a session of login, and tokens of Workfront's own servers (Adobe, "API basics"). */
    static Signature session(String token) {
        return new Signature(Map.of(SESSION, token));
    }

    /** The session; null for what is none. Workfront Proof has it in the body of each request. */
    public String session() {
        return headers.get(SESSION);
    }

    /**
     * A token of Adobe IMS, and the organisation that it is for (Adobe's JavaScript client, {@code
     * setImsCredentials}).
     */
    static Signature ims(String token, String organization) {
        return new Signature(Map.of("Authorization", "Bearer " + token, "x-gw-ims-org-id", organization));
    }

    /** {@code apiKey}: as a header; in a form body the service refuses it. */
    static Signature apiKey(String key) {
        return new Signature(Map.of("apiKey", key));
    }

    /** Never shows a value. */
    @Override
    public String toString() {
        return "Signature" + headers.keySet();
    }
}
