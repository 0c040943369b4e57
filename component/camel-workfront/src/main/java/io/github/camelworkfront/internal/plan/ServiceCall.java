package io.github.camelworkfront.internal.plan;

/**
 * One request to the service, complete but for who asks.
 *
 * @param verb      HTTP method: GET, POST, PUT or DELETE
 * @param path      path from the host's root, encoded, without query: {@code /attask/api/v22.0/task/search}
 * @param query     parameters that go into the URI
 * @param payload   body, or null
 * @param operation as in the endpoint URI, for messages: {@code task/search}
 */
public record ServiceCall(String verb, String path, Params query, Payload payload, String operation) {

    /**
     * Adobe's content delivery network refuses URIs of more than 8,892 bytes ("API basics"); the host and our distance
     * to that limit are in the difference.
     */
    static final int LONGEST_TARGET = 8000;

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
                operation);
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

    /** Whether it can be sent again: not once its body has been read from a stream that gives everything once. */
    public boolean repeatable() {
        return payload == null || payload.repeatable();
    }

    /** Method and path for messages; the query stays out of them. */
    public String display() {
        return verb + " " + path;
    }
}
