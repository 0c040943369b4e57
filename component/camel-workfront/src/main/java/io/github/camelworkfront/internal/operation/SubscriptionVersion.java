package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.catalog.Argument;
import io.github.camelworkfront.internal.plan.Arguments;
import io.github.camelworkfront.internal.plan.CallInputs;
import io.github.camelworkfront.internal.plan.Ids;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code PUT /subscriptions/{id}/version} for one, {@code PUT /subscriptions/version} for several or all. */
final class SubscriptionVersion implements Operation {

    private static final String VERSION = "version";
    private static final String IDS = "subscriptionIds";
    private static final String ALL = "allCustomerSubscriptions";

    private final Setup setup;
    private final Arguments arguments;

    SubscriptionVersion(Setup setup) {
        this.setup = setup;
        this.arguments = new Arguments(
                setup.label(),
                List.of(new Argument(VERSION, "string"), new Argument(IDS, "string[]"), new Argument(ALL, "boolean")),
                false,
                setup.json());
    }

    @Override
    public Result run(Run run) throws WorkfrontException {
        setup.refuseUntouched("subscriptions are put into one form");
        CallInputs in = run.inputs();
        Map<String, Object> given = new LinkedHashMap<>(
                arguments.typed(in.arguments().isEmpty() ? in.body().filterValues() : in.arguments()));
        Object version = given.get(VERSION);
        if (version == null || String.valueOf(version).isBlank()) {
            throw refused("version is missing; say for example {\"version\":\"v2\"} in the body, or arg.version=v2");
        }
        Ids ids = in.ids().isEmpty() ? Ids.of(given.get(IDS), IDS) : in.ids();
        boolean all = Boolean.TRUE.equals(given.get(ALL));
        if (all != ids.values().isEmpty()) {
            throw refused("say which subscriptions: either the option id or subscriptionIds in the body, or"
                    + " \"allCustomerSubscriptions\":true for every one of the organization");
        }
        return changed(new Subscriptions(run, setup), ids.values(), version);
    }

    private Result changed(Subscriptions subscriptions, List<String> ids, Object version) throws WorkfrontException {
        Map<String, Object> body = new LinkedHashMap<>();
        if (ids.size() == 1) {
            body.put(VERSION, version);
            return new Result(subscriptions.version(ids.get(0), body), ids.get(0));
        }
        body.put(ids.isEmpty() ? ALL : IDS, ids.isEmpty() ? Boolean.TRUE : ids);
        body.put(VERSION, version);
        return new Result(subscriptions.version(null, body), null);
    }

    private IllegalArgumentException refused(String why) {
        return new IllegalArgumentException("workfront:" + setup.label() + ": " + why);
    }
}
