package io.github.camelworkfront.codegen.model;

import io.github.camelworkfront.codegen.metadata.CustomField;
import java.util.Locale;
import java.util.Set;

/** What fields hold, by the words of Workfront's metadata. A word that is not on record means anything. */
final class FieldKinds {

    private static final String LIST = "[]";
    /** Check boxes and drop-downs of which several can be chosen. */
    private static final Set<String> SEVERAL = Set.of("CHCK", "MULT");
    /** Refers to an object; read as text or an object, written as its ID. */
    private static final String TYPE_AHEAD = "TYAH";

    private FieldKinds() {}

    static ValueType of(String type) {
        boolean many = type.endsWith(LIST);
        String one = many ? type.substring(0, type.length() - LIST.length()) : type;
        return new ValueType(many ? inList(kind(one)) : kind(one), null, many);
    }

    /** Lists of dates are on record nowhere, nor the form of the dates in them. */
    private static ValueKind inList(ValueKind kind) {
        return kind == ValueKind.MOMENT || kind == ValueKind.DAY ? ValueKind.ANY : kind;
    }

    private static ValueKind kind(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "string" -> ValueKind.TEXT;
            case "int", "integer" -> ValueKind.INTEGER;
            case "long" -> ValueKind.LONG;
            case "double", "float", "decimal", "number", "currency" -> ValueKind.DECIMAL;
            case "boolean" -> ValueKind.BOOLEAN;
            case "date" -> ValueKind.DAY;
            case "datetime" -> ValueKind.MOMENT;
            case "map" -> ValueKind.MAP;
            default -> ValueKind.ANY;
        };
    }

    static ValueType of(CustomField field) {
        if (field.displayType().equals(TYPE_AHEAD)) {
            return ValueType.of(ValueKind.ANY);
        }
        boolean many = SEVERAL.contains(field.displayType());
        return new ValueType(many ? inList(kind(field)) : kind(field), null, many);
    }

    private static ValueKind kind(CustomField field) {
        return switch (field.dataType()) {
            case "TEXT" -> ValueKind.TEXT;
            case "NMBR", "CURC" -> ValueKind.DECIMAL;
            case "DATE" -> ValueKind.DAY;
            case "DTTM" -> ValueKind.MOMENT;
            default -> ValueKind.ANY;
        };
    }
}
