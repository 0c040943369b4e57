package io.github.camelworkfront.internal.plan;

import io.github.camelworkfront.internal.json.ServiceDates;
import java.time.Instant;

/**
 * How the rows that were changed from a moment on are asked for, oldest first. Moments are whole seconds: whether the
 * service compares dates by the millisecond or by the second is on no record, and of whole seconds both say the same.
 *
 * @param filters what rows are wanted at all
 * @param field   the date by whose growth a change shows
 */
public record CursorWalk(Filters filters, String field) {

    /** Parameters for the first rows from the beginning of a second on. */
    public Params from(Instant second, int size) {
        Params since = Params.of(field, ServiceDates.format(second)).with(field + "_Mod", "gte");
        return filters.paramsAnd(since)
                .with(field + "_1_Sort", "asc")
                .with("ID_2_Sort", "asc")
                .with("$$LIMIT", size);
    }

    /**
     * Parameters for the rows of one second, by ID: for a second that has more of them than a page.
     *
     * @param after the last ID that was read; null at the beginning
     */
    public Params within(Instant second, String after, int size) {
        // Up to the next second, since of a date that is compared by the millisecond the second's own would be its
        // start.
        Params within = Params.of(field, ServiceDates.format(second))
                .with(field + "_Mod", "between")
                .with(field + "_Range", ServiceDates.format(second.plusSeconds(1)));
        return filters.paramsAnd(after == null ? within : within.and(Filters.afterId(after)))
                .with("ID_Sort", "asc")
                .with("$$LIMIT", size);
    }

    /**
     * Parameters for all rows that match, whenever they were changed, by ID.
     *
     * @param after the last ID that was read; null at the beginning
     */
    public Params all(String after, int size) {
        Params all = after == null ? filters.params() : filters.paramsAfter(after);
        return all.with("ID_Sort", "asc").with("$$LIMIT", size);
    }

    /** Parameters for any one row that matches. */
    public Params any() {
        return filters.params().with("$$LIMIT", 1);
    }
}
