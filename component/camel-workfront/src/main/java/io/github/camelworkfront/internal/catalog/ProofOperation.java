package io.github.camelworkfront.internal.catalog;

import java.util.List;

/**
 * An operation of Workfront Proof.
 *
 * @param name such as {@code createProof}
 * @param group what it is about, such as {@code reviewer}
 * @param versioned as version 16_24_0 of the service has it
 * @param unversioned as the unversioned service has it; null where that lacks the operation
 */
public record ProofOperation(String name, String group, ProofSignature versioned, ProofSignature unversioned) {

    /** Parameter that names the session; the component fills it in. */
    public static final String SESSION = "SessionID";

    /** Whether the service without a version, frozen at release 12.1, has it. */
    public boolean isUnversioned() {
        return unversioned != null;
    }

    /** Whether calls of it carry a session. */
    public boolean hasSession() {
        return versioned.parameters().stream().anyMatch(p -> p.name().equals(SESSION));
    }

    /** The parameters that are for a caller to give: all but the session. */
    public List<ProofParameter> arguments(boolean ofUnversioned) {
        return (ofUnversioned ? unversioned : versioned)
                .parameters().stream().filter(p -> !p.name().equals(SESSION)).toList();
    }
}
