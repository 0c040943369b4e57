package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.model.Dates;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import io.github.camelworkfront.sandbox.internal.proof.model.Reviewer;
import io.github.camelworkfront.sandbox.internal.proof.model.Stage;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes stages as {@code SOAPProofStageObject} and {@code SOAPWorkflowProofStageObject}. */
final class StageText {

    /** A deadline that counts from the creation of the proof, or from the start of the stage; the numbers are a choice. */
    static final int FROM_CREATION = 1;

    static final int FROM_ACTIVATION = 2;

    private final Words words;
    private final ReviewerText reviewers;

    StageText(Words words, ReviewerText reviewers) {
        this.words = words;
        this.reviewers = reviewers;
    }

    /** Writes the stages of a proof, each as a {@code SOAPProofStageObject}. */
    List<Map<String, Object>> stages(Proof proof) {
        return proof.workflow().stages().stream()
                .map(stage -> stage(proof, stage))
                .toList();
    }

    /** Writes the stages of a proof, each as a {@code SOAPWorkflowProofStageObject}. */
    List<Map<String, Object>> workflowStages(Proof proof, String baseUrl) {
        return proof.workflow().stages().stream()
                .map(stage -> workflowStage(proof, stage, baseUrl))
                .toList();
    }

    /** Writes a {@code SOAPWorkflowProofStageObject}. */
    Map<String, Object> workflowStage(Proof proof, Stage stage, String baseUrl) {
        Map<String, Object> text = stage(proof, stage);
        text.put(
                "stage_reviewers",
                proof.review().reviewers(stage.id()).stream()
                        .map(reviewer -> reviewers.workflowRecipient(reviewer, baseUrl))
                        .toList());
        return text;
    }

    /** Writes a {@code SOAPProofStageObject}. */
    Map<String, Object> stage(Proof proof, Stage stage) {
        List<Reviewer> people = proof.review().reviewers(stage.id());
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("file_id", proof.id());
        text.put("stage_id", stage.id());
        text.put("name", stage.name());
        text.put("progress", reviewers.progress(proof, people));
        text.put("deadline_date", Dates.display(stage.deadline().orElse(null)));
        text.put("start_trigger", stage.trigger().number());
        text.put("start_dependent_stage_id", stage.dependsOn());
        text.put("start_dependent_date", Dates.display(stage.startsAt().orElse(null)));
        text.put("stage_locking", stage.locking().number());
        people.stream()
                .filter(Reviewer::primary)
                .findFirst()
                .ifPresent(reviewer -> text.put("stage_primary_decision_maker_recipient_id", reviewer.id()));
        text.put("stage_one_decision_only", stage.oneDecision());
        text.put("stage_private", stage.isPrivate());
        text.put("comments_count", comments(proof, stage));
        text.put("recipients_count", people.size());
        text.put("decision", words.name(proof.review().decision(stage)));
        text.put("stage_start_date", display(stage.activatedAt().orElse(null)));
        text.put("last_status_change_date", display(stage.changedAt().orElse(null)));
        text.put("deadline_calculate_on", stage.deadlineFromActivation() ? FROM_ACTIVATION : FROM_CREATION);
        text.put("active", stage.active());
        return text;
    }

    private static int comments(Proof proof, Stage stage) {
        return (int) proof.review().comments().stream()
                .filter(comment -> comment.stageId() == stage.id())
                .count();
    }

    private static String display(Instant time) {
        return time == null ? null : Dates.display(Dates.local(time));
    }
}
