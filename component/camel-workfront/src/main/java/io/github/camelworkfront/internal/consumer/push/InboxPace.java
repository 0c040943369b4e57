package io.github.camelworkfront.internal.consumer.push;

/**
 * How the embedded inbox is emptied.
 *
 * @param consumers  events that are in the route at the same time
 * @param retryDelay milliseconds until a failed one comes again, for the first time
 * @param stopMillis how long a stop waits at most for those in the route
 */
record InboxPace(int consumers, long retryDelay, long stopMillis) {

    /** Milliseconds. */
    private static final long LONGEST = 300_000;

    private static final int MOST_DOUBLINGS = 30;

    /** Milliseconds until an event comes again that has failed so often: doubling, to five minutes at most. */
    long delay(int failures) {
        long doubled = retryDelay << Math.min(failures - 1, MOST_DOUBLINGS);
        return Math.min(Math.max(LONGEST, retryDelay), doubled);
    }
}
