package io.github.camelworkfront.sandbox.internal.catalog;

import java.util.List;

/**
 * A named query of an object type, called with {@code GET /OBJ/QUERY}.
 *
 * @param name the query's name
 * @param arguments what it takes beside filters and fields
 */
public record NamedQuery(String name, List<Argument> arguments) {}
