package io.github.camelworkfront.internal.endpoint;

import io.github.camelworkfront.internal.catalog.ProofCatalog;
import io.github.camelworkfront.internal.catalog.ProofParameter;
import java.util.Collection;
import java.util.List;

/** Arguments of Workfront Proof that were written as options, without {@code arg.} before them. */
public final class BareArguments {

    private BareArguments() {}

    /**
     * @param operation of Workfront Proof, as the address has it; null for none
     * @param unknown names of options that the endpoint does not have
     * @throws IllegalArgumentException for the name of an argument
     */
    public static void refuse(String operation, Collection<String> unknown) {
        arguments(operation).stream()
                .filter(argument -> unknown.stream().anyMatch(argument.name()::equalsIgnoreCase))
                .findFirst()
                .ifPresent(argument -> {
                    throw new IllegalArgumentException("workfront:proof:" + operation + " has no option "
                            + argument.name() + "; it is an argument, which is written arg." + argument.name());
                });
    }

    /** For messages: how an argument of the operation is written; empty if it has none. */
    static String example(String operation) {
        return arguments(operation).stream()
                .findFirst()
                .map(argument -> " (arguments are written arg.NAME, such as arg." + argument.name() + ")")
                .orElse("");
    }

    private static List<ProofParameter> arguments(String operation) {
        return operation == null
                ? List.of()
                : ProofCatalog.bundled()
                        .find(operation)
                        .map(found -> found.arguments(false))
                        .orElse(List.of());
    }
}
