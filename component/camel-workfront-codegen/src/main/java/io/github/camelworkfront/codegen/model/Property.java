package io.github.camelworkfront.codegen.model;

/**
 * A member of a generated class.
 *
 * @param jsonName as it travels, such as {@code DE:Client}
 * @param javaName such as {@code deClient}
 * @param type what it holds
 * @param label what people see; may be empty
 * @param readOnly whether it is read alone: Workfront gives it and does not take it
 */
public record Property(String jsonName, String javaName, ValueType type, String label, boolean readOnly) {}
