package io.github.camelworkfront.internal.consumer.arrival;

import io.github.camelworkfront.internal.consumer.arrival.Arrival.Source;
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
    private final Map<String, Newest> recent = LRUCacheFactory.newLRUCache(REMEMBERED);

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
        if (isFoundGone(arrival)) {
            return false;
        }
        Newest mine = Newest.of(arrival);
        Newest newest = mine == null ? null : newest(arrival.object());
        return newest != null && newest.isNewerThan(mine);
    }

    /** The state was delivered. */
    void delivered(Arrival arrival) {
        Newest mine = Newest.of(arrival);
        if (mine == null || isFoundGone(arrival)) {
            return;
        }
        recent.put(arrival.object(), mine);
        if (repository != null) {
            repository.setState(prefix + arrival.object(), mine.text());
        }
    }

    /** A poll that misses an object has looked for it now; what it remembers of its last update may be old. */
    private static boolean isFoundGone(Arrival arrival) {
        return arrival.isDeletion() && arrival.time() == null;
    }

    private Newest newest(String object) {
        if (repository == null) {
            return recent.get(object);
        }
        // Another node may have delivered a newer one.
        String kept = repository.getState(prefix + object);
        return kept == null ? null : Newest.parse(kept);
    }

    /**
     * How new a state is.
     *
     * @param changed  of its last update; of a deletion when it happened, since from then on the object is gone, whenever its
     *                 last update was
     * @param happened of the event that brought it, which orders what has the same {@code changed}; null where nobody knows
     * @param deleted  whether the object was gone
     */
    private record Newest(Instant changed, Instant happened, boolean deleted) {

        private static final String DELETED = "deleted";

        static Newest of(Arrival arrival) {
            boolean eventTime = arrival.changed() == null || arrival.isDeletion() && arrival.time() != null;
            Instant changed = eventTime ? arrival.time() : arrival.changed();
            Instant happened = arrival.source() == Source.PUSH ? arrival.time() : null;
            return changed == null ? null : new Newest(changed, happened, arrival.isDeletion());
        }

        boolean isNewerThan(Newest other) {
            boolean bothTell = happened != null && other.happened != null;
            if (deleted && bothTell && other.happened.isAfter(happened)) {
                // Brought back from the recycle bin, which need not be an update.
                return false;
            }
            return changed.isAfter(other.changed)
                    || bothTell && changed.equals(other.changed) && happened.isAfter(other.happened);
        }

        String text() {
            String times = EventKey.text(changed) + (happened == null ? "" : " " + EventKey.text(happened));
            return deleted ? times + " " + DELETED : times;
        }

        static Newest parse(String text) {
            String[] words = text.split(" ");
            boolean deleted = words[words.length - 1].equals(DELETED);
            boolean told = words.length > (deleted ? 2 : 1);
            return new Newest(Instant.parse(words[0]), told ? Instant.parse(words[1]) : null, deleted);
        }
    }
}
