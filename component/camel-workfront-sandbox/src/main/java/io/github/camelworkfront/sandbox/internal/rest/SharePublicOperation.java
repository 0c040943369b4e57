package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.internal.auth.Tokens;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * {@code sharePublic} and {@code unsharePublic}: let everybody see an object, or no longer. A choice: only {@code VIEW} has an effect,
 * shown in {@code isPublic} and {@code publicToken}.
 */
record SharePublicOperation(boolean isPublic) implements Operation {

    @Override
    public Outcome perform(RestCall call) throws IOException {
        Shared shared = Shared.of(call, isPublic ? "sharePublic" : "unsharePublic");
        shared.forEach(object -> set(call, object));
        return Outcome.success();
    }

    private void set(RestCall call, Entity object) {
        Map<String, Object> changes = new HashMap<>();
        changes.put("isPublic", isPublic);
        changes.put("publicToken", isPublic ? Tokens.next() : null);
        call.store().update(object.code(), object.id(), changes, call.ctx().actor());
    }
}
