package io.github.camelworkfront.internal.consumer.push;

import io.github.camelworkfront.internal.consumer.arrival.Arrival;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells events that the route has asked for from others, which a subscription that nobody took back, or one of another
 * route with the same address, sends as well.
 */
final class WantedEvents {

    private static final Logger LOG = LoggerFactory.getLogger(WantedEvents.class);
    private static final int MOST_WARNINGS = 20;

    private final String objectCode;
    private final Set<Arrival.Type> types;
    private final String objectId;
    private final Set<String> warned = ConcurrentHashMap.newKeySet();

    /** @param objectId null for all */
    WantedEvents(String objectCode, Set<Arrival.Type> types, String objectId) {
        this.objectCode = objectCode;
        this.types = types;
        this.objectId = objectId;
    }

    /** Whether the route has asked for it. */
    boolean matches(Arrival arrival) {
        return arrival.objectCode().equalsIgnoreCase(objectCode)
                && types.contains(arrival.type())
                && (objectId == null || objectId.equalsIgnoreCase(arrival.id()));
    }

    /** The same, with a word to the log where it has not. */
    boolean contains(Arrival arrival) {
        boolean wanted = matches(arrival);
        if (!wanted) {
            warn(arrival);
        }
        return wanted;
    }

    private void warn(Arrival arrival) {
        String what = arrival.type() + " of " + arrival.objectCode() + (objectId == null ? "" : " " + arrival.id());
        if (warned.size() < MOST_WARNINGS && warned.add(what)) {
            LOG.warn(
                    "An event {} came, which the route with {} of {}{} has not asked for; it and others like it are left"
                            + " out. A subscription to this address may be left over: deleteOrphans=true deletes it",
                    what,
                    types,
                    objectCode,
                    objectId == null ? "" : " " + objectId);
        }
    }
}
