package io.github.camelworkfront.sandbox.internal.proof.account;

import java.util.Map;

/**
 * Somebody who reviews on a stage of a workflow template, a {@code SOAPWorkflowRecipientObject}.
 *
 * @param id his id as a recipient
 * @param stageId the stage
 * @param name his name
 * @param email his address
 * @param position his position
 * @param role the number of his role
 * @param notification the number of his e-mail notification
 * @param primary whether his decision settles the stage
 */
public record TemplateRecipient(
        int id, int stageId, String name, String email, String position, int role, int notification, boolean primary) {

    /** Returns the recipient with another role, notification and weight. */
    public TemplateRecipient with(int newRole, int newNotification, boolean nowPrimary) {
        return new TemplateRecipient(id, stageId, name, email, position, newRole, newNotification, nowPrimary);
    }

    /** Returns the recipient as it travels. */
    public Map<String, Object> asMap() {
        return Fields.of("recipient_id", id)
                .and("stage_id", stageId)
                .and("name", name)
                .and("email", email)
                .and("position", position)
                .and("role", role)
                .and("email_notification", notification)
                .and("primary_decision_maker", primary)
                .asMap();
    }
}
