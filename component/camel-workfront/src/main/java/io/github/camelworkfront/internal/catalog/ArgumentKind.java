package io.github.camelworkfront.internal.catalog;

import java.util.Locale;

/** What a value of an argument has to be, told from the type name that Workfront's metadata gives. */
public enum ArgumentKind {
    /** Text. Dates of actions are declared as text too. */
    STRING,
    /** A whole number ({@code integer}, {@code int}, {@code long}). */
    INTEGER,
    /** A number with decimals ({@code double}); the bundled catalogue has none, a tenant's metadata may. */
    NUMBER,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** A date or date with time; the bundled catalogue has none, a tenant's metadata may. */
    DATE,
    /** Several values ({@code string[]}, {@code Rate[]}); must travel as a JSON array. */
    ARRAY,
    /** A map of filters that named queries take as one JSON text ({@code json}). */
    JSON,
    /** A JSON object: {@code object}, or the fields of a Workfront object such as {@code Project}. */
    OBJECT;

    /**
     * @param type a type name of the metadata
     * @return its kind; names of Workfront objects and unknown names are {@link #OBJECT}
     */
    static ArgumentKind of(String type) {
        if (type.endsWith("[]")) {
            return ARRAY;
        }
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "string" -> STRING;
            case "integer", "int", "long" -> INTEGER;
            case "double", "float" -> NUMBER;
            case "boolean" -> BOOLEAN;
            case "date", "datetime" -> DATE;
            case "json" -> JSON;
            default -> OBJECT;
        };
    }
}
