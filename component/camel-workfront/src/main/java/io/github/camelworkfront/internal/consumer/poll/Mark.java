package io.github.camelworkfront.internal.consumer.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far a consumer has come: the time of the newest change up to which the route is done with everything, and what it has
 * seen around it. Not for several threads at once.
 */
final class Mark {

    private final Duration overlap;
    private final Map<String, SeenState> seen = new HashMap<>();
    private Instant time;
    private Instant unseenBefore;

    /** @param overlap how far behind the mark a poll looks again */
    Mark(Duration overlap) {
        this.overlap = overlap;
    }

    /** One that begins at a moment, or with null at the first change there is. */
    static Mark at(Instant moment, Duration overlap) {
        Mark mark = new Mark(overlap);
        mark.time = moment;
        mark.unseenBefore = moment;
        return mark;
    }

    /** Time of the newest change that is done with; null before the first. */
    Instant time() {
        return time;
    }

    /** What changed before this moment is remembered without being delivered; null when all of that is remembered. */
    Instant unseenBefore() {
        return unseenBefore;
    }

    /** States by ID. */
    Map<String, SeenState> seen() {
        return seen;
    }

    /** Everything before the beginning is known. */
    void begun() {
        unseenBefore = null;
    }

    void restore(Instant storedTime, Instant storedUnseenBefore, Map<String, SeenState> storedSeen) {
        time = storedTime;
        unseenBefore = storedUnseenBefore;
        seen.putAll(storedSeen);
    }

    void saw(String id, SeenState state) {
        seen.put(id, state);
    }

    SeenState seen(String id) {
        return seen.get(id);
    }

    /** The route is done with everything up to here. */
    void moveTo(Instant moment) {
        if (time == null || moment.isAfter(time)) {
            time = moment;
        }
    }

    /** Time of the newest change that was seen. */
    Optional<Instant> newest() {
        return seen.values().stream().map(SeenState::time).max(Comparator.naturalOrder());
    }

    /** The second with which a poll begins. */
    Instant start() {
        return time == null ? Since.BEGINNING : Seconds.of(time.minus(overlap));
    }

    /** Forgets what no poll will see again. */
    void prune() {
        Instant start = start();
        seen.values().removeIf(state -> state.time().isBefore(start));
    }
}
