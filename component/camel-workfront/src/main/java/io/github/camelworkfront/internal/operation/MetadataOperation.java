package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.DataReader;

/** {@code GET /metadata} and {@code GET /OBJ/metadata}; {@code fields} restricts the sections. */
final class MetadataOperation implements Operation {

    private final Setup setup;
    private final String path;

    MetadataOperation(Setup setup) {
        this.setup = setup;
        this.path = setup.target().objectCode() == null ? setup.root().at("metadata") : setup.path("metadata");
    }

    @Override
    public Result run(Run run) throws WorkfrontException {
        Params fields = Params.NONE.withIfSet("fields", run.inputs().fieldsParameter(setup.json()));
        ServiceCall call = ServiceCall.get(path, fields, setup.label());
        return new Result(setup.fetch(run, call, DataReader.ANY), null);
    }
}
