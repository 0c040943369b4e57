package io.github.camelworkfront.codegen.metadata;

import java.util.List;
import java.util.Objects;

/**
 * A field of an object type.
 *
 * @param name as it travels, such as {@code plannedCompletionDate}
 * @param label what people see; never null, but it may be empty
 * @param type the metadata's word, such as {@code dateTime}; empty where it is not known
 * @param choices the values it may have; empty where any goes or nobody knows
 * @param readOnly whether Workfront gives it and does not take it
 */
public record FieldDescription(
        String name, String label, String type, List<ChoiceDescription> choices, boolean readOnly) {

    public FieldDescription {
        Objects.requireNonNull(name, "name");
        label = Objects.requireNonNullElse(label, "");
        type = Objects.requireNonNullElse(type, "");
        choices = List.copyOf(choices);
    }
}
