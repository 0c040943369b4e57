package io.github.camelworkfront.sandbox.internal.token;

import io.github.camelworkfront.sandbox.internal.error.ErrorShape;
import io.github.camelworkfront.sandbox.internal.http.Answer;
import io.github.camelworkfront.sandbox.internal.http.Json;

/**
 * A refusal of a token service. The shape of Workfront's is on record, its types and messages are not: the types are the error codes of
 * RFC 6749, section 5.2, and {@code invalid_client} is answered by 401 as there, everything else by 400.
 */
final class TokenFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String type;

    private TokenFault(int status, String type, String message) {
        super(message);
        this.status = status;
        this.type = type;
    }

    static TokenFault invalidRequest(String message) {
        return new TokenFault(400, "invalid_request", message);
    }

    static TokenFault invalidClient() {
        return new TokenFault(401, "invalid_client", "Client authentication failed.");
    }

    static TokenFault invalidGrant(String message) {
        return new TokenFault(400, "invalid_grant", message);
    }

    static TokenFault invalidScope(String scope) {
        return new TokenFault(400, "invalid_scope", "The scope '" + scope + "' is not one of the credential's.");
    }

    static TokenFault unsupportedGrantType(String grant) {
        return new TokenFault(400, "unsupported_grant_type", "The grant type '" + grant + "' is not supported.");
    }

    static TokenFault wrongMethod(String method) {
        return new TokenFault(405, "method_not_allowed", "Use POST, not " + method + ".");
    }

    /** Returns it as the service words its refusals. */
    Answer answer(ErrorShape shape) {
        return Json.answer(status, shape.body(status, type, getMessage()));
    }
}
