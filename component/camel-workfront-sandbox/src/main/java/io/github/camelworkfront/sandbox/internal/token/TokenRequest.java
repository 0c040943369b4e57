package io.github.camelworkfront.sandbox.internal.token;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelworkfront.sandbox.internal.http.HttpCall;
import io.github.camelworkfront.sandbox.internal.http.Json;
import io.github.camelworkfront.sandbox.internal.http.Parameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a request for a token says. Values stand in the body, a form or a JSON object; those of the query string are not looked at, since
 * secrets have no place in a URI.
 *
 * @param values the values of the body
 * @param basic the {@code Authorization} header, if it is of the scheme {@code Basic}
 */
record TokenRequest(Map<String, String> values, Optional<String> basic) {

    private static final String BASIC = "Basic ";

    /** Who asks; the secret is empty for an application that has none. */
    record Client(String id, Optional<String> secret) {}

    /** Reads a form or, by its content type, a JSON object. */
    static TokenRequest read(HttpCall call) throws IOException {
        boolean json = call.mediaType().equals("application/json");
        return new TokenRequest(json ? json(call) : form(call), basic(call));
    }

    /** Reads a form whatever the content type says. */
    static TokenRequest readForm(HttpCall call) throws IOException {
        return new TokenRequest(form(call), basic(call));
    }

    private static Optional<String> basic(HttpCall call) {
        return call.headers()
                .first("Authorization")
                .filter(value -> value.regionMatches(true, 0, BASIC, 0, BASIC.length()))
                .map(value -> value.substring(BASIC.length()).trim());
    }

    private static Map<String, String> json(HttpCall call) throws IOException {
        try {
            if (Json.read(call.readBody()) instanceof Map<?, ?> object) {
                Map<String, String> values = new LinkedHashMap<>();
                object.forEach((name, value) -> values.put(name.toString(), String.valueOf(value)));
                return values;
            }
        } catch (JsonProcessingException e) {
            // Not JSON at all: the same message serves.
        }
        throw TokenFault.invalidRequest("The body is not a JSON object.");
    }

    private static Map<String, String> form(HttpCall call) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        String text = new String(call.readBody(), StandardCharsets.UTF_8).trim();
        try {
            Parameters.parse(text).asMap().forEach((name, all) -> values.put(name, all.get(0)));
        } catch (IllegalArgumentException e) {
            throw TokenFault.invalidRequest("The body is not a form: " + e.getMessage());
        }
        return values;
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    String require(String name) {
        return get(name).orElseThrow(() -> TokenFault.invalidRequest("The parameter " + name + " is missing."));
    }

    /** Returns who asks: by the {@code Basic} header, else by {@code client_id} and {@code client_secret}. */
    Client client() {
        return basic.map(TokenRequest::decode).orElseGet(() -> new Client(require("client_id"), get("client_secret")));
    }

    private static Client decode(String base64) {
        try {
            String pair = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            if (colon > 0) {
                return new Client(
                        pair.substring(0, colon),
                        Optional.of(pair.substring(colon + 1)).filter(secret -> !secret.isEmpty()));
            }
        } catch (IllegalArgumentException e) {
            // No base64: as wrong as a pair without a colon.
        }
        throw TokenFault.invalidClient();
    }
}
