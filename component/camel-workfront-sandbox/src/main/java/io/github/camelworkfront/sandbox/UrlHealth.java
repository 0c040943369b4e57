package io.github.camelworkfront.sandbox;

import java.time.Instant;
import java.util.Optional;

/**
 * How an address that events are sent to has been answering. All subscriptions with the same address share it.
 *
 * @param successes how many tries were answered in time by a status from 200 to 299
 * @param failures how many were not
 * @param consecutiveFailures how many failed since the last success
 * @param disabledAt since when nothing but a probe every ten minutes is sent; empty if all is
 * @param frozenAt since when nothing is sent at all; empty if it is
 */
public record UrlHealth(
        long successes,
        long failures,
        long consecutiveFailures,
        Optional<Instant> disabledAt,
        Optional<Instant> frozenAt) {

    /** An address that nothing was sent to. */
    public static final UrlHealth UNKNOWN = new UrlHealth(0, 0, 0, Optional.empty(), Optional.empty());
}
