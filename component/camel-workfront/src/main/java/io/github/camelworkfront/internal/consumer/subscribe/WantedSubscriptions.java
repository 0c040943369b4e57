package io.github.camelworkfront.internal.consumer.subscribe;

import io.github.camelworkfront.WorkfrontConsumerConfiguration;
import io.github.camelworkfront.internal.consumer.ConsumerSetup;
import io.github.camelworkfront.internal.consumer.arrival.Arrival;
import io.github.camelworkfront.internal.consumer.push.EventHandlers;
import io.github.camelworkfront.internal.plan.SubscriptionRequest;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The subscriptions that a route needs: one for each event type and each alternative of its filter, since the service
 * joins neither by OR (Adobe, "Event Subscription API").
 *
 * @param url      where the events go
 * @param requests checked
 */
record WantedSubscriptions(String url, List<SubscriptionRequest> requests) {

    private static final Logger LOG = LoggerFactory.getLogger(WantedSubscriptions.class);

    /** @throws IllegalArgumentException that names the option whose value is not possible */
    static WantedSubscriptions of(ConsumerSetup setup, String url) {
        WorkfrontConsumerConfiguration options = setup.consumer();
        EventFilterOption filter = EventFilterOption.of(options.getEventFilter(), setup.json());
        // Alternatives that say the same would be refused as duplicates.
        Map<String, SubscriptionRequest> requests = new LinkedHashMap<>();
        Set<String> doubts = new LinkedHashSet<>();
        for (Arrival.Type type : EventHandlers.types(options.getEventTypes())) {
            for (EventFilterOption.Alternative alternative : filter.alternatives()) {
                checkOldState(setup, type, alternative);
                SubscriptionRequest request = request(setup, url, type, alternative);
                doubts.addAll(request.doubts());
                requests.putIfAbsent(
                        type + " " + FilterForm.of(alternative.filters(), alternative.connector()), request);
            }
        }
        tell(setup, doubts);
        return new WantedSubscriptions(url, List.copyOf(requests.values()));
    }

    private static void checkOldState(
            ConsumerSetup setup, Arrival.Type type, EventFilterOption.Alternative alternative) {
        if (type == Arrival.Type.CREATE
                && alternative.asksForOldState()
                && !setup.options().lenient()) {
            throw new IllegalArgumentException(
                    "eventFilter asks for the oldState, which an object that is created does"
                            + " not have; name the other types: eventTypes=UPDATE,DELETE (lenient=true subscribes all the same)");
        }
    }

    private static SubscriptionRequest request(
            ConsumerSetup setup, String url, Arrival.Type type, EventFilterOption.Alternative alternative) {
        WorkfrontConsumerConfiguration options = setup.consumer();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("objCode", setup.target().objectCode());
        body.put("eventType", type.name());
        body.put("url", url);
        body.put("authToken", options.getWebhookVerifyToken());
        body.put("objId", options.getObjId());
        body.put("base64Encoding", options.isBase64Encoding());
        if (!alternative.filters().isEmpty()) {
            body.put("filters", alternative.filters());
            body.put("filterConnector", alternative.connector());
        }
        try {
            return SubscriptionRequest.of(body, setup.options().lenient(), setup.json());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(e.getMessage().replace("authToken", "webhookVerifyToken"), e);
        }
    }

    private static void tell(ConsumerSetup setup, Set<String> doubts) {
        if (doubts.isEmpty()) {
            return;
        }
        if (setup.options().strictFilters()) {
            throw new IllegalArgumentException("eventFilter: the service would accept this and never send an event for"
                    + " it: " + String.join("; ", doubts) + " (strictFilters=false subscribes all the same)");
        }
        doubts.forEach(doubt -> LOG.warn(
                "{}: the service accepts this eventFilter, but never sends an event for it: {}",
                setup.target().label(),
                doubt));
    }
}
