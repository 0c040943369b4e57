package io.github.camelworkfront.internal.consumer.poll;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.json.ServiceDates;
import io.github.camelworkfront.internal.operation.RowIds;
import io.github.camelworkfront.internal.plan.ServiceCall;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The rows that were changed from a moment on, page by page, oldest first. Rows move to the end when they are changed
 * meanwhile, so that no page begins at a number: it begins with the second in which the page before ended, and has the rows
 * of that second once more. A second with more rows than a page is read by ID, since within it nothing moves. For one
 * thread.
 */
final class ChangePages {

    /** The service's own size of a page (Adobe, "API basics"): a shorter one is short because there is no more. */
    private static final int SURELY_FULL = 100;

    private final ChangeQuery query;
    private final DatedReader reader;
    private Instant second;
    private boolean crowded;
    private String lastId;
    private boolean ended;

    /** @param start the first second whose rows are wanted */
    ChangePages(ChangeQuery query, DatedReader reader, Instant start) {
        this.query = query;
        this.reader = reader;
        this.second = start;
    }

    /** The rows of the next page, some of which may have been in the one before; empty at the end. */
    List<ChangedRow> next() throws WorkfrontException {
        List<ChangedRow> rows = List.of();
        while (rows.isEmpty() && !ended) {
            rows = crowded ? ofCrowdedSecond() : fromSecond();
        }
        return rows;
    }

    private List<ChangedRow> fromSecond() throws WorkfrontException {
        ServiceCall call = query.call(query.walk().from(second, query.pageSize()));
        List<ChangedRow> rows = rows(call);
        if (rows.isEmpty()) {
            ended = true;
            return rows;
        }
        Instant last = checkedEnd(rows, call);
        if (rows.size() < Math.min(query.pageSize(), SURELY_FULL)) {
            // One more look, behind the page: how many rows the service gives at a time is its own choice.
            second = last.plusSeconds(1);
        } else if (last.isAfter(second)) {
            second = last;
        } else {
            crowded = true;
        }
        return rows;
    }

    private List<ChangedRow> ofCrowdedSecond() throws WorkfrontException {
        ServiceCall call = query.call(query.walk().within(second, lastId, query.pageSize()));
        List<ChangedRow> rows = rows(call);
        if (rows.isEmpty()) {
            crowded = false;
            lastId = null;
            second = second.plusSeconds(1);
            return rows;
        }
        lastId = RowIds.lastOfGrowing(
                rows.stream().map(row -> (Object) row.state()).toList(), lastId, call);
        // A service that compares whole seconds gives the next one too, whose rows must not come before others of this
        // one.
        Instant next = second.plusSeconds(1);
        return rows.stream().filter(row -> row.time().isBefore(next)).toList();
    }

    /** The second in which a page ends; one that does not lead on would mean rows that nobody sees. */
    private Instant checkedEnd(List<ChangedRow> rows, ServiceCall call) throws WorkfrontException {
        Instant before = second;
        for (ChangedRow row : rows) {
            Instant here = Seconds.of(row.time());
            if (here.isBefore(before)) {
                throw RowIds.wrong(
                        call,
                        "the rows do not come in the order of " + query.cursorField() + " (" + row.time() + " after "
                                + before + "), so that some would be lost");
            }
            before = here;
        }
        return before;
    }

    private List<ChangedRow> rows(ServiceCall call) throws WorkfrontException {
        List<ChangedRow> rows = new ArrayList<>();
        for (Object row : reader.rows(call, query.pageSize())) {
            rows.add(row(row, call));
        }
        return rows;
    }

    @SuppressWarnings("unchecked")
    private ChangedRow row(Object row, ServiceCall call) throws WorkfrontException {
        String id = RowIds.of(row, call);
        Map<String, Object> state = (Map<String, Object>) row;
        Object text = state.get(query.cursorField());
        Instant time = text instanceof String date ? ServiceDates.parse(date, Instant.class) : null;
        if (time == null) {
            throw RowIds.wrong(
                    call,
                    "the row " + id + " has "
                            + (text == null
                                    ? "no " + query.cursorField()
                                    : "a " + query.cursorField() + " without day, time and zone")
                            + ", so that nobody can tell when it was changed");
        }
        return ChangedRow.of(id, time, state);
    }
}
