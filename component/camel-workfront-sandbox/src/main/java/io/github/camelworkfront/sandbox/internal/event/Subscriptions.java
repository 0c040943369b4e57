package io.github.camelworkfront.sandbox.internal.event;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The subscriptions of a tenant, oldest first. Thread-safe. */
public final class Subscriptions {

    private final Map<String, Subscription> byId = new LinkedHashMap<>();

    /** Returns all subscriptions. */
    public synchronized List<Subscription> all() {
        return List.copyOf(byId.values());
    }

    /** Finds a subscription. */
    public synchronized Optional<Subscription> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Adds a subscription.
     *
     * @return the subscription; empty if there is one for the same already
     */
    synchronized Optional<Subscription> add(Subscription.Order order, String customerId, Instant now) {
        if (byId.values().stream().anyMatch(other -> other.order().repeats(order))) {
            return Optional.empty();
        }
        Subscription added = Subscription.of(order, customerId, now);
        byId.put(added.id(), added);
        return Optional.of(added);
    }

    /**
     * Removes a subscription.
     *
     * @return whether it was there
     */
    synchronized boolean remove(String id) {
        return byId.remove(id) != null;
    }

    /** Changes the version of subscriptions that are there. */
    synchronized void version(List<String> ids, String version, Instant now) {
        ids.forEach(id -> byId.computeIfPresent(id, (key, subscription) -> subscription.withVersion(version, now)));
    }
}
