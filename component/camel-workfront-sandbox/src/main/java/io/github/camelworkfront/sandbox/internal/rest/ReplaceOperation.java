package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.internal.auth.AccessPolicy;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.store.Store;
import java.util.List;
import java.util.Map;

/**
 * {@code PUT /OBJ/replace?id=a,b&replacementID=c}: points every reference to the objects at another one. That the objects stay is a
 * choice; so is that embedded rows, such as access rules, keep what they name.
 */
final class ReplaceOperation implements Operation {

    @Override
    public Outcome perform(RestCall call) {
        Supported.require(call, "replace");
        List<String> ids = Ids.of(call);
        String replacement =
                call.params().first("replacementID").orElseThrow(() -> WorkfrontFault.required("ReplacementID"));
        AccessPolicy access = new AccessPolicy(call.caller());
        Store store = call.store();
        store.require(call.type().code(), replacement);
        ids.forEach(
                id -> access.requireEdit(call.type(), store.require(call.type().code(), id)));
        store.atomically(() -> {
            ids.forEach(id -> replace(call, id, replacement));
            return null;
        });
        return Outcome.success();
    }

    private static void replace(RestCall call, String id, String replacement) {
        for (ObjectType type : call.tenant().catalog().all()) {
            type.references().forEach((name, target) -> {
                if (call.type().code().equals(target)) {
                    replace(call, type, name + "ID", id, replacement);
                }
            });
        }
    }

    private static void replace(RestCall call, ObjectType type, String key, String id, String replacement) {
        List<Entity> referring = call.store().referring(type.code(), key, id).toList();
        referring.forEach(object -> call.store()
                .update(
                        type.code(),
                        object.id(),
                        Map.of(key, replacement),
                        call.ctx().actor()));
    }
}
