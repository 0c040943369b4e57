package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.plan.CallInputs;
import io.github.camelworkfront.internal.plan.Ids;
import io.github.camelworkfront.internal.plan.RestOperation;
import java.util.Map;

/** {@code GET /subscriptions/{id}} and {@code DELETE /subscriptions/{id}}. */
final class SubscriptionById implements Operation {

    private final Setup setup;

    SubscriptionById(Setup setup) {
        this.setup = setup;
    }

    @Override
    public Result run(Run run) throws WorkfrontException {
        setup.refuseUntouched("subscriptions are put into one form");
        String id = id(run.inputs());
        Subscriptions subscriptions = new Subscriptions(run, setup);
        if (setup.target().operation() == RestOperation.SUBSCRIPTION_GET) {
            return new Result(subscriptions.get(id), id);
        }
        subscriptions.delete(id);
        return new Result(Boolean.TRUE, id);
    }

    private String id(CallInputs in) {
        Ids ids = in.ids().isEmpty() ? ofBody(in.body().value()) : in.ids();
        String id = ids.single(setup.label());
        if (id == null) {
            throw new IllegalArgumentException("workfront:" + setup.label()
                    + " needs the id of a subscription: set the option id, the header CamelWorkfrontId, or put it into"
                    + " the body, as text or as a subscription with an id");
        }
        return id;
    }

    /** A subscription as list gives it, or its id; the service's word is "id" here. */
    private static Ids ofBody(Object body) {
        Object id = body instanceof Map<?, ?> subscription ? subscription.get("id") : body;
        return id == null || String.valueOf(id).isBlank() ? Ids.NONE : Ids.of(id, "the body");
    }
}
