package io.github.camelworkfront.sandbox.internal.catalog;

/**
 * An argument of an action or a named query.
 *
 * @param name the name as it travels
 * @param type Workfront's word for the type: {@code string}, {@code string[]}, {@code boolean}, {@code integer},
 *     {@code object}, {@code json}, or the API name of an object type such as {@code Project}
 */
public record Argument(String name, String type) {}
