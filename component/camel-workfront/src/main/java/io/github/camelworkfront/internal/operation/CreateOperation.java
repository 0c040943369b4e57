package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.plan.MessageBody;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.DataReader;
import java.util.List;
import java.util.Map;

/** {@code POST /OBJ}: one object, or many in bulk. */
final class CreateOperation implements Operation {

    private final Setup setup;
    private final BulkOutcome outcome;

    CreateOperation(Setup setup, BulkOutcome outcome) {
        this.setup = setup;
        this.outcome = outcome;
    }

    @Override
    public Result run(Run run) throws WorkfrontException {
        MessageBody body = run.inputs().body();
        List<Map<String, Object>> many = body.objects(setup.label());
        if (many != null) {
            setup.refuseUntouched("a bulk call gives a result for each item");
            return outcome.of(Bulk.creates(setup, run).run(many), many);
        }
        Map<String, Object> object = WriteBody.of(body.object(setup.label()), setup.label());
        Params fields = setup.fieldsOfWrite(run);
        ServiceCall call =
                ServiceCall.json("POST", setup.path(), fields, setup.json().bytes(object), setup.label());
        Object data = setup.fetch(run, call, DataReader.ANY);
        return Result.of(setup.untouched() ? data : Created.of(data, call));
    }
}
