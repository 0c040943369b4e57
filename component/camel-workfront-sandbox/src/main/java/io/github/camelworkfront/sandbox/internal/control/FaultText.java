package io.github.camelworkfront.sandbox.internal.control;

import io.github.camelworkfront.sandbox.Fault;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Faults as settings: {@code name} and optionally {@code times}, {@code method}, {@code path} (a regular expression), {@code millis},
 * {@code retryAfter} (seconds), {@code status}, {@code text} and {@code applied}.
 */
final class FaultText {

    private FaultText() {}

    /** Reads a fault. */
    static Fault read(Settings settings) {
        Fault fault = Fault.of(Fault.Kind.of(settings.require("name")));
        if (settings.get("times").isPresent()) {
            fault = fault.times(number(settings, "times"));
        }
        if (settings.get("millis").isPresent()) {
            fault = fault.delay(Duration.ofMillis(number(settings, "millis")));
        }
        if (settings.get("retryAfter").isPresent()) {
            fault = fault.retryAfter(Duration.ofSeconds(number(settings, "retryAfter")));
        }
        if (settings.get("status").isPresent()) {
            fault = fault.status(number(settings, "status"));
        }
        if (settings.get("text").isPresent()) {
            fault = fault.text(settings.require("text"));
        }
        if (settings.get("applied").filter("true"::equals).isPresent()) {
            fault = fault.afterApplying();
        }
        return fault.on(
                settings.get("method").orElse(null), settings.get("path").orElse(".*"));
    }

    private static int number(Settings settings, String name) {
        String text = settings.require(name);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " must be a whole number, not '" + text + "'", e);
        }
    }

    /** Describes a fault by the settings that make it. */
    static Map<String, Object> describe(Fault fault) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("name", fault.kind().label());
        description.put("times", fault.times());
        fault.method().ifPresent(method -> description.put("method", method));
        description.put("path", fault.pathPattern().pattern());
        description.put("millis", fault.delay().toMillis());
        fault.retryAfter().ifPresent(time -> description.put("retryAfter", time.toSeconds()));
        description.put("status", fault.status());
        description.put("text", fault.text());
        description.put("applied", fault.applied());
        return description;
    }
}
