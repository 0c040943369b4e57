package io.github.camelworkfront.sandbox.internal.proof.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A stage of a workflow template, a {@code SOAPWorkflowStageObject}.
 *
 * @param id its id
 * @param rules when it starts, ends and locks
 * @param recipients who reviews on it
 */
public record TemplateStage(int id, Rules rules, List<TemplateRecipient> recipients) {

    public TemplateStage {
        recipients = List.copyOf(recipients);
    }

    /**
     * When a stage starts, ends and locks.
     *
     * @param name the name of the stage
     * @param deadline how long it lasts
     * @param startTrigger 1 at once, 2 when the previous deadline is reached, 3 at a set time, 4 all approved or approved with changes, 5
     *     all approved, 6 all decisions made, 7 manually
     * @param dependsOn the stage on which the start depends; null for none
     * @param startAfter how long after creation it starts
     * @param locking 1 manual, 2 when the next stage starts, 3 when all decisions are made, 4 never
     * @param oneDecision whether the first decision settles it
     * @param hidden whether others see nothing of its comments; {@code stage_private} on the wire
     * @param deadlineFrom from when the deadline is reckoned, as it was given; null if it was not
     */
    public record Rules(
            String name,
            Lapse deadline,
            int startTrigger,
            Integer dependsOn,
            Lapse startAfter,
            int locking,
            boolean oneDecision,
            boolean hidden,
            Integer deadlineFrom) {}

    /** Returns the stage with other rules. */
    public TemplateStage with(Rules others) {
        return new TemplateStage(id, others, recipients);
    }

    /** Returns the stage with other recipients. */
    public TemplateStage with(List<TemplateRecipient> others) {
        return new TemplateStage(id, rules, others);
    }

    /** Returns a recipient. */
    public Optional<TemplateRecipient> recipient(Integer recipientId) {
        return recipients.stream()
                .filter(recipient -> Integer.valueOf(recipient.id()).equals(recipientId))
                .findFirst();
    }

    private Integer primaryRecipient() {
        return recipients.stream()
                .filter(TemplateRecipient::primary)
                .map(TemplateRecipient::id)
                .findFirst()
                .orElse(null);
    }

    /** Returns the stage as it travels. */
    public Map<String, Object> asMap() {
        return Fields.of("stage_id", id)
                .and("name", rules.name())
                .and("deadline_days", rules.deadline().days())
                .and("deadline_hours", rules.deadline().hours())
                .and("deadline_minutes", rules.deadline().minutes())
                .and("start_trigger", rules.startTrigger())
                .and("start_dependent_stage_id", rules.dependsOn())
                .and("start_dependent_days", rules.startAfter().days())
                .and("start_dependent_hours", rules.startAfter().hours())
                .and("start_dependent_minutes", rules.startAfter().minutes())
                .and("stage_locking", rules.locking())
                .and("stage_primary_decision_maker_recipient_id", primaryRecipient())
                .and("stage_one_decision_only", rules.oneDecision())
                .and("stage_private", rules.hidden())
                .and(
                        "stage_reviewers",
                        recipients.stream().map(TemplateRecipient::asMap).toList())
                .and("deadline_calculate_on", rules.deadlineFrom())
                .asMap();
    }
}
