package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.catalog.ArgumentKind;
import io.github.camelworkfront.internal.catalog.QueryType;
import io.github.camelworkfront.internal.plan.Arguments;
import io.github.camelworkfront.internal.plan.CallInputs;
import io.github.camelworkfront.internal.plan.FilterRules;
import io.github.camelworkfront.internal.plan.Filters;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.response.DataReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code GET /OBJ/QUERY}: arguments of its own, filters, fields. */
final class QueryOperation implements Operation {

    private final Setup setup;
    private final Arguments arguments;
    private final RowDelivery delivery;

    QueryOperation(Setup setup) {
        this.setup = setup;
        QueryType query = setup.target().query();
        this.arguments = new Arguments(
                setup.label(),
                query == null ? null : query.arguments(),
                setup.options().lenient(),
                setup.json());
        this.delivery = new RowDelivery(setup.options(), setup.label());
    }

    @Override
    public Result run(Run run) throws WorkfrontException {
        CallInputs in = run.inputs();
        QueryPages pages = new QueryPages(
                setup.path(setup.target().word()),
                params(in),
                new RowBudget(setup.options().pageSize(), in.limit()),
                in.first(),
                setup.options().maxListSize(),
                setup.label());
        return setup.untouched()
                ? Result.of(setup.fetch(run, pages.call(), DataReader.ANY))
                : delivery.deliver(pages, run);
    }

    private Params params(CallInputs in) {
        Map<String, Object> args = new LinkedHashMap<>(in.arguments());
        Map<String, Object> filters = new LinkedHashMap<>(in.filters());
        if (args.isEmpty() && filters.isEmpty()) {
            in.body()
                    .filterValues()
                    .forEach((name, value) -> (arguments.find(name).isPresent() ? args : filters).put(name, value));
        }
        Params params = Params.NONE;
        for (Map.Entry<String, Object> arg : arguments.typed(args).entrySet()) {
            params = params.withIfSet(arg.getKey(), text(arg.getKey(), arg.getValue()));
        }
        return params.and(filters(filters).params()).withIfSet("fields", in.fieldsParameter(setup.json()));
    }

    private Filters filters(Map<String, Object> named) {
        return Filters.of(setup.options().lenient() ? named : FilterRules.checked(named), setup.json());
    }

    private Object text(String name, Object value) {
        boolean json =
                arguments.find(name).filter(a -> a.kind() == ArgumentKind.JSON).isPresent();
        return json && !(value instanceof String) && value != null
                ? setup.json().text(value)
                : value;
    }
}
