package io.github.camelworkfront.sandbox.internal.catalog;

import java.util.List;
import java.util.Optional;

/**
 * An action of an object type, called with {@code PUT /OBJ/{id}/ACTION} or {@code PUT /OBJ/ACTION}.
 *
 * @param name the action's name
 * @param arguments what it takes, in the recorded order; an {@code ID} argument stands for the id in the path
 * @param resultType {@code string}, {@code boolean}, {@code integer}, {@code array}, {@code object}, or null for an action without result
 */
public record ActionType(String name, List<Argument> arguments, String resultType) {

    /** @return the argument of that name, which is case-sensitive */
    public Optional<Argument> argument(String argument) {
        return arguments.stream().filter(a -> a.name().equals(argument)).findFirst();
    }
}
