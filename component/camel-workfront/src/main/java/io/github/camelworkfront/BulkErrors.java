package io.github.camelworkfront;

/** What a bulk call does when items failed or are unknown. */
public enum BulkErrors {
    /** The exchange fails with {@link WorkfrontBulkException}, which holds all results. */
    exception,
    /** The body is the list of all results, and the route decides. */
    report
}
