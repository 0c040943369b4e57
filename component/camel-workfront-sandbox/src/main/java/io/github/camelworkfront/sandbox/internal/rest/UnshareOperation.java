package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.internal.write.AccessRules;
import java.io.IOException;
import java.util.Map;

/** {@code PUT /OBJ[/id]/unshare}: takes the access rules for an accessor away; nothing happens if there are none. */
final class UnshareOperation implements Operation {

    @Override
    public Outcome perform(RestCall call) throws IOException {
        Shared shared = Shared.of(call, "unshare");
        String accessor = shared.argument("accessorID");
        shared.argument("accessorObjCode");
        shared.forEach(object -> call.store()
                .update(
                        object.code(),
                        object.id(),
                        Map.of("accessRules", AccessRules.without(object, accessor)),
                        call.ctx().actor()));
        return Outcome.success();
    }
}
