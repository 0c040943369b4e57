package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.WorkfrontServerException;
import io.github.camelworkfront.internal.plan.Filters;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.DataReader;
import java.math.BigDecimal;
import java.util.Map;

/** {@code GET /OBJ/count}. */
final class CountOperation implements Filtered.WithFilters {

    private final Setup setup;

    CountOperation(Setup setup) {
        this.setup = setup;
    }

    @Override
    public Result run(Run run, Filters filters) throws WorkfrontException {
        ServiceCall call = ServiceCall.get(setup.path("count"), filters.params(), setup.label());
        Object data = setup.fetch(run, call, DataReader.ANY);
        if (setup.untouched()) {
            return Result.of(data);
        }
        Object count = data instanceof Map<?, ?> map ? map.get("count") : data;
        if (count instanceof Number number) {
            return Result.of(exact(number, call));
        }
        throw wrong("the answer has no count", call);
    }

    private static long exact(Number count, ServiceCall call) throws WorkfrontException {
        try {
            return new BigDecimal(count.toString()).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw wrong("the count of the answer is no whole number", call);
        }
    }

    private static WorkfrontServerException wrong(String what, ServiceCall call) {
        return new WorkfrontServerException(WorkfrontFailure.of(200, what, call.operation(), call.display()));
    }
}
