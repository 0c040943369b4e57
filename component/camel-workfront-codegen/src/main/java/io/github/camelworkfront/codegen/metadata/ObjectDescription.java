package io.github.camelworkfront.codegen.metadata;

import java.util.List;
import java.util.Objects;

/**
 * A type of objects.
 *
 * @param code the object code, such as {@code PROJ}
 * @param name the name in the metadata, such as {@code Project}
 * @param label what people call it; never null, but it may be empty
 * @param fields its fields
 * @param references single objects it points at
 * @param collections lists of objects it has
 * @param custom the custom fields of all forms it may have
 */
public record ObjectDescription(
        String code,
        String name,
        String label,
        List<FieldDescription> fields,
        List<LinkDescription> references,
        List<LinkDescription> collections,
        List<CustomField> custom) {

    public ObjectDescription {
        Objects.requireNonNull(code, "code");
        name = name == null || name.isBlank() ? code : name;
        label = Objects.requireNonNullElse(label, "");
        fields = List.copyOf(fields);
        references = List.copyOf(references);
        collections = List.copyOf(collections);
        custom = List.copyOf(custom);
    }
}
