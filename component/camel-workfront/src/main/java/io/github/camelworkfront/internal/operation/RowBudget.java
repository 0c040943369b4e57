package io.github.camelworkfront.internal.operation;

import java.util.List;

/** How many rows are still wanted: the size of the next page, and what of an answer counts. For one thread. */
final class RowBudget {

    private final int pageSize;
    private final Integer limit;
    private long taken;

    /** @param limit rows in all, null for no limit */
    RowBudget(int pageSize, Integer limit) {
        this.pageSize = pageSize;
        this.limit = limit;
    }

    /** Rows to ask for next. */
    int next() {
        return limit == null ? pageSize : (int) Math.min(pageSize, limit - taken);
    }

    /** So many rows from here on, or fewer when the limit comes first. */
    long atMost(long rows) {
        return limit == null ? rows : Math.min(rows, limit - taken);
    }

    /** Rows that were taken so far. */
    long taken() {
        return taken;
    }

    /** What of the rows counts: a service that gives more than was asked for must not make the limit larger. */
    List<Object> take(List<Object> rows) {
        List<Object> counted = limit != null && rows.size() > next() ? rows.subList(0, next()) : rows;
        taken += counted.size();
        return counted;
    }

    /** Whether no row is wanted any more. */
    boolean isSpent() {
        return limit != null && taken >= limit;
    }
}
