package io.github.camelworkfront.sandbox.internal.control;

import io.github.camelworkfront.sandbox.internal.http.HttpCall;
import io.github.camelworkfront.sandbox.internal.http.Json;
import io.github.camelworkfront.sandbox.internal.http.Parameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The settings of a request, wherever they stand. */
record Settings(Map<?, ?> values) {

    static Settings of(HttpCall call) throws IOException {
        byte[] body = call.readBody();
        String text = new String(body, StandardCharsets.UTF_8).trim();
        if (text.startsWith("{")) {
            return new Settings((Map<?, ?>) Json.read(text));
        }
        Map<String, String> values = new LinkedHashMap<>();
        call.query().and(Parameters.parse(text)).asMap().forEach((name, list) -> values.put(name, list.get(0)));
        return new Settings(values);
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name)).map(Object::toString);
    }

    String require(String name) {
        return get(name).orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
    }

    boolean matches(String name, String actual) {
        return get(name).map(actual::equalsIgnoreCase).orElse(true);
    }
}
