package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontInvalidRequestException;
import io.github.camelworkfront.internal.plan.CallInputs;
import io.github.camelworkfront.internal.plan.FilterRules;
import io.github.camelworkfront.internal.plan.Filters;
import java.util.Map;

/** Operations with filters: where these were taken from a body that nobody meant as filters, a refusal says so. */
final class Filtered implements Operation {

    private static final String HINT =
            "the filters were taken from the message body, since no filter is set; if they were not"
                    + " meant, empty the body before this call";

    private final Setup setup;
    private final WithFilters operation;

    Filtered(Setup setup, WithFilters operation) {
        this.setup = setup;
        this.operation = operation;
    }

    @Override
    public Result run(Run run) throws WorkfrontException {
        CallInputs in = run.inputs();
        try {
            return operation.run(run, filters(in.filtersOrBody()));
        } catch (IllegalArgumentException e) {
            throw in.filtersAreOfBody() ? new IllegalArgumentException(e.getMessage() + " (" + HINT + ")", e) : e;
        } catch (WorkfrontInvalidRequestException e) {
            throw in.filtersAreOfBody() ? new WorkfrontInvalidRequestException(e.getFailure(), HINT, e) : e;
        }
    }

    private Filters filters(Map<String, Object> named) {
        return Filters.of(setup.options().lenient() ? named : FilterRules.checked(named), setup.json());
    }

    /** An operation that has its filters already. */
    @FunctionalInterface
    interface WithFilters {
        Result run(Run run, Filters filters) throws WorkfrontException;
    }
}
