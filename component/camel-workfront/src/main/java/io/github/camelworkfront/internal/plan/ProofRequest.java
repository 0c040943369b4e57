package io.github.camelworkfront.internal.plan;

import io.github.camelworkfront.internal.catalog.ProofOperation;
import io.github.camelworkfront.internal.catalog.ProofSignature;
import java.util.Map;

/**
 * One call of Workfront Proof, complete but for the session.
 *
 * @param operation what is called
 * @param signature its parameters and result, as the version of the service that is called has them
 * @param arguments under the names of the signature, typed: String, Integer, Boolean, BigDecimal, List, Map
 */
public record ProofRequest(ProofOperation operation, ProofSignature signature, Map<String, Object> arguments) {

    /** Shows no argument: a password may be among them. */
    @Override
    public String toString() {
        return "ProofRequest[" + operation.name() + "]";
    }
}
