package io.github.camelworkfront.codegen.model;

import java.util.List;

/**
 * A custom form of an object's class.
 *
 * @param label the name of the form
 * @param description what it is for; may be empty
 * @param typeName of the nested type, such as {@code ClientProjectForm}
 * @param accessor the property that gives it, such as {@code clientProjectForm}
 * @param fields in the order of the form
 */
public record FormModel(String label, String description, String typeName, String accessor, List<FormField> fields) {}
