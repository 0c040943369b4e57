package io.github.camelworkfront.sandbox.internal.control;

import io.github.camelworkfront.sandbox.Fault;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Faults as settings: {@code name} and optionally {@code times}, {@code method}, {@code path} (a regular expression), {@code millis},
 * {@code retryAfter} (seconds), {@code retryAfterAs} ({@code seconds} or {@code date}), {@code status}, {@code text}, {@code applied},
 * {@code skip} and {@code operation}.
 */
final class FaultText {

    /** The names of the settings. */
    static final String[] NAMES = {
        "name",
        "times",
        "method",
        "path",
        "millis",
        "retryAfter",
        "retryAfterAs",
        "status",
        "text",
        "applied",
        "skip",
        "operation"
    };

    private FaultText() {}

    /** Reads a fault. */
    static Fault read(Settings settings) {
        Fault fault = Fault.of(kind(settings));
        Optional<Integer> times = settings.number("times");
        Optional<Integer> millis = settings.number("millis");
        Optional<Integer> retryAfter = settings.number("retryAfter");
        Optional<Integer> status = settings.number("status");
        fault = times.map(fault::times).orElse(fault);
        fault = millis.map(Duration::ofMillis).map(fault::delay).orElse(fault);
        boolean asDate = settings.retryAfterAsDate();
        if (retryAfter.isPresent()) {
            Duration time = Duration.ofSeconds(retryAfter.get());
            fault = asDate ? fault.retryAt(time) : fault.retryAfter(time);
        }
        fault = settings.number("skip").map(fault::skip).orElse(fault);
        fault = settings.get("operation").map(fault::onOperation).orElse(fault);
        fault = status.map(fault::status).orElse(fault);
        fault = settings.get("text").map(fault::text).orElse(fault);
        fault = settings.get("applied").filter("true"::equals).isPresent() ? fault.afterApplying() : fault;
        String path = settings.read("path", Pattern::compile, "a regular expression")
                .map(Pattern::pattern)
                .orElse(".*");
        return fault.on(settings.get("method").orElse(null), path);
    }

    /** Without a name the answer names all that there are, as for one that does not exist. */
    private static Fault.Kind kind(Settings settings) {
        return settings.get("name")
                .map(Fault.Kind::of)
                .orElseThrow(() -> new IllegalArgumentException("name is missing; known are " + Fault.Kind.labels()));
    }

    /** Describes a fault by the settings that make it. */
    static Map<String, Object> describe(Fault fault) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("name", fault.kind().label());
        description.put("times", fault.times());
        fault.method().ifPresent(method -> description.put("method", method));
        description.put("path", fault.pathPattern().pattern());
        fault.operation().ifPresent(operation -> description.put("operation", operation));
        description.put("millis", fault.delay().toMillis());
        fault.retryAfter().ifPresent(time -> description.put("retryAfter", time.toSeconds()));
        fault.retryAfter()
                .ifPresent(time -> description.put("retryAfterAs", fault.retryAfterAsDate() ? "date" : "seconds"));
        description.put("status", fault.status());
        description.put("text", fault.text());
        description.put("applied", fault.applied());
        description.put("skip", fault.skip());
        return description;
    }
}
