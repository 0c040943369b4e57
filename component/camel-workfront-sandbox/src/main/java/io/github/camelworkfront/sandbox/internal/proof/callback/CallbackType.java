package io.github.camelworkfront.sandbox.internal.proof.callback;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import java.util.Arrays;
import java.util.Locale;

/**
 * What can be called back. Requests number the types, answers name them (Adobe, "setProofCallback"); the types without a number are on
 * record by their names alone, so the sandbox takes both.
 */
public enum CallbackType {
    COMMENTS(1),
    ACTIONS(2),
    DECISIONS(3),
    STATE(4),
    OPENED(5),
    PROCESSED(6),
    TRASHED(7),
    DELETED(8),
    ARCHIVED(9),
    UNARCHIVED(10),
    COMMENT_UPDATED(0),
    STAGE_DECISION(0),
    OVERALL_DECISION(0),
    DECISION_MAKER_CHANGED(0),
    ACTIVE_STAGE_CHANGED(0),
    PROOF_OWNER_CHANGED(0),
    PROOF_DEADLINE(0),
    USER_CREATED(20),
    USER_ACTIVATED(21),
    USER_DEACTIVATED(22),
    USER_DELETED(23);

    private final int number;

    CallbackType(int number) {
        this.number = number;
    }

    /** Returns the name that answers use. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Tells whether only the account has it. */
    public boolean ofAccount() {
        return number >= 20;
    }

    /**
     * Reads the type of a request.
     *
     * @param text a number or a name in any case
     * @throws ProofFault if there is no such type
     */
    public static CallbackType of(String text) {
        return Arrays.stream(values())
                .filter(type -> type.label().equalsIgnoreCase(text.trim())
                        || type.number > 0 && Integer.toString(type.number).equals(text.trim()))
                .findFirst()
                .orElseThrow(() -> ProofFault.invalid("Invalid callback type '" + text + "'"));
    }
}
