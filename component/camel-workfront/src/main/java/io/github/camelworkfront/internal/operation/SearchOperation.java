package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.client.Connections;
import io.github.camelworkfront.internal.plan.CallInputs;
import io.github.camelworkfront.internal.plan.Filters;
import io.github.camelworkfront.internal.plan.PageWalk;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.response.DataReader;

/** {@code GET /OBJ/search}, all pages of it. */
final class SearchOperation implements Filtered.WithFilters {

    private final Setup setup;
    private final RowDelivery delivery;

    SearchOperation(Setup setup) {
        this.setup = setup;
        this.delivery = new RowDelivery(setup.options(), setup.label());
    }

    @Override
    public Result run(Run run, Filters filters) throws WorkfrontException {
        CallInputs in = run.inputs();
        SearchPages pages = new SearchPages(
                PageWalk.of(filters, in.sort(), in.first()),
                setup.path("search"),
                Params.NONE.withIfSet("fields", in.fieldsParameter(setup.json())),
                new RowBudget(setup.options().pageSize(), in.limit()),
                setup.label());
        return setup.untouched()
                ? Result.of(setup.fetch(run, pages.call(), DataReader.ANY))
                : delivery.deliver(several(pages, run), run);
    }

    private PageSource several(SearchPages pages, Run run) {
        int atOnce = setup.options().parallelPages();
        return atOnce == 1
                ? pages
                : new ParallelPages(
                        pages,
                        atOnce,
                        setup.options().pageSize(),
                        Connections.of(run.exchange().getContext())::pageReaders);
    }
}
