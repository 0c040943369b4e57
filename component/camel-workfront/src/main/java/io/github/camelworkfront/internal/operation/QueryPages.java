package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontInvalidRequestException;
import io.github.camelworkfront.internal.client.Caller;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.Rows;
import java.util.List;

/**
 * The pages of a named query. Whether one knows {@code $$FIRST} and {@code $$LIMIT} is on no record: where the service
 * refuses them the query is asked without, and where it ignores them the first answer is all there is. Where it pages, the
 * end is an empty page or the same one again.
 */
final class QueryPages implements PageSource {

    private final String path;
    private final Params params;
    private final RowBudget budget;
    private final int first;
    private final int mostRows;
    private final String label;
    private List<Object> before = List.of();
    private boolean pages;
    private boolean ended;

    /** @param mostRows of an answer of a query that does not page */
    QueryPages(String path, Params params, RowBudget budget, Integer first, int mostRows, String label) {
        this.path = path;
        this.params = params;
        this.budget = budget;
        this.first = first == null ? 0 : first;
        this.mostRows = mostRows;
        this.label = label;
    }

    ServiceCall call() {
        return ServiceCall.get(
                path, params.with("$$FIRST", first + budget.taken()).with("$$LIMIT", budget.next()), label);
    }

    @Override
    public List<Object> next(Caller caller) throws WorkfrontException {
        if (ended) {
            return List.of();
        }
        int asked = budget.next();
        List<Object> rows = rows(caller);
        if (rows.equals(before)) {
            ended = true;
            return List.of();
        }
        // A second page that is another than the first: the service does page this query.
        pages |= !before.isEmpty();
        before = rows;
        List<Object> page = budget.take(rows);
        // More than asked for: the service does not page this query, and this is everything. Fewer: so it is, unless
        // there
        // are pages, of which a short one need not be the last.
        ended |= rows.size() > asked || rows.size() < asked && !pages || budget.isSpent();
        return page;
    }

    private List<Object> rows(Caller caller) throws WorkfrontException {
        try {
            return caller.call(call(), Rows.asked(Math.max(budget.next(), mostRows)));
        } catch (WorkfrontInvalidRequestException e) {
            if (budget.taken() > 0 || first > 0 || !e.getServiceMessage().contains("$$")) {
                throw e;
            }
            ended = true;
            return caller.call(ServiceCall.get(path, params, label), Rows.asked(Math.max(budget.next(), mostRows)));
        }
    }
}
