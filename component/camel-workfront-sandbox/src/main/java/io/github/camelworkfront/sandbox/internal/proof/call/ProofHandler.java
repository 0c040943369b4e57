package io.github.camelworkfront.sandbox.internal.proof.call;

/** What an operation does. Called by many threads. */
@FunctionalInterface
public interface ProofHandler {

    /**
     * Performs a call.
     *
     * @return the result: a String, Integer, Boolean or BigDecimal; a Map by field for an object; a List for an array; null. Fields that the
     *     type of the result does not have are an error of the sandbox
     * @throws ProofFault to refuse it
     */
    Object handle(ProofCall call);
}
