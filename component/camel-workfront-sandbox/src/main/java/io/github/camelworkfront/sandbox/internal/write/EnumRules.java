package io.github.camelworkfront.sandbox.internal.write;

import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.context.RequestContext;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.status.Statuses;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Values that a write must choose from a list. The messages are row 22 of the recorded errors; that writes of a status are checked, and
 * searches for one are not, is a choice: the record has both for searches.
 */
final class EnumRules {

    private EnumRules() {}

    /** Refuses values that are not on the list. */
    static void check(RequestContext ctx, ObjectType type, Map<String, Object> fields) {
        if (Statuses.areConfigured(type.code()) && fields.get("status") != null) {
            checkStatus(ctx, type.code(), fields.get("status").toString());
        }
        if (type.code().equals("CTGY") && fields.get("objTypes") instanceof Collection<?> codes) {
            codes.forEach(code -> checkFormType(ctx, String.valueOf(code)));
        }
    }

    private static void checkStatus(RequestContext ctx, String code, String status) {
        if (Statuses.find(ctx.store(), code, status).isEmpty()) {
            throw WorkfrontFault.invalidCustomEnum("Status", List.of(status));
        }
    }

    private static void checkFormType(RequestContext ctx, String code) {
        if (ctx.catalog().find(code).isEmpty()) {
            throw WorkfrontFault.invalidEnum(code, "CategoryObjTypesEnum");
        }
    }
}
