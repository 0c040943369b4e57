package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.plan.CallInputs;
import io.github.camelworkfront.internal.plan.CopyWords;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.DataReader;
import java.util.List;
import java.util.Map;

/** {@code POST /OBJ?copySourceID=…}: the body holds what is to be different in the copy. */
final class CopyOperation implements Operation {

    private final Setup setup;

    CopyOperation(Setup setup) {
        this.setup = setup;
    }

    @Override
    public Result run(Run run) throws WorkfrontException {
        CallInputs in = run.inputs();
        Object body = in.body().value();
        String id = in.idsOrBody().single(setup.label());
        if (id == null) {
            throw new IllegalArgumentException("workfront:" + setup.label()
                    + " needs the id of the object to copy: set the option id or the header CamelWorkfrontId");
        }
        boolean bodyIsId = in.ids().isEmpty() && !(body instanceof Map);
        Map<String, Object> changes = body == null || bodyIsId || body instanceof String text && text.isBlank()
                ? Map.of()
                : WriteBody.of(in.body().object(setup.label()), setup.label());
        List<String> options = CopyWords.checked(
                in.copyOptions(), setup.target().object(), setup.options().lenient());
        Params query = Params.of("copySourceID", id)
                .withIfSet(
                        "options",
                        options == null || options.isEmpty()
                                ? null
                                : setup.json().text(options))
                .and(setup.fieldsOfWrite(run));
        ServiceCall call =
                ServiceCall.json("POST", setup.path(), query, setup.json().bytes(changes), setup.label());
        Object data = setup.fetch(run, call, DataReader.ANY);
        return Result.of(setup.untouched() ? data : Created.of(data, call));
    }
}
