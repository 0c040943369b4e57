package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.write.AccessRules;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code PUT /OBJ[/id]/share}: adds an access rule and keeps the others. Without {@code coreAction} the rule lets
 * view, which is a choice: one page of the documentation leaves it out, another requires it.
 */
final class ShareOperation implements Operation {

    private static final Set<String> ACCESSORS = Set.of("USER", "TEAMOB", "GROUP", "ROLE", "CMPY");

    @Override
    public Outcome perform(RestCall call) throws IOException {
        Shared shared = Shared.of(call, "share");
        String accessor = shared.argument("accessorID");
        String code = shared.argument("accessorObjCode");
        String core = shared.optional("coreAction").orElse("VIEW");
        List<String> forbidden = shared.optional("forbiddenActions")
                .map(list -> Arrays.asList(list.split(",")))
                .orElse(List.of());
        check(call, accessor, code, core, forbidden);
        shared.forEach(object -> update(call, object, accessor, code, core, forbidden));
        return Outcome.success();
    }

    private static void check(RestCall call, String accessor, String code, String core, List<String> forbidden) {
        if (!ACCESSORS.contains(code)) {
            throw WorkfrontFault.invalidObjCode(code);
        }
        requireKnown(call.type().shareCoreActions(), core, "CoreActionEnum");
        forbidden.forEach(action -> requireKnown(call.type().shareForbiddenActions(), action, "ForbiddenActionEnum"));
        call.store().require(code, accessor);
    }

    private static void requireKnown(Set<String> known, String value, String enumeration) {
        if (!known.isEmpty() && !known.contains(value)) {
            throw WorkfrontFault.invalidEnum(value, enumeration);
        }
    }

    private static void update(
            RestCall call, Entity object, String accessor, String code, String core, List<String> forbidden) {
        List<Map<String, Object>> rules = AccessRules.with(object, accessor, code, core, forbidden);
        call.store()
                .update(
                        object.code(),
                        object.id(),
                        Map.of("accessRules", rules),
                        call.ctx().actor());
    }
}
