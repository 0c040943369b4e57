package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.WorkfrontServerException;
import io.github.camelworkfront.internal.client.Caller;
import io.github.camelworkfront.internal.plan.PageWalk;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.Rows;
import java.util.List;
import java.util.Map;

/**
 * The pages of a search. A page that does not bring the walk forward is an error, never taken for the end: it would
 * mean rows that nobody sees, or a walk that never ends.
 */
final class SearchPages implements PageSource {

    private final PageWalk walk;
    private final String path;
    private final Params others;
    private final RowBudget budget;
    private final String label;
    private String lastId;
    private String firstId;
    private boolean ended;

    SearchPages(PageWalk walk, String path, Params others, RowBudget budget, String label) {
        this.walk = walk;
        this.path = path;
        this.others = others;
        this.budget = budget;
        this.label = label;
    }

    /** The request for the next page. */
    ServiceCall call() {
        return ServiceCall.get(
                path, walk.page(lastId, budget.taken(), budget.next()).and(others), label);
    }

    @Override
    public List<Object> next(Caller caller) throws WorkfrontException {
        if (ended) {
            return List.of();
        }
        ServiceCall call = call();
        List<Object> rows = caller.call(call, Rows.asked(budget.next()));
        List<Object> page = budget.take(rows);
        advance(page, call);
        // A short page is not the end: how many rows the service gives at a time is its own choice.
        ended = rows.isEmpty() || budget.isSpent();
        return page;
    }

    private void advance(List<Object> page, ServiceCall call) throws WorkfrontException {
        if (page.isEmpty()) {
            return;
        }
        if (walk.byId()) {
            for (Object row : page) {
                lastId = grown(idOf(row, call), call);
            }
            return;
        }
        for (Object row : page) {
            idOf(row, call);
        }
        String first = idOf(page.get(0), call);
        if (first.equals(firstId)) {
            throw wrong(call, "the service answers two pages with the same first row (" + first + ")");
        }
        firstId = first;
    }

    private String grown(String id, ServiceCall call) throws WorkfrontException {
        if (lastId != null && id.compareToIgnoreCase(lastId) <= 0) {
            throw wrong(
                    call,
                    "the rows do not come in the order of their ids (" + id + " after " + lastId
                            + "), so that some would be lost");
        }
        return id;
    }

    private static String idOf(Object row, ServiceCall call) throws WorkfrontException {
        if (row instanceof Map<?, ?> map && map.get("ID") instanceof String id) {
            return id;
        }
        throw wrong(call, "a row has no ID, which paging needs");
    }

    private static WorkfrontServerException wrong(ServiceCall call, String what) {
        return new WorkfrontServerException(WorkfrontFailure.of(200, what, call.operation(), call.display()));
    }
}
