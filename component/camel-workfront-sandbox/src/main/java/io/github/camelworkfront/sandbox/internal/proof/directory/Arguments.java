package io.github.camelworkfront.sandbox.internal.proof.directory;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Reads several arguments of a call at once. What was not given stays as it is: a choice, as nobody knows whether it would be blanked. */
final class Arguments {

    private Arguments() {}

    /** Returns the arguments that were given, by the names of the fields that hold their values. */
    static Map<String, Object> fields(ProofCall call, Map<String, String> fieldByParameter) {
        Map<String, Object> fields = new HashMap<>();
        fieldByParameter.forEach((parameter, field) -> {
            if (call.has(parameter)) {
                fields.put(field, call.arguments().get(parameter));
            }
        });
        return fields;
    }

    static String text(ProofCall call, String parameter, String otherwise) {
        return call.has(parameter) ? call.text(parameter) : otherwise;
    }

    static int number(ProofCall call, String parameter, int otherwise) {
        return call.has(parameter) ? call.number(parameter) : otherwise;
    }

    /** Returns a field of an object, or what holds if it was not given. */
    static <T> T field(Map<String, Object> object, String field, Function<Object, T> as, T otherwise) {
        Object value = object.get(field);
        return value == null ? otherwise : as.apply(value);
    }
}
