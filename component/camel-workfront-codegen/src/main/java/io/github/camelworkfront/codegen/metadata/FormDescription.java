package io.github.camelworkfront.codegen.metadata;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A custom form, which Workfront calls a category.
 *
 * @param name its name on Workfront's screens
 * @param description what it is for; never null, but it may be empty
 * @param objectCodes the types of objects it can be attached to
 * @param fields its custom fields, in the order of the form
 */
public record FormDescription(String name, String description, Set<String> objectCodes, List<CustomField> fields) {

    public FormDescription {
        Objects.requireNonNull(name, "name");
        description = Objects.requireNonNullElse(description, "");
        objectCodes = Set.copyOf(objectCodes);
        fields = List.copyOf(fields);
    }
}
