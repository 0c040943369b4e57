package io.github.camelworkfront.internal.catalog;

import java.util.List;
import java.util.Optional;

/**
 * What an operation takes and gives in one version of the service.
 *
 * @param parameters in the service's order, {@code SessionID} included where there is one
 * @param returns {@code string}, {@code int}, {@code boolean}, or the name of a {@link ProofType}
 */
public record ProofSignature(List<ProofParameter> parameters, String returns) {

    public ProofSignature {
        parameters = List.copyOf(parameters);
    }

    /** The parameter of this name, in any case. */
    public Optional<ProofParameter> parameter(String name) {
        return parameters.stream().filter(p -> p.name().equalsIgnoreCase(name)).findFirst();
    }
}
