package io.github.camelworkfront.sandbox.internal.event;

import io.github.camelworkfront.sandbox.internal.event.filter.EventFilter;
import io.github.camelworkfront.sandbox.internal.event.filter.States;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The subscriptions of a tenant, oldest first. Thread-safe. */
public final class Subscriptions {

    private final Map<String, Entry> byId = new LinkedHashMap<>();

    /** A subscription and its filters, which are read once. */
    record Entry(Subscription subscription, Predicate<States> filter) {

        static Entry of(Subscription subscription) {
            Subscription.Order order = subscription.order();
            return new Entry(subscription, EventFilter.of(order.filters(), order.filterConnector()));
        }

        boolean passes(States states) {
            return filter.test(states);
        }

        private boolean concerns(String objCode, String objId) {
            Subscription.Order order = subscription.order();
            return order.objCode().equals(objCode)
                    && (order.objId().isEmpty() || order.objId().equals(objId));
        }
    }

    /** Returns all subscriptions. */
    public synchronized List<Subscription> all() {
        return byId.values().stream().map(Entry::subscription).toList();
    }

    /** Tells whether there is none. */
    synchronized boolean isEmpty() {
        return byId.isEmpty();
    }

    /** Finds a subscription. */
    public synchronized Optional<Subscription> find(String id) {
        return Optional.ofNullable(byId.get(id)).map(Entry::subscription);
    }

    /** Finds those that an object concerns, whatever happens to it. */
    synchronized List<Entry> to(String objCode, String objId) {
        return byId.values().stream()
                .filter(entry -> entry.concerns(objCode, objId))
                .toList();
    }

    /**
     * Adds a subscription.
     *
     * @return the subscription; empty if there is one for the same already
     */
    synchronized Optional<Subscription> add(Subscription.Order order, String customerId, String version, Instant now) {
        if (byId.values().stream()
                .anyMatch(other -> other.subscription().order().repeats(order))) {
            return Optional.empty();
        }
        Subscription added = Subscription.of(order, customerId, version, now);
        byId.put(added.id(), Entry.of(added));
        return Optional.of(added);
    }

    /**
     * Removes a subscription.
     *
     * @return the subscription; empty if it was not there
     */
    synchronized Optional<Subscription> remove(String id) {
        return Optional.ofNullable(byId.remove(id)).map(Entry::subscription);
    }

    /** Tells whether something is to be sent to an address. */
    synchronized boolean use(String url) {
        return byId.values().stream()
                .anyMatch(entry -> entry.subscription().order().url().equals(url));
    }

    /** Changes the version of subscriptions that are there. */
    synchronized void version(List<String> ids, String version, Instant now) {
        ids.forEach(id -> byId.computeIfPresent(
                id, (key, entry) -> new Entry(entry.subscription().withVersion(version, now), entry.filter())));
    }
}
