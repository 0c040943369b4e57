package io.github.camelworkfront.sandbox.internal.control;

import io.github.camelworkfront.sandbox.Concurrency;
import io.github.camelworkfront.sandbox.ConcurrencyLimit;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A concurrency limit as settings: {@code lanes} and optionally {@code refusal}, {@code status}, {@code retryAfter} (seconds) and
 * {@code retryAfterAs} ({@code seconds} or {@code date}).
 */
final class LimitText {

    /** The names of the settings. */
    static final String[] NAMES = {"lanes", "refusal", "status", "retryAfter", "retryAfterAs"};

    private LimitText() {}

    /** Reads a limit. */
    static ConcurrencyLimit read(Settings settings) {
        ConcurrencyLimit limit = ConcurrencyLimit.of(
                settings.number("lanes").orElseThrow(() -> new IllegalArgumentException("lanes is missing")));
        limit = settings.get("refusal")
                .map(ConcurrencyLimit.Refusal::of)
                .map(limit::refusing)
                .orElse(limit);
        limit = settings.number("status").map(limit::status).orElse(limit);
        Optional<Duration> retryAfter = settings.number("retryAfter").map(Duration::ofSeconds);
        if (retryAfter.isEmpty()) {
            return limit;
        }
        return settings.retryAfterAsDate() ? limit.retryAt(retryAfter.get()) : limit.retryAfter(retryAfter.get());
    }

    /** Describes the limit, if there is one, by the settings that make it, and what was counted. */
    static Map<String, Object> describe(Concurrency concurrency) {
        Map<String, Object> description = new LinkedHashMap<>();
        concurrency.limit().ifPresent(limit -> {
            description.put("lanes", limit.lanes());
            description.put("refusal", limit.refusal().label());
            description.put("status", limit.status());
            limit.retryAfter().ifPresent(time -> {
                description.put("retryAfter", time.toSeconds());
                description.put("retryAfterAs", limit.retryAfterAsDate() ? "date" : "seconds");
            });
        });
        Concurrency.Counts counts = concurrency.counts();
        description.put("letThrough", counts.letThrough());
        description.put("refused", counts.refused());
        description.put("running", counts.running());
        description.put("highest", counts.highest());
        return description;
    }
}
