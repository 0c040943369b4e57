package io.github.camelworkfront.sandbox.internal.action;

import java.util.List;
import java.util.Map;

/**
 * Stands in for an action whose effect is not on record: it changes nothing and answers by the declared result type, with the
 * emptiest value of that type. An action without a declared type answers null, as void ones do.
 */
final class ShapeOnlyAction implements ActionHandler {

    @Override
    public Object perform(ActionCall call) {
        String type = call.type().actions().get(call.action()).resultType();
        return type == null ? null : emptiest(type);
    }

    private static Object emptiest(String type) {
        return switch (type) {
            case "boolean" -> false;
            case "integer", "number" -> 0;
            case "string" -> "";
            case "array" -> List.of();
            case "object" -> Map.of();
            default -> type.endsWith("[]") ? List.of() : null;
        };
    }
}
