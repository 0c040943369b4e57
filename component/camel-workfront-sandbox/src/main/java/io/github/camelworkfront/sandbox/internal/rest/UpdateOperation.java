package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.write.ObjectWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * {@code PUT /OBJ/id}, {@code PUT /OBJ?id=}, and {@code PUT /OBJ} with an array of objects that carry their IDs. Several IDs get the same
 * changes. A request that names no object says nothing to do.
 */
final class UpdateOperation implements Operation {

    private static final Set<String> RESERVED = Set.of("id", "ID", "force");

    private final BulkWriter bulk;

    UpdateOperation(BulkWriter bulk) {
        this.bulk = bulk;
    }

    @Override
    public Outcome perform(RestCall call) throws IOException {
        WriteInput input = WriteInput.of(call.request(), RESERVED);
        List<String> ids = Ids.of(call);
        if (input.isBulk()) {
            return many(call, input.many(), item -> update(call, Objects.toString(item.get("ID"), null), item));
        }
        if (ids.size() > 1) {
            return many(call, ids, id -> update(call, id, input.one()));
        }
        String id = ids.isEmpty() ? Objects.toString(input.one().get("ID"), null) : ids.get(0);
        if (id == null) {
            throw WorkfrontFault.noAction();
        }
        Supported.require(call, "edit");
        Rendering rendering = Rendering.of(call);
        return rendering.one(update(call, id, input.one()));
    }

    private <T> Outcome many(RestCall call, List<T> items, Function<T, Entity> update) {
        Supported.require(call, "edit");
        Rendering rendering = Rendering.of(call);
        boolean atomic = call.params().isTrue("atomic");
        List<Object> results = bulk.apply(call.store(), items, atomic, update);
        return atomic ? Outcome.success() : rendering.results(results);
    }

    private static Entity update(RestCall call, String id, Map<String, Object> values) {
        return new ObjectWriter(call.tenant(), call.caller(), call.ctx()).update(call.type(), id, values);
    }
}
