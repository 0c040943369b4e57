package io.github.camelworkfront.internal.plan;

import java.util.Set;

/**
 * One request to the service, complete but for who asks.
 *
 * @param verb      HTTP method: GET, POST, PUT or DELETE
 * @param path      path from the host's root, encoded, without query: {@code /attask/api/v22.0/task/search}
 * @param query     parameters that go into the URI
 * @param payload   body, or null
 * @param operation as in the endpoint URI, for messages: {@code task/search}
 * @param effect    what it comes to when it is made twice
 */
public record ServiceCall(String verb, String path, Params query, Payload payload, String operation, Effect effect) {

    /**
     * Adobe's content delivery network refuses URIs of more than 8,892 bytes ("API basics"); the host and our distance
     * to that limit are in the difference.
     */
    static final int LONGEST_TARGET = 8000;

    private static final Set<String> SIGN_INS = Set.of("session/login", "proof:doLogin", "proof:getSessionId");

    /** A GET reads; of everything else nobody knows what a second time would do. */
    public ServiceCall(String verb, String path, Params query, Payload payload, String operation) {
        this(verb, path, query, payload, operation, "GET".equals(verb) ? Effect.READ : Effect.WRITE);
    }

    public static ServiceCall get(String path, Params query, String operation) {
        return new ServiceCall("GET", path, query, null, operation);
    }

    public static ServiceCall delete(String path, Params query, String operation) {
        return new ServiceCall("DELETE", path, query, null, operation);
    }

    public static ServiceCall json(String verb, String path, Params query, byte[] body, String operation) {
        return new ServiceCall(verb, path, query, Payload.json(body), operation);
    }

    /** Path and query, as the request line has it. */
    public String target() {
        return query.isEmpty() ? path : path + "?" + query.encoded();
    }

    /**
     * The same call in a form that passes every gateway: a GET whose URI would be too long becomes a POST with
     * {@code method=GET} and the parameters in a form body, as Adobe's own client does it.
     */
    public ServiceCall fitted() {
        if (!"GET".equals(verb) || payload != null || target().length() <= LONGEST_TARGET) {
            return this;
        }
        return new ServiceCall(
                "POST",
                path,
                Params.NONE,
                Payload.form(Params.of("method", "GET").and(query)),
                operation,
                effect);
    }

    /** The same call, known to do nothing more when it is made a second time. */
    public ServiceCall idempotent() {
        return new ServiceCall(verb, path, query, payload, operation, Effect.IDEMPOTENT);
    }

    /** The same call, known to change nothing that anybody sees. */
    public ServiceCall harmless() {
        return new ServiceCall(verb, path, query, payload, operation, Effect.READ);
    }

    /** Whether the body, if there is one, can be sent a second time. */
    public boolean canBeSentAgain() {
        return payload == null || payload.canBeSentAgain();
    }

    /**
     * Whether an answer without content (204) can be a success: after a write to an object that was there before, after
     * a logout, and for calls of which only the route knows what they do.
     */
    public boolean mayAnswerNothing() {
        return verb.equals("PUT")
                || verb.equals("DELETE")
                || operation.equals("session/logout")
                || operation.startsWith("raw/");
    }

    /** Whether this asks for a session or token, and is made before what the route asks for. */
    public boolean isSignIn() {
        return isSignIn(operation);
    }

    /** Whether the operation of this label asks for a session or token. */
    public static boolean isSignIn(String operation) {
        return SIGN_INS.contains(operation);
    }

    /** The same call with another body. */
    public ServiceCall with(Payload other) {
        return new ServiceCall(verb, path, query, other, operation, effect);
    }

    /** Method and path for messages; the query stays out of them. */
    public String display() {
        return verb + " " + path;
    }

    /** What a call does to the tenant's data. */
    public enum Effect {
        /** Nothing. */
        READ,
        /** The same, however often it is made: setting the same values, deleting the same object. */
        IDEMPOTENT,
        /** Perhaps something more with each time. */
        WRITE
    }
}
