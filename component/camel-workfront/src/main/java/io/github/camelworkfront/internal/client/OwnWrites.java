package io.github.camelworkfront.internal.client;

import java.time.Instant;
import java.util.Map;
import org.apache.camel.support.LRUCacheFactory;

/**
 * What this Camel context wrote, of the last 10,000 objects: the date that the service gave each write, where its answer
 * had one.
 */
public final class OwnWrites {

    private static final int REMEMBERED = 10_000;

    private final Map<String, Instant> updates = LRUCacheFactory.newLRUCache(REMEMBERED);

    /** @param updated the {@code lastUpdateDate} of the answer to a write */
    public void note(String objectCode, String id, Instant updated) {
        updates.put(objectCode + "+" + id, updated);
    }

    /** Whether this state is one that was written here. */
    public boolean contains(String objectCode, String id, Instant updated) {
        return updated != null && updated.equals(updates.get(objectCode + "+" + id));
    }
}
