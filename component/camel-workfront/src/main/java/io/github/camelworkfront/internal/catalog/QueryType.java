package io.github.camelworkfront.internal.catalog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A named query of an object type: {@code GET /OBJ/QUERY}. It takes filters and fields besides its arguments.
 *
 * @param name the name as the service spells it, case included
 * @param arguments the arguments in the documented order
 * @param argumentsKnown whether the arguments are documented; if not, {@code arguments} is empty and proves nothing
 */
public record QueryType(String name, List<Argument> arguments, boolean argumentsKnown) {

    public QueryType {
        Objects.requireNonNull(name, "name");
        arguments = List.copyOf(arguments);
    }

    /** The argument of that name, in any case. */
    public Optional<Argument> argument(String word) {
        return Names.find(arguments, Argument::name, word);
    }
}
