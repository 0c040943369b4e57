package io.github.camelworkfront.sandbox.internal.control;

import io.github.camelworkfront.sandbox.EventControls;
import io.github.camelworkfront.sandbox.EventDelivery;
import io.github.camelworkfront.sandbox.UrlHealth;
import io.github.camelworkfront.sandbox.internal.http.HttpCall;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The delivery of events over HTTP: what was counted and sent, and the faults. */
final class EventApi {

    private static final int SHOWN = 100;
    private static final String[] SETTINGS = Stream.concat(
                    Arrays.stream(DeliveryFaultText.NAMES), Stream.of("answerTime"))
            .toArray(String[]::new);

    private final EventControls events;

    EventApi(EventControls events) {
        this.events = events;
    }

    /** Answers a request; empty if it is about something else. */
    Optional<Object> answer(String request, HttpCall call) throws IOException {
        return switch (request) {
            case "GET /events" -> Optional.of(counters());
            case "PUT /events", "POST /events" -> {
                change(Settings.of(call, SETTINGS));
                yield Optional.of(counters());
            }
            case "POST /events/hold" -> {
                events.hold();
                yield Optional.of(counters());
            }
            case "POST /events/release" -> {
                events.release();
                yield Optional.of(counters());
            }
            case "GET /events/deliveries" -> Optional.of(deliveries(Settings.of(call, "limit")));
            case "GET /events/health" -> Optional.of(health(Settings.of(call, "url")));
            default -> Optional.empty();
        };
    }

    private void change(Settings settings) {
        DeliveryFaultText.apply(settings, events::drop, events::doubled, events::reorder, events::delay, events::seed);
        settings.duration("answerTime").ifPresent(events::answerTime);
    }

    private Map<String, Object> counters() {
        Map<String, Object> counters = new LinkedHashMap<>();
        counters.put("idle", events.idle());
        counters.put("messages", events.messages());
        counters.put("sent", events.sent());
        counters.put("delivered", events.delivered());
        counters.put("dropped", events.dropped());
        counters.put("givenUp", events.givenUp());
        counters.put("pending", events.pending());
        counters.put("doubled", events.doubledCount());
        counters.put("reordered", events.reordered());
        return counters;
    }

    private List<Map<String, Object>> deliveries(Settings settings) {
        List<EventDelivery> all = events.deliveries();
        int limit = settings.number("limit").orElse(SHOWN);
        return all.stream()
                .skip(Math.max(0, all.size() - limit))
                .map(EventApi::describe)
                .toList();
    }

    private static Map<String, Object> describe(EventDelivery delivery) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("subscriptionId", delivery.subscriptionId());
        description.put("url", delivery.url());
        description.put("objCode", delivery.objCode());
        description.put("objId", delivery.objId());
        description.put("eventType", delivery.eventType());
        description.put("version", delivery.version());
        description.put("body", delivery.body());
        description.put("state", delivery.state().name().toLowerCase(Locale.ROOT));
        description.put("tries", delivery.tries());
        description.put("status", delivery.lastStatus());
        return description;
    }

    private Map<String, Object> health(Settings settings) {
        UrlHealth health = events.health(settings.require("url"));
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("successes", health.successes());
        description.put("failures", health.failures());
        description.put("consecutiveFailures", health.consecutiveFailures());
        description.put("disabledAt", health.disabledAt().map(Instant::toString).orElse(null));
        description.put("frozenAt", health.frozenAt().map(Instant::toString).orElse(null));
        return description;
    }
}
