package io.github.camelworkfront.sandbox.internal.proof.account;

import java.util.Map;

/**
 * What reviewers of an account's proofs are shown, a {@code SOAPAccountProofingDefaultsObject}. Null is nothing in particular.
 *
 * @param onLoadMessage when a proof opens
 * @param onDecisionMessage before a decision
 * @param confirmButton what the button says that confirms it
 * @param cancelButton what the other button says
 */
public record ProofingDefaults(
        String onLoadMessage, String onDecisionMessage, String confirmButton, String cancelButton) {

    /** Those of a new account. */
    public static final ProofingDefaults STANDARD = new ProofingDefaults(null, null, "Confirm", "Cancel");

    /** Returns the defaults as they travel. */
    public Map<String, Object> asMap() {
        return Fields.of("on_load_message", onLoadMessage)
                .and("on_decision_message", onDecisionMessage)
                .and("confirm_button", confirmButton)
                .and("cancel_button", cancelButton)
                .asMap();
    }
}
