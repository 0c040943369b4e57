package io.github.camelworkfront.sandbox.internal.form;

import io.github.camelworkfront.sandbox.internal.catalog.FieldType;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.context.RequestContext;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.value.IncomingValues;
import java.util.List;

/** Values of custom fields, written at the top level under {@code DE:} and the parameter's name. */
public final class CustomValues {

    private CustomValues() {}

    /**
     * Reads a custom value as the parameter's data type says.
     *
     * @throws WorkfrontFault if there is no parameter of that name, or it does not take the value
     */
    public static Object read(RequestContext ctx, ObjectType type, String field, Object value) {
        String name = field.substring(CustomFields.PREFIX.length());
        Entity parameter = CustomFields.parameter(ctx.store(), field)
                .orElseThrow(() -> WorkfrontFault.unknownField(ctx.apiVersion(), field, type.apiName()));
        FieldType kind = kind(parameter.text("dataType"));
        // A field with several values holds a list of them.
        return value instanceof List<?> values
                ? values.stream()
                        .map(each -> IncomingValues.read(name, kind, each, ctx.zone()))
                        .toList()
                : IncomingValues.read(name, kind, value, ctx.zone());
    }

    /** The data types whose words are on record nowhere; NMBR, CURC, DATE and DTTM are those of the web interface. */
    private static FieldType kind(String dataType) {
        if (dataType == null) {
            return FieldType.STRING;
        }
        return switch (dataType) {
            case "NMBR", "CURC" -> FieldType.NUMBER;
            case "DATE", "DTTM" -> FieldType.DATE_TIME;
            default -> FieldType.STRING;
        };
    }
}
