package io.github.camelworkfront.sandbox.internal.event.message;

import io.github.camelworkfront.sandbox.internal.catalog.ObjectCatalog;
import io.github.camelworkfront.sandbox.internal.store.Change;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.store.Store;
import java.time.Instant;
import java.util.Map;

/**
 * A change that somebody may want to be told of. A state is {@code {}} where the object was not there: the old one on CREATE, the new one on
 * DELETE.
 */
public final class Event {

    private final Change change;
    private final Snapshot before;
    private final Snapshot after;

    private Event(Change change, Snapshot before, Snapshot after) {
        this.change = change;
        this.before = before;
        this.after = after;
    }

    /**
     * Takes hold of a change.
     *
     * @param change what was committed
     * @param store where referenced objects are looked up, as they are now
     * @param catalog tells what a reference points at
     */
    public static Event of(Change change, Store store, ObjectCatalog catalog) {
        return new Event(change, snapshot(change.before(), store, catalog), snapshot(change.after(), store, catalog));
    }

    private static Snapshot snapshot(Entity entity, Store store, ObjectCatalog catalog) {
        return entity == null ? null : Snapshot.of(entity, store, catalog);
    }

    /** Returns what happened. */
    public Change.Kind kind() {
        return change.kind();
    }

    /** Returns the code of the object. */
    public String objCode() {
        return change.entity().code();
    }

    /** Returns the ID of the object. */
    public String objId() {
        return change.entity().id();
    }

    /** Returns when it happened. */
    public Instant time() {
        return change.instant();
    }

    /** Returns who did it; null if it was the sandbox itself. */
    public String userId() {
        return change.actor().userId();
    }

    /** Returns the ID of the tenant. */
    public String customerId() {
        return change.actor().customerId();
    }

    /** Returns the state after the change. Dates are instants. */
    public Map<String, Object> newState() {
        return after == null ? Map.of() : after.state();
    }

    /** Returns the state before the change. Dates are instants. */
    public Map<String, Object> oldState() {
        return before == null ? Map.of() : before.state();
    }
}
