package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import java.util.Map;

/**
 * What is to be changed about a reviewer; null leaves a part as it is.
 *
 * @param decision number or name
 * @param deadline a date
 * @param role number
 * @param notifications number of the e-mail setting
 * @param primary whether his decision alone counts
 */
record ReviewerChange(
        String decision,
        String deadline,
        String name,
        String position,
        String role,
        String notifications,
        Boolean primary) {

    /** Reads the parameters of {@code updateProofReviewer}. */
    static ReviewerChange of(ProofCall call) {
        String primary = call.text("PrimaryDecisionMaker");
        return new ReviewerChange(
                call.text("RecipientDecision"),
                call.text("RecipientDeadline"),
                call.text("RecipientName"),
                call.text("RecipientPosition"),
                call.text("RecipientRole"),
                call.text("RecipientEmailNotifications"),
                primary == null ? null : Invitation.isYes(primary));
    }

    /** Reads a {@code SOAPWorkflowProofRecipientRequestUpdateObject}. */
    static ReviewerChange of(Map<String, Object> fields) {
        return new ReviewerChange(
                text(fields.get("decision")),
                null,
                text(fields.get("name")),
                text(fields.get("position")),
                text(fields.get("role")),
                text(fields.get("email_notification")),
                (Boolean) fields.get("primary_decision_maker"));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    /** Tells whether nothing but a decision is asked for. */
    boolean onlyDecision() {
        return deadline == null
                && name == null
                && position == null
                && role == null
                && notifications == null
                && primary == null;
    }
}
