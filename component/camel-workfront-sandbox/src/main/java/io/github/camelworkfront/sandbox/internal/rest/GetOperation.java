package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.internal.auth.AccessPolicy;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.List;

/**
 * {@code GET /OBJ/id} and {@code GET /OBJ?id=}: one ID gives an object, several give an array in the order asked. That a missing one of
 * several refuses the call is a choice.
 */
final class GetOperation implements Operation {

    @Override
    public Outcome perform(RestCall call) {
        List<String> ids = Ids.of(call);
        if (ids.isEmpty()) {
            throw WorkfrontFault.noAction();
        }
        Rendering rendering = Rendering.of(call);
        AccessPolicy access = new AccessPolicy(call.caller());
        List<Entity> objects = ids.stream()
                .map(id -> call.store().require(call.type().code(), id))
                .toList();
        objects.forEach(object -> access.requireView(call.type(), object));
        return objects.size() == 1 ? rendering.one(objects.get(0)) : rendering.rows(objects.stream());
    }
}
