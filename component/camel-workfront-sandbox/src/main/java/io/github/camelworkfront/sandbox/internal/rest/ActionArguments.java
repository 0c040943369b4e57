package io.github.camelworkfront.sandbox.internal.rest;

import io.github.camelworkfront.sandbox.internal.catalog.ActionType;
import io.github.camelworkfront.sandbox.internal.catalog.Argument;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks the arguments of an action against their declared types. */
final class ActionArguments {

    private ActionArguments() {}

    /**
     * Checks names and types, and turns text into what a scalar type asks for.
     *
     * @throws WorkfrontFault for an unknown name, and for a value that is not of the declared type
     */
    static Map<String, Object> check(ActionType action, Map<String, Object> given) {
        Map<String, Object> checked = new LinkedHashMap<>();
        given.forEach((name, value) -> {
            if (name.equals("ID")) {
                checked.put(name, value);
                return;
            }
            Argument argument =
                    action.argument(name).orElseThrow(() -> WorkfrontFault.unknownArgument(action.name(), name));
            checked.put(name, value == null ? null : value(argument.type(), value));
        });
        return checked;
    }

    private static Object value(String type, Object value) {
        if (type.endsWith("[]")) {
            return require(value instanceof List<?>, value);
        }
        return switch (type) {
            case "string" -> string(value);
            case "boolean" -> bool(value);
            case "integer", "int" -> integer(value);
            case "json" -> value;
            default -> object(value);
        };
    }

    private static Object string(Object value) {
        return require(!(value instanceof List<?>) && !(value instanceof Map<?, ?>), value)
                .toString();
    }

    private static Object bool(Object value) {
        require("true".equals(value.toString()) || "false".equals(value.toString()), value);
        return Boolean.valueOf(value.toString());
    }

    private static Object integer(Object value) {
        try {
            return Integer.valueOf(value.toString());
        } catch (NumberFormatException e) {
            throw WorkfrontFault.argumentTypeMismatch();
        }
    }

    private static Object object(Object value) {
        if (value instanceof String) {
            throw WorkfrontFault.textForObject();
        }
        return require(value instanceof Map<?, ?>, value);
    }

    private static Object require(boolean fits, Object value) {
        if (!fits) {
            throw WorkfrontFault.argumentTypeMismatch();
        }
        return value;
    }
}
