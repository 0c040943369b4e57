package io.github.camelworkfront.internal.consumer.arrival;

import java.time.Instant;
import java.util.Map;
import org.apache.camel.spi.StateRepository;
import org.apache.camel.support.LRUCacheFactory;

/**
 * Remembers of each object how new the newest state is that was delivered, so that an older one that comes late is known
 * as such. Kept in a StateRepository where there is one; otherwise of the last 100,000 objects only, and until the end of
 * the process.
 */
public final class NewestStates {

    private static final int REMEMBERED = 100_000;

    private final StateRepository<String, String> repository;
    private final String prefix;
    private final Map<String, Instant> recent = LRUCacheFactory.newLRUCache(REMEMBERED);

    /**
     * @param repository null without one
     * @param prefix     what keys in the repository begin with
     */
    public NewestStates(StateRepository<String, String> repository, String prefix) {
        this.repository = repository;
        this.prefix = prefix;
    }

    /** Whether a newer state of the object was delivered. Nobody can tell of a state without a time. */
    boolean supersede(Arrival arrival) {
        Instant time = timeOf(arrival);
        Instant newest = time == null ? null : newest(arrival.object());
        return newest != null && newest.isAfter(time);
    }

    /** The state was delivered. */
    void delivered(Arrival arrival) {
        Instant time = timeOf(arrival);
        if (time == null) {
            return;
        }
        recent.put(arrival.object(), time);
        if (repository != null) {
            repository.setState(prefix + arrival.object(), EventKey.text(time));
        }
    }

    private Instant newest(String object) {
        if (repository == null) {
            return recent.get(object);
        }
        // Another node may have delivered a newer one.
        String kept = repository.getState(prefix + object);
        return kept == null ? null : Instant.parse(kept);
    }

    /** An object is gone from the time of its deletion on, whenever its last update was. */
    private static Instant timeOf(Arrival arrival) {
        boolean eventTime = arrival.changed() == null || arrival.isDeletion() && arrival.time() != null;
        return eventTime ? arrival.time() : arrival.changed();
    }
}
