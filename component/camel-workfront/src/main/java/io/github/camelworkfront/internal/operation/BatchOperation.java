package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.catalog.Argument;
import io.github.camelworkfront.internal.plan.Arguments;
import io.github.camelworkfront.internal.plan.CallInputs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code POST /batch}: several calls in one request, each of them checked like a call by itself before any is sent. */
final class BatchOperation implements Operation {

    private static final String CONCURRENT = "concurrent";

    private final Setup setup;
    private final BulkOutcome outcome;
    private final BatchPlanner planner;
    private final Arguments arguments;

    BatchOperation(Setup setup, BulkOutcome outcome) {
        this.setup = setup;
        this.outcome = outcome;
        this.planner = new BatchPlanner(setup);
        this.arguments =
                new Arguments(setup.label(), List.of(new Argument(CONCURRENT, "boolean")), false, setup.json());
    }

    @Override
    public Result run(Run run) throws WorkfrontException {
        setup.refuseUntouched("a batch gives a result for each call");
        List<?> items = items(run.inputs());
        boolean concurrent =
                Boolean.TRUE.equals(arguments.typed(run.inputs().arguments()).get(CONCURRENT));
        List<BatchCall> calls = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            calls.add(planner.plan(i, items.get(i), run.exchange()));
        }
        return outcome.of(new Batch(setup, run.caller(), concurrent).send(calls), items);
    }

    /** One call may stand alone, as one object may in a create. */
    private List<?> items(CallInputs in) {
        Object body = in.body().value();
        boolean nothing = body == null || body instanceof String text && text.isBlank();
        if (nothing || !(body instanceof List<?> || body instanceof Map<?, ?> || body instanceof String)) {
            throw new IllegalArgumentException("workfront:" + setup.label()
                    + ": the body must be a list of calls, such as"
                    + " [{\"object\":\"task\",\"operation\":\"get\",\"id\":\"…\"}, \"user/search?name=Ann&method=GET\"],"
                    + " but "
                    + (nothing ? "there is none" : "is a " + body.getClass().getName()));
        }
        List<?> items = body instanceof List<?> list ? list : List.of(body);
        if (setup.options().atomic() && items.size() > Pieces.SIZE) {
            throw new IllegalArgumentException("workfront:" + setup.label()
                    + ": atomic=true is all or nothing for one request, which takes at most " + Pieces.SIZE
                    + " calls, but the body has " + items.size() + "; split it, or leave atomic out");
        }
        return items;
    }
}
