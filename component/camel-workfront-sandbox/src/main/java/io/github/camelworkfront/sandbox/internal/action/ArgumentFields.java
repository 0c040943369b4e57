package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.context.RequestContext;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.form.CustomFields;
import io.github.camelworkfront.sandbox.internal.form.CustomValues;
import io.github.camelworkfront.sandbox.internal.value.IncomingValues;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads an argument that is an object, such as the {@code task} of a conversion, as fields to store. */
final class ArgumentFields {

    private ArgumentFields() {}

    /**
     * The fields with values of the kinds that the store holds. {@code ID} and {@code objCode} are left out.
     *
     * @throws WorkfrontFault for a field that the type lacks, or a value of the wrong kind
     */
    static Map<String, Object> read(RequestContext ctx, String code, Map<String, Object> given) {
        ObjectType type = ctx.catalog().get(code);
        Map<String, Object> fields = new LinkedHashMap<>();
        given.forEach((name, value) -> {
            if (!name.equals("ID") && !name.equals("objCode")) {
                fields.put(name, value(ctx, type, name, value));
            }
        });
        return fields;
    }

    private static Object value(RequestContext ctx, ObjectType type, String name, Object value) {
        if (name.startsWith(CustomFields.PREFIX)) {
            return CustomValues.read(ctx, type, name, value);
        }
        if (!type.hasField(name)) {
            throw WorkfrontFault.unknownField(ctx.apiVersion(), name, type.apiName());
        }
        return IncomingValues.read(name, type.typeOf(name), value, ctx.zone());
    }
}
