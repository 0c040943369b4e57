package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontInvalidRequestException;
import io.github.camelworkfront.internal.plan.SubscriptionRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code POST /subscriptions}. What would never fire is told before it is sent: the service says nothing of it. */
final class SubscriptionCreate implements Operation {

    private static final Logger LOG = LoggerFactory.getLogger(SubscriptionCreate.class);
    private static final int CONFLICT = 409;
    private static final int PAGE = 1000;
    private static final List<String> IDENTITY = List.of("objCode", "eventType", "url", "objId");

    private final Setup setup;

    SubscriptionCreate(Setup setup) {
        this.setup = setup;
    }

    @Override
    public Result run(Run run) throws WorkfrontException {
        setup.refuseUntouched("a subscription is answered with its id, whatever the service says");
        SubscriptionRequest request = request(run);
        tell(request);
        Subscriptions subscriptions = new Subscriptions(run, setup);
        try {
            Map<String, Object> made = subscriptions.create(request);
            return new Result(made, String.valueOf(made.get("id")));
        } catch (WorkfrontException e) {
            throw e.getStatus() == CONFLICT ? duplicate(e, request, subscriptions) : e;
        }
    }

    private SubscriptionRequest request(Run run) {
        Map<String, Object> body = run.inputs().body().object(setup.label());
        try {
            return SubscriptionRequest.of(body, setup.options().lenient(), setup.json());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("workfront:" + setup.label() + ": " + e.getMessage(), e);
        }
    }

    private void tell(SubscriptionRequest request) {
        if (!request.doubts().isEmpty() && setup.options().strictFilters()) {
            throw new IllegalArgumentException("workfront:" + setup.label()
                    + ": the service would accept this and never send an event for it: "
                    + String.join("; ", request.doubts()) + " (strictFilters=false sends it all the same)");
        }
        request.doubts()
                .forEach(doubt -> LOG.warn(
                        "workfront:{}: the service accepts this, but never sends an event for it: {}",
                        setup.label(),
                        doubt));
        if (request.plainHttp()) {
            LOG.warn(
                    "workfront:{}: the url is not https, so that events and the authToken travel in the clear",
                    setup.label());
        }
    }

    /** The same failure, with the subscription that is in the way as far as it can be found. */
    private WorkfrontException duplicate(
            WorkfrontException e, SubscriptionRequest request, Subscriptions subscriptions) {
        String which;
        try {
            which = subscriptions.all(PAGE, Long.MAX_VALUE).stream()
                    .filter(there -> isLike(there, request))
                    .map(there -> String.valueOf(there.get("id")))
                    .collect(Collectors.joining(", "));
        } catch (WorkfrontException unknown) {
            LOG.debug("Which subscription is in the way cannot be told: {}", unknown.getMessage());
            which = "";
        }
        String hint = which.isEmpty()
                ? "there is a subscription for this already; subscription/list shows it"
                : "there is a subscription for this already: " + which
                        + "; use it, or delete it first to change its filters or its authToken";
        return new WorkfrontInvalidRequestException(e.getFailure(), hint, e);
    }

    private static boolean isLike(Map<String, Object> there, SubscriptionRequest request) {
        return IDENTITY.stream()
                .allMatch(name -> Objects.equals(there.get(name), request.body().get(name)));
    }
}
