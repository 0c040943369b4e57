package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.plan.Ids;
import io.github.camelworkfront.internal.plan.MessageBody;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.DataReader;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code PUT /OBJ/{id}}: one object, or many in bulk that carry their ID. */
final class UpdateOperation implements Operation {

    private static final Logger LOG = LoggerFactory.getLogger(UpdateOperation.class);

    private final Setup setup;
    private final BulkOutcome outcome;
    private final IgnoredFields ignored;

    UpdateOperation(Setup setup, BulkOutcome outcome) {
        this.setup = setup;
        this.outcome = outcome;
        this.ignored = new IgnoredFields(setup.target().objectCode(), setup.label(), LOG::warn);
    }

    @Override
    public Result run(Run run) throws WorkfrontException {
        MessageBody body = run.inputs().body();
        List<Map<String, Object>> many = body.objects(setup.label());
        if (many != null) {
            setup.refuseUntouched("a bulk call gives a result for each item");
            many.forEach(ignored::tell);
            return outcome.of(Bulk.updates(setup, run).run(many), many);
        }
        String id = run.inputs().requiredIds(setup.label()).single(setup.label());
        return Result.of(setup.fetch(run, call(run, id, body.object(setup.label())), DataReader.ANY));
    }

    private ServiceCall call(Run run, String id, Map<String, Object> object) {
        ignored.tell(object);
        byte[] json = setup.json().bytes(WriteBody.of(object, setup.label()));
        Params fields = setup.fieldsOfWrite(run);
        ServiceCall call = Ids.isWildcard(id)
                ? ServiceCall.json("PUT", setup.path(), Params.of("id", id).and(fields), json, setup.label())
                : ServiceCall.json("PUT", setup.path(id), fields, json, setup.label());
        return call.idempotent();
    }
}
