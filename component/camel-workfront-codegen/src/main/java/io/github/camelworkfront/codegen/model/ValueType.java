package io.github.camelworkfront.codegen.model;

/**
 * The type of a property.
 *
 * @param kind what one value is
 * @param typeName the generated type of an {@code OBJECT} or a {@code CHOICE}; null for others
 * @param many whether it is a list of such values
 */
public record ValueType(ValueKind kind, String typeName, boolean many) {

    static ValueType of(ValueKind kind) {
        return new ValueType(kind, null, false);
    }

    ValueType asList() {
        return new ValueType(kind, typeName, true);
    }
}
