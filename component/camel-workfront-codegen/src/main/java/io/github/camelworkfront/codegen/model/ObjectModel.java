package io.github.camelworkfront.codegen.model;

import java.util.List;

/**
 * A class to be generated.
 *
 * @param code the object code
 * @param label what people call such an object
 * @param typeName the class
 * @param properties all that it holds, the custom fields of its forms included
 * @param forms its custom forms, by name
 */
public record ObjectModel(
        String code, String label, String typeName, List<Property> properties, List<FormModel> forms) {

    /** Whether a property is reached through a form, and so has no accessor beside it. */
    public boolean isOnForm(Property property) {
        return forms.stream()
                .flatMap(form -> form.fields().stream())
                .anyMatch(field -> field.property().equals(property));
    }

    /** The Java name of a field, or null if the class does not have it. */
    public String javaName(String jsonName) {
        return properties.stream()
                .filter(property -> property.jsonName().equals(jsonName))
                .map(Property::javaName)
                .findFirst()
                .orElse(null);
    }
}
