package io.github.camelworkfront.sandbox;

import java.util.Optional;

/**
 * How many REST requests run at the same time, and how many may. Requests to {@code /_sandbox}, downloads, tokens and event subscriptions
 * do not count, and those to Proof only with {@link Choice#PROOF_CONCURRENCY}. A request occupies its lane until its answer is written, so a slow one keeps it for as long as it is slow. Thread-safe.
 */
public interface Concurrency {

    /** Limits the requests from now on. */
    void limit(ConcurrencyLimit limit);

    /** Takes the limit away. */
    void unlimited();

    /** Returns the limit; empty, as after the start, if there is none. */
    Optional<ConcurrencyLimit> limit();

    /** Returns what was counted since the start or the latest {@link #clearCounts}, with or without a limit. */
    Counts counts();

    /** Begins to count anew. */
    void clearCounts();

    /**
     * What was counted.
     *
     * @param letThrough requests that were let through
     * @param refused requests that were refused
     * @param running requests that are running now
     * @param highest the most that ran at the same time
     */
    record Counts(long letThrough, long refused, int running, int highest) {}
}
