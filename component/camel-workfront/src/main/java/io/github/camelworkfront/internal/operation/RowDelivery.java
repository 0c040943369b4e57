package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.internal.plan.CallOptions;
import java.util.ArrayList;
import java.util.List;

/** Hands rows out as the route wants them: as an iterator that reads on demand, or as a list that has an end. */
final class RowDelivery {

    private final CallOptions options;
    private final String label;

    RowDelivery(CallOptions options, String label) {
        this.options = options;
        this.label = label;
    }

    Result deliver(PageSource pages, Run run) throws WorkfrontException {
        return options.streaming()
                ? Result.of(new RowIterator(pages, run.caller(), label).begun())
                : Result.of(all(pages, run));
    }

    private List<Object> all(PageSource pages, Run run) throws WorkfrontException {
        try (pages) {
            return list(pages, run);
        }
    }

    private List<Object> list(PageSource pages, Run run) throws WorkfrontException {
        List<Object> rows = new ArrayList<>();
        List<Object> page = pages.next(run.caller());
        while (!page.isEmpty()) {
            rows.addAll(page);
            if (rows.size() > options.maxListSize()) {
                throw new WorkfrontException(WorkfrontFailure.of(
                        0,
                        "more than maxListSize=" + options.maxListSize()
                                + " results for one list; read them one by one with"
                                + " streaming=true, ask for fewer with limit=…, or raise maxListSize",
                        label,
                        null));
            }
            page = pages.next(run.caller());
        }
        return rows;
    }
}
