package io.github.camelworkfront.internal.plan;

import io.github.camelworkfront.internal.catalog.ProofCatalog;
import io.github.camelworkfront.internal.catalog.ProofOperation;
import io.github.camelworkfront.internal.catalog.ProofParameter;
import io.github.camelworkfront.internal.catalog.ProofSignature;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An operation of Workfront Proof in the version of the service that is called.
 *
 * @param signature its parameters and result there
 * @param unversioned whether the service without a version is called
 */
public record ProofTarget(ProofOperation operation, ProofSignature signature, boolean unversioned) {

    /** Version of the catalogue, which has all operations. */
    private static final String FULL = "16_24_0";

    /**
     * @param target  of an endpoint for an operation of Workfront Proof
     * @param lenient whether an operation passes that the unversioned service is known to lack
     * @throws IllegalArgumentException for an operation that it lacks
     */
    public static ProofTarget of(Target target, ProofPlace place, boolean lenient) {
        ProofOperation operation = ProofCatalog.bundled().find(target.word()).orElseThrow();
        if (place.isUnversioned() && !operation.isUnversioned() && !lenient) {
            throw new IllegalArgumentException("workfront:" + target.label() + ": the unversioned service of Workfront"
                    + " Proof has no operation " + operation.name() + "; set proofApiVersion=" + FULL
                    + ", which has it (lenient=true makes the call all the same)");
        }
        boolean older = place.isUnversioned() && operation.isUnversioned();
        return new ProofTarget(operation, older ? operation.unversioned() : operation.versioned(), older);
    }

    /** What a caller can give: all parameters but the session. */
    public List<ProofParameter> arguments() {
        return operation.arguments(unversioned);
    }

    public Optional<ProofParameter> argument(String name) {
        return arguments().stream().filter(p -> p.name().equals(name)).findFirst();
    }

    /** For messages: {@code workfront:proof:createProof}. */
    String uri() {
        return "workfront:proof:" + operation.name();
    }

    /** An argument that only later versions have; empty for one that none has. */
    Optional<ProofParameter> later(String name) {
        return unversioned
                ? new ProofNames(uri(), "argument", operation.arguments(false)).find(name)
                : Optional.empty();
    }

    /** Why an argument is unknown that later versions have; empty for one that none has. */
    Optional<IllegalArgumentException> lacks(String name) {
        return later(name)
                .map(p -> new IllegalArgumentException(uri() + ": the unversioned service of Workfront Proof has no"
                        + " argument " + p.name() + " of this operation; set proofApiVersion=" + FULL
                        + ", which has it (lenient=true sends it all the same)"));
    }

    /** A call with these arguments, typed. */
    public ProofRequest request(Map<String, Object> arguments) {
        return new ProofRequest(operation, signature, arguments);
    }
}
