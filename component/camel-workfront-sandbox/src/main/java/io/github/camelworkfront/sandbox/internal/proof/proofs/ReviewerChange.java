package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.model.Reviewer;
import java.util.Map;

/**
 * What is to be changed about a reviewer; null leaves a part as it is.
 *
 * @param decision number or name
 * @param deadline a date
 * @param role number
 * @param notifications number of the e-mail setting
 * @param primary whether his decision alone counts
 * @param stageId the stage to come to; 0 for the one that he is on
 */
record ReviewerChange(
        String decision,
        String deadline,
        String name,
        String position,
        String role,
        String notifications,
        Boolean primary,
        int stageId) {

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
                primary == null ? null : Invitation.isYes(primary),
                0);
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
                (Boolean) fields.get("primary_decision_maker"),
                fields.get("stage_id") instanceof Integer id ? id : 0);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    /** Tells whether it gives a stage another primary decision maker: it makes him one, or brings one to another stage. */
    boolean makesPrimary(Reviewer reviewer, int stage) {
        return primary == null ? reviewer.primary() && reviewer.stageId() != stage : primary;
    }

    /** Tells whether nothing but a decision is asked for. */
    boolean onlyDecision(Reviewer reviewer) {
        return deadline == null
                && name == null
                && position == null
                && role == null
                && notifications == null
                && primary == null
                && (stageId == 0 || stageId == reviewer.stageId());
    }
}
