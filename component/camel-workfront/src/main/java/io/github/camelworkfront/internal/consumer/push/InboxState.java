package io.github.camelworkfront.internal.consumer.push;

import io.github.camelworkfront.internal.board.Row;
import io.github.camelworkfront.internal.consumer.subscribe.ArrangementHealth.Report;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How things stand with the events that wait for a route.
 *
 * @param where   the file, or the address of the store, without secrets
 * @param waiting how many wait; null where only the store knows
 * @param oldest  when that happened which waits for the longest time; null where nobody knows, and while none waits
 * @param problem why events cannot be stored; null while they can
 */
record InboxState(String where, Long waiting, Instant oldest, String problem) {

    Row addTo(Row row, Clock clock) {
        return row.with("inbox", where)
                .with("waiting", waiting)
                .with("oldest", oldest)
                .with("oldestSeconds", age(clock))
                .with("problem", problem);
    }

    /** For a health check. That many wait is no illness: the route has its own pace, and its own reasons to fail. */
    Report report(Clock clock) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("inbox", where);
        put(details, "inbox.waiting", waiting);
        put(details, "inbox.oldest.seconds", age(clock));
        return new Report(problem, details);
    }

    private Long age(Clock clock) {
        // What the service's clock says may be a little later than what this one does.
        return oldest == null
                ? null
                : Math.max(0, Duration.between(oldest, clock.instant()).toSeconds());
    }

    private static void put(Map<String, Object> details, String name, Object value) {
        if (value != null) {
            details.put(name, value);
        }
    }
}
