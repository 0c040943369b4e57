package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.internal.action.ActionCall;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.write.ObjectWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code POST /OBJ}: creates one object or, with an array, up to 100. */
final class CreateOperation implements Operation {

    private final BulkWriter bulk;

    CreateOperation(BulkWriter bulk) {
        this.bulk = bulk;
    }

    @Override
    public Outcome perform(RestCall call) throws IOException {
        Supported.require(call, "add");
        Rendering rendering = Rendering.of(call);
        WriteInput input = WriteInput.of(call.request(), Set.of());
        if (!input.isBulk()) {
            return rendering.one(create(call, input.one()));
        }
        boolean atomic = call.params().isTrue("atomic");
        List<Object> results = bulk.apply(call.store(), input.many(), atomic, item -> create(call, item));
        return atomic ? Outcome.success() : rendering.results(results);
    }

    private static Entity create(RestCall call, Map<String, Object> values) {
        ObjectWriter writer = new ObjectWriter(call.tenant(), call.caller(), call.ctx());
        Object template = call.type().code().equals("PROJ") ? values.get("templateID") : null;
        if (template == null) {
            return writer.create(call.type(), values);
        }
        return call.store().atomically(() -> fromTemplate(call, writer, values));
    }

    /** A project with a template gets the template's tasks: the same as attaching the template afterwards. */
    private static Entity fromTemplate(RestCall call, ObjectWriter writer, Map<String, Object> values) {
        ObjectType type = call.type();
        Entity project = writer.create(type, values);
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("templateID", values.get("templateID"));
        call.tenant()
                .actions()
                .find(type.code(), "attachTemplate")
                .perform(new ActionCall(type, project, "attachTemplate", arguments, call.ctx()));
        return call.store().require(type.code(), project.id());
    }
}
