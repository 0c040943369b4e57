package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.catalog.ActionType;
import io.github.camelworkfront.internal.plan.ActionRules;
import io.github.camelworkfront.internal.plan.Arguments;
import io.github.camelworkfront.internal.plan.Ids;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.plan.Words;
import io.github.camelworkfront.internal.response.DataReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code PUT /OBJ/{id}/share?accessorID=…} or {@code PUT /OBJ/share?id=a,b&…}, likewise unshare, sharePublic and
 * unsharePublic, and {@code PUT /OBJ/replace?id=a,b&replacementID=c}: the calls whose arguments travel in the query (Adobe's
 * OpenAPI description). The service takes one accessor in a call and 100 objects; more become several calls, each of which
 * can be repeated without harm.
 */
final class SharingOperation implements Operation {

    private static final String ACCESSOR = "accessorID";

    private final Setup setup;
    private final ActionType action;
    private final Arguments arguments;
    private final ActionRules rules;

    SharingOperation(Setup setup) {
        this.setup = setup;
        this.action = setup.target().action();
        this.arguments =
                new Arguments(setup.label(), action.arguments(), setup.options().lenient(), setup.json());
        this.rules = new ActionRules(setup.target(), setup.options().lenient());
    }

    @Override
    public Result run(Run run) throws WorkfrontException {
        ActionInputs in = ActionInputs.of(run.inputs(), action, setup.label());
        if (in.ids().isEmpty()) {
            throw new IllegalArgumentException(
                    "workfront:" + setup.label() + " needs the id of what it is about: set the"
                            + " option id or the header CamelWorkfrontId, or put the object or its ID into the body");
        }
        Params fields = setup.fieldsOfWrite(run);
        List<ServiceCall> calls = new ArrayList<>();
        for (Map<String, Object> args : perAccessor(in.args())) {
            Params query = params(rules.checked(arguments.typed(args))).and(fields);
            Pieces.ofIds(in.ids().values()).forEach(piece -> calls.add(call(piece, query)));
        }
        return new Result(
                made(run, calls),
                in.ids().values().size() == 1 ? in.ids().values().get(0) : null);
    }

    private Object made(Run run, List<ServiceCall> calls) throws WorkfrontException {
        if (calls.size() == 1) {
            Object data = setup.fetch(run, calls.get(0), DataReader.ANY);
            return setup.untouched() ? data : Success.resultOf(data);
        }
        setup.refuseUntouched("several accessors, or more than " + Pieces.SIZE + " objects, take several calls");
        boolean all = true;
        for (ServiceCall call : calls) {
            all &= Success.of(run.caller().call(call, DataReader.ANY));
        }
        return all;
    }

    /** The arguments once for each accessor; as they are where there is one or none. */
    private static List<Map<String, Object>> perAccessor(Map<String, Object> args) {
        for (Map.Entry<String, Object> given : args.entrySet()) {
            if (given.getKey().equalsIgnoreCase(ACCESSOR)) {
                List<String> accessors = Words.ofList(given.getValue());
                return accessors == null || accessors.isEmpty()
                        ? List.of(args)
                        : accessors.stream()
                                .distinct()
                                .map(accessor -> with(args, given.getKey(), accessor))
                                .toList();
            }
        }
        return List.of(args);
    }

    private static Map<String, Object> with(Map<String, Object> args, String name, String value) {
        Map<String, Object> one = new LinkedHashMap<>(args);
        one.put(name, value);
        return one;
    }

    private ServiceCall call(List<String> ids, Params query) {
        String word = setup.target().word();
        boolean inPath = ids.size() == 1 && !Ids.isWildcard(ids.get(0)) && !word.equals("replace");
        return inPath
                ? new ServiceCall("PUT", setup.path(ids.get(0), word), query, null, setup.label())
                : new ServiceCall(
                        "PUT",
                        setup.path(word),
                        Params.of("id", String.join(",", ids)).and(query),
                        null,
                        setup.label());
    }

    private static Params params(Map<String, Object> args) {
        Params params = Params.NONE;
        for (Map.Entry<String, Object> argument : args.entrySet()) {
            params = params.withIfSet(argument.getKey(), argument.getValue());
        }
        return params;
    }
}
