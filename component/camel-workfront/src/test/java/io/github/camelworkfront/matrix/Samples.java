package io.github.camelworkfront.matrix;

import io.github.camelworkfront.internal.catalog.ProofCatalog;
import io.github.camelworkfront.internal.catalog.ProofParameter;
import io.github.camelworkfront.internal.catalog.ProofType;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A value for every parameter and every result: each different from the others of its call, none left out. */
final class Samples {

    private static final Set<String> PRIMITIVE = Set.of("string", "int", "boolean", "float", "anyType");

    private int next = 100;

    static boolean isPrimitive(String type) {
        return PRIMITIVE.contains(type);
    }

    Map<String, Object> of(List<ProofParameter> parameters) {
        Map<String, Object> values = new LinkedHashMap<>();
        parameters.forEach(p -> values.put(p.name(), of(p.type(), p.name())));
        return values;
    }

    Object of(String type, String name) {
        next++;
        return switch (type) {
            case "string" -> text(name);
            case "int", "anyType" -> next;
            case "boolean" -> next % 2 == 0;
            case "float" -> new BigDecimal(next + ".5");
            default -> ofType(ProofCatalog.bundled().type(type).orElseThrow(), name);
        };
    }

    private Object ofType(ProofType type, String name) {
        return type.isArray() ? List.of(of(type.item(), name), of(type.item(), name)) : of(type.fields());
    }

    /** A number where only a number or a known word is possible. */
    private String text(String name) {
        return name.matches("(?i).*(role|notification|emailalert).*")
                ? String.valueOf(next)
                : name + " <" + next + "> & Größe €";
    }

    /** A value as it reads on the wire: texts, lists and maps. */
    static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> plain = new LinkedHashMap<>();
            map.forEach((name, v) -> plain.put(name, plain(v)));
            return plain;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Samples::plain).toList();
        }
        return String.valueOf(value);
    }

    /** How many texts, numbers, true and false a value holds. */
    static int leaves(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().mapToInt(Samples::leaves).sum();
        }
        return value instanceof List<?> list
                ? list.stream().mapToInt(Samples::leaves).sum()
                : 1;
    }
}
