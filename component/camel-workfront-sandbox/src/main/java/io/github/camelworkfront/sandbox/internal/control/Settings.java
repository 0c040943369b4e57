package io.github.camelworkfront.sandbox.internal.control;

import io.github.camelworkfront.sandbox.internal.http.HttpCall;
import io.github.camelworkfront.sandbox.internal.http.Json;
import io.github.camelworkfront.sandbox.internal.http.Parameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The settings of a request, wherever they stand. */
record Settings(Map<?, ?> values) {

    /**
     * Reads the settings of a request.
     *
     * @param names those that there are
     * @throws IllegalArgumentException for another one, which is most likely a misspelt one
     */
    static Settings of(HttpCall call, String... names) throws IOException {
        Settings settings = read(call);
        List<String> known = List.of(names);
        settings.values.keySet().stream()
                .filter(name -> !known.contains(String.valueOf(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("unknown setting '" + name + "'; known are " + known);
                });
        return settings;
    }

    private static Settings read(HttpCall call) throws IOException {
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

    /**
     * Reads a setting that is more than text.
     *
     * @param wanted what it has to be, for the error
     */
    <T> Optional<T> read(String name, Function<String, T> reader, String wanted) {
        return get(name).map(text -> {
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new IllegalArgumentException(name + " must be " + wanted + ", not '" + text + "'", e);
            }
        });
    }

    /** Reads a whole number. */
    Optional<Integer> number(String name) {
        return read(name, Integer::valueOf, "a whole number");
    }

    /** Tells whether {@code retryAfterAs} asks for a date in place of seconds. */
    boolean retryAfterAsDate() {
        String form = get("retryAfterAs").orElse("seconds");
        if (!form.equals("seconds") && !form.equals("date")) {
            throw new IllegalArgumentException("retryAfterAs must be seconds or date, not '" + form + "'");
        }
        return form.equals("date");
    }

    Optional<Duration> duration(String name) {
        return read(name, Duration::parse, "a duration such as PT8H");
    }

    String require(String name) {
        return get(name).orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
    }

    boolean matches(String name, String actual) {
        return get(name).map(actual::equalsIgnoreCase).orElse(true);
    }
}
