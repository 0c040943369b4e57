package io.github.camelworkfront.internal.catalog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An action of an object type: {@code PUT /OBJ/{id}/ACTION} or {@code PUT /OBJ/ACTION}.
 *
 * @param name the name as the service spells it, case included
 * @param arguments the arguments in the documented order; {@code ID} among them is the object's own id, which may stand in
 *     the path instead
 * @param argumentsKnown whether the arguments are documented; if not, {@code arguments} is empty and proves nothing
 * @param resultType {@code string}, {@code boolean}, {@code integer}, {@code array} or {@code object}; null for an action
 *     without a result
 * @param parametersInQuery whether the arguments travel in the query string, as those of sharing and replacing do, and not
 *     as a JSON body
 */
public record ActionType(
        String name, List<Argument> arguments, boolean argumentsKnown, String resultType, boolean parametersInQuery) {

    public ActionType {
        Objects.requireNonNull(name, "name");
        arguments = List.copyOf(arguments);
    }

    /** The argument of that name, in any case. */
    public Optional<Argument> argument(String word) {
        return Names.find(arguments, Argument::name, word);
    }
}
