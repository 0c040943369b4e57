package io.github.camelworkfront.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A request that the sandbox has answered.
 *
 * @param number running number, from 1
 * @param time when it was answered, by the sandbox's clock
 * @param method the method of the request line
 * @param effectiveMethod the method after a {@code method=} parameter was applied
 * @param path the path as sent
 * @param query the query string as sent, secrets replaced by {@code ***}; empty if there was none
 * @param headers the header fields, secrets replaced by {@code ***}; the map ignores case
 * @param body the first 4,096 bytes of the body as text, secrets of a form replaced by {@code ***}
 * @param status the HTTP status of the answer; 0 if the connection was reset instead
 * @param user the user name of the caller; empty if he was not signed in
 * @param operation the Proof operation that was called, such as {@code doLogin}; empty for every other request
 * @param arguments the arguments of that operation as they were understood, by the names of the WSDL: text, Integer, Boolean, List, or Map
 *     by field; secrets replaced by {@code ***}, without what was absent, empty or nil; empty for every other request
 */
public record RecordedRequest(
        long number,
        Instant time,
        String method,
        String effectiveMethod,
        String path,
        String query,
        Map<String, List<String>> headers,
        String body,
        int status,
        String user,
        String operation,
        Map<String, Object> arguments) {}
