package io.github.camelworkfront.codegen.model;

/**
 * A custom field as its form shows it.
 *
 * @param name such as {@code client}
 * @param property the member of the object's class that holds the value
 */
public record FormField(String name, Property property) {}
