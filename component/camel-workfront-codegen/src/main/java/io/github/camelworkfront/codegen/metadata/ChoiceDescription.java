package io.github.camelworkfront.codegen.metadata;

import java.util.Objects;

/**
 * One of the values that a field may have.
 *
 * @param value what travels, such as {@code CUR}
 * @param label what people see, such as {@code Current}; never null, but it may be empty
 */
public record ChoiceDescription(String value, String label) {

    public ChoiceDescription {
        Objects.requireNonNull(value, "value");
        label = Objects.requireNonNullElse(label, "");
    }
}
