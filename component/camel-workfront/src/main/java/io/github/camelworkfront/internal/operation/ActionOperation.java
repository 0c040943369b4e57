package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.catalog.ActionType;
import io.github.camelworkfront.internal.plan.ActionRules;
import io.github.camelworkfront.internal.plan.Arguments;
import io.github.camelworkfront.internal.plan.Ids;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.Payload;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.DataReader;
import java.util.Map;

/**
 * {@code PUT /OBJ/{id}/ACTION} or {@code PUT /OBJ/ACTION}, arguments as a JSON body: the one encoding in which arrays and
 * objects are known to arrive.
 */
final class ActionOperation implements Operation {

    private final Setup setup;
    private final ActionType action;
    private final Arguments arguments;
    private final ActionRules rules;

    ActionOperation(Setup setup) {
        this.setup = setup;
        this.action = setup.target().action();
        this.arguments = new Arguments(
                setup.label(),
                action != null && action.argumentsKnown() ? action.arguments() : null,
                setup.options().lenient(),
                setup.json());
        this.rules = new ActionRules(setup.target(), setup.options().lenient());
    }

    @Override
    public Result run(Run run) throws WorkfrontException {
        ActionInputs in = ActionInputs.of(run.inputs(), action, setup.label());
        Params fields = setup.fieldsOfWrite(run);
        Map<String, Object> args = rules.checked(arguments.typed(rules.translated(in.args())));
        String id = in.ids().single(setup.label());
        Object data = setup.fetch(run, call(id, args, fields), DataReader.ANY);
        return new Result(setup.untouched() ? data : Success.resultOf(data), id);
    }

    private ServiceCall call(String id, Map<String, Object> args, Params fields) {
        String word = setup.target().word();
        boolean inPath = id != null && !Ids.isWildcard(id);
        Params query = id == null || inPath ? fields : Params.of("id", id).and(fields);
        Payload payload = args.isEmpty() ? null : Payload.json(setup.json().bytes(args));
        return new ServiceCall("PUT", inPath ? setup.path(id, word) : setup.path(word), query, payload, setup.label());
    }
}
