package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.operation.BulkVerb.Kind;
import io.github.camelworkfront.internal.operation.BulkVerb.Known;
import io.github.camelworkfront.internal.patience.Tries;
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
        return Result.of(created(run, call, body.object(setup.label()), fields));
    }

    /** Sends it, and again only after a look-up has said that there is no such object. */
    private Object created(Run run, ServiceCall call, Map<String, Object> object, Params fields)
            throws WorkfrontException {
        Tries tries = run.caller().tries();
        while (true) {
            try {
                Object data = setup.fetch(run, call, DataReader.ANY, tries);
                return setup.untouched() ? data : Created.of(data, call);
            } catch (WorkfrontException e) {
                Known known = looked(run, object, fields, e, tries);
                if (known.kind() == Kind.APPLIED) {
                    ServiceCall read = ServiceCall.get(setup.path(known.id()), fields, setup.label());
                    return setup.fetch(run, read, DataReader.ANY);
                }
                if (known.kind() == Kind.UNKNOWABLE) {
                    throw e;
                }
            }
        }
    }

    private Known looked(Run run, Map<String, Object> object, Params fields, WorkfrontException e, Tries tries) {
        Known unknowable = new Known(Kind.UNKNOWABLE, null, null);
        if (KeyLookup.keyOf(object, BulkCreates.EXTERNAL_ID) == null || !tries.afterLook(e)) {
            return unknowable;
        }
        try {
            return new BulkCreates(setup, fields)
                    .look(List.of(object), run.caller())
                    .get(0);
        } catch (WorkfrontException failed) {
            e.addSuppressed(failed);
            return unknowable;
        }
    }
}
