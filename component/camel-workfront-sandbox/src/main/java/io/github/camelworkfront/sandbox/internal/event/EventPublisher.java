package io.github.camelworkfront.sandbox.internal.event;

import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.Choices;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectCatalog;
import io.github.camelworkfront.sandbox.internal.event.delivery.EventDeliveries;
import io.github.camelworkfront.sandbox.internal.event.delivery.Parcel;
import io.github.camelworkfront.sandbox.internal.event.filter.States;
import io.github.camelworkfront.sandbox.internal.event.message.Event;
import io.github.camelworkfront.sandbox.internal.event.message.EventWriter;
import io.github.camelworkfront.sandbox.internal.event.message.NetChanges;
import io.github.camelworkfront.sandbox.internal.store.Change;
import io.github.camelworkfront.sandbox.internal.store.Change.Kind;
import io.github.camelworkfront.sandbox.internal.store.Store;
import java.util.ArrayList;
import java.util.List;

/** Turns what is committed into messages for whoever subscribed to it. */
public final class EventPublisher {

    private final Store store;
    private final ObjectCatalog catalog;
    private final Subscriptions subscriptions;
    private final EventDeliveries deliveries;
    private final Choices choices;

    /**
     * @param store where referenced objects are looked up
     * @param catalog tells of which objects there are events
     * @param subscriptions who wants to know
     * @param deliveries takes the messages
     * @param choices what filters of a DELETE look at
     */
    public EventPublisher(
            Store store,
            ObjectCatalog catalog,
            Subscriptions subscriptions,
            EventDeliveries deliveries,
            Choices choices) {
        this.store = store;
        this.catalog = catalog;
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.choices = choices;
    }

    /** Tells of the changes of one transaction. */
    public void committed(List<Change> changes) {
        if (subscriptions.isEmpty()) {
            return;
        }
        List<Parcel> parcels = new ArrayList<>();
        NetChanges.of(changes).forEach(change -> addTo(parcels, change));
        if (!parcels.isEmpty()) {
            deliveries.submit(parcels);
        }
    }

    private void addTo(List<Parcel> parcels, Change change) {
        String code = change.entity().code();
        if (!catalog.get(code).eventSubscription()) {
            return;
        }
        List<Subscriptions.Entry> interested =
                subscriptions.to(code, change.entity().id());
        if (interested.isEmpty()) {
            return;
        }
        Event event = Event.of(change, store, catalog);
        interested.forEach(entry -> addTo(parcels, event, entry));
    }

    private void addTo(List<Parcel> parcels, Event event, Subscriptions.Entry entry) {
        Subscription subscription = entry.subscription();
        for (String version : subscription.versions(event.time())) {
            List<Kind> kinds = VersionQuirks.kinds(event, version);
            kinds.stream()
                    .filter(kind -> kind.name().equals(subscription.order().eventType()))
                    .filter(kind -> !subscription.order().isFiltered() || entry.passes(states(event)))
                    .forEach(kind -> parcels.add(parcel(event, kind.name(), subscription, version)));
        }
    }

    private States states(Event event) {
        boolean lastState = event.kind() == Kind.DELETE && choices.is(Choice.EVENT_DELETE_FILTERS, "last-state");
        return new States(
                event.objCode(),
                event.kind() == Kind.CREATE,
                lastState ? event.oldState() : event.newState(),
                event.oldState());
    }

    private Parcel parcel(Event event, String kind, Subscription subscription, String version) {
        Subscription.Order order = subscription.order();
        return new Parcel(
                subscription.id(),
                order.url(),
                order.authToken(),
                event.objCode(),
                event.objId(),
                kind,
                version,
                () -> EventWriter.write(event, kind, subscription.id(), version, order.base64Encoding()),
                () -> subscriptions.find(subscription.id()).isPresent());
    }
}
