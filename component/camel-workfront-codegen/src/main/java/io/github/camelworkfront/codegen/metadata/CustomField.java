package io.github.camelworkfront.codegen.metadata;

import java.util.List;
import java.util.Objects;

/**
 * A custom field, which Workfront calls a parameter.
 *
 * @param name without {@code DE:}
 * @param label what people see; never null, but it may be empty
 * @param dataType Workfront's word, such as {@code TEXT}, {@code NMBR}, {@code CURC}, {@code DATE}, {@code DTTM}; empty where it is not known
 * @param displayType Workfront's word, such as {@code SLCT} or {@code CHCK}; empty where it is not known
 * @param choices the values that its form offers; empty where any goes
 */
public record CustomField(
        String name, String label, String dataType, String displayType, List<ChoiceDescription> choices) {

    public CustomField {
        Objects.requireNonNull(name, "name");
        label = Objects.requireNonNullElse(label, "");
        dataType = Objects.requireNonNullElse(dataType, "");
        displayType = Objects.requireNonNullElse(displayType, "");
        choices = List.copyOf(choices);
    }
}
