package io.github.camelworkfront.sandbox.internal.proof.model;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;

/**
 * The faults of proofs. Of those for unknown ids only {@code Invalid Recipient ID} is on record; the others follow its pattern, all with
 * the code of a bad request.
 */
public final class Faults {

    private Faults() {}

    /** The fault for an id that nothing has. */
    public static ProofFault unknown(String what) {
        return ProofFault.invalid("Invalid " + what + " ID");
    }

    /** The fault for a value that a field does not take. */
    public static ProofFault invalid(String what, String value) {
        return ProofFault.invalid("Invalid " + what + " '" + value + "'");
    }

    /** The fault for what the rules of proofs do not let happen. */
    public static ProofFault conflict(String reason) {
        return ProofFault.invalid(reason);
    }
}
