package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.plan.Filters;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.DataReader;

/** {@code GET /OBJ/report}: filters, {@code status_GroupBy=true}, {@code hours_AggFunc=sum} and {@code $$ROLLUP=true}. */
final class ReportOperation implements Filtered.WithFilters {

    private final Setup setup;

    ReportOperation(Setup setup) {
        this.setup = setup;
    }

    @Override
    public Result run(Run run, Filters filters) throws WorkfrontException {
        ServiceCall call = ServiceCall.get(setup.path("report"), filters.params(), setup.label());
        return new Result(setup.fetch(run, call, DataReader.ANY), null);
    }
}
