package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.catalog.ActionType;
import io.github.camelworkfront.internal.plan.Arguments;
import io.github.camelworkfront.internal.plan.CallInputs;
import io.github.camelworkfront.internal.plan.Ids;
import io.github.camelworkfront.internal.plan.MessageBody;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.Payload;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.DataReader;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@code PUT /OBJ/{id}/ACTION} or {@code PUT /OBJ/ACTION}, arguments as a JSON body: the one encoding in which arrays and
 * objects are known to arrive. Sharing and replacing take theirs in the query, as Adobe documents them.
 */
final class ActionOperation implements Operation {

    private static final String ID = "ID";

    private final Setup setup;
    private final ActionType action;
    private final Arguments arguments;

    ActionOperation(Setup setup) {
        this.setup = setup;
        this.action = setup.target().action();
        this.arguments = new Arguments(
                setup.label(),
                action != null && action.argumentsKnown() ? action.arguments() : null,
                setup.options().lenient(),
                setup.json());
    }

    @Override
    public Result run(Run run) throws WorkfrontException {
        CallInputs in = run.inputs();
        if (in.ids().isEmpty() || in.arguments().isEmpty()) {
            in.body().refuseUnlessMapOrId(setup.label());
        }
        Map<String, Object> args = new LinkedHashMap<>(in.arguments().isEmpty() ? ofBody(in.body()) : in.arguments());
        Ids ids = ids(in, args);
        if (ids.many() && ids.values().isEmpty()) {
            throw new IllegalArgumentException("workfront:" + setup.label()
                    + ": the list of ids is empty; without any id the call would be one to all objects of the type");
        }
        Params fields = setup.fieldsOfWrite(run);
        Object data = setup.fetch(run, call(ids, arguments.typed(args), fields), DataReader.ANY);
        Object value = setup.untouched() ? data : Success.resultOf(data);
        return new Result(value, ids.values().size() == 1 ? ids.values().get(0) : null);
    }

    /** Some actions have an argument objCode: a Map that holds nothing but arguments is no object then. */
    private Map<String, Object> ofBody(MessageBody body) {
        boolean known = action != null && action.argumentsKnown();
        return known && body.value() instanceof Map<?, ?> map && isArguments(map)
                ? body.object(setup.label())
                : body.filterValues();
    }

    private boolean isArguments(Map<?, ?> map) {
        return map.keySet().stream()
                .allMatch(name -> action.argument(String.valueOf(name)).isPresent());
    }

    /** The object's id: from header or option, from an argument called ID, or from the object in the body. */
    private static Ids ids(CallInputs in, Map<String, Object> args) {
        Object argument = args.remove(ID);
        if (!in.ids().isEmpty()) {
            return in.ids();
        }
        return argument != null
                ? Ids.of(argument, "the argument ID")
                : in.body().objectId();
    }

    private ServiceCall call(Ids ids, Map<String, Object> args, Params fields) {
        if (action != null && action.parametersInQuery()) {
            return new ServiceCall(
                    "PUT", path(ids), idParam(ids).and(params(args)).and(fields), null, setup.label());
        }
        Payload payload = args.isEmpty() ? null : Payload.json(setup.json().bytes(args));
        return new ServiceCall("PUT", path(ids), idParam(ids).and(fields), payload, setup.label());
    }

    private String path(Ids ids) {
        return inPath(ids)
                ? setup.path(ids.values().get(0), setup.target().word())
                : setup.path(setup.target().word());
    }

    private static boolean inPath(Ids ids) {
        return ids.values().size() == 1 && !Ids.isWildcard(ids.values().get(0));
    }

    private Params idParam(Ids ids) {
        if (ids.values().isEmpty() || inPath(ids)) {
            return Params.NONE;
        }
        if (action == null || !action.parametersInQuery()) {
            ids.single(setup.label());
        }
        return Params.of("id", String.join(",", ids.values()));
    }

    private static Params params(Map<String, Object> args) {
        Params params = Params.NONE;
        for (Map.Entry<String, Object> argument : args.entrySet()) {
            if (argument.getValue() != null) {
                params = params.with(argument.getKey(), argument.getValue());
            }
        }
        return params;
    }
}
