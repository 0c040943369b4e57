package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.model.Dates;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import io.github.camelworkfront.sandbox.internal.proof.model.Reviewer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Writes reviewers as {@code SOAPRecipientObject} and {@code SOAPWorkflowProofRecipientObject}. Progress is 1 for what was done and 0 for what
 * was not; of several reviewers, 1 once each of them has. Which numbers the service uses is not on record.
 */
final class ReviewerText {

    private final Words words;

    ReviewerText(Words words) {
        this.words = words;
    }

    /** Writes a {@code SOAPRecipientObject}. */
    Map<String, Object> recipient(Proof proof, Reviewer reviewer, String baseUrl) {
        Addresses addresses = new Addresses(baseUrl);
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("id", reviewer.id());
        text.put("file_id", proof.id());
        text.put("name", reviewer.name());
        text.put("email", reviewer.email());
        text.put("position", reviewer.position());
        text.put("role", reviewer.role().word());
        text.put("proof_url", addresses.personal(reviewer));
        text.put("dowload_url", addresses.download(proof, reviewer));
        text.put("decision", words.decision(reviewer));
        text.put(
                "deadline",
                Dates.minutes(reviewer.deadline().or(proof::deadline).orElse(null)));
        text.put("email_notifications", reviewer.notifications());
        text.put("replies_count", proof.review().repliesOf(reviewer));
        text.put("comments_count", proof.review().commentsOf(reviewer));
        text.put("primary_decision_maker", reviewer.primary() ? "1" : "0");
        text.put("decision_reasons", List.of());
        text.put("stage_id", reviewer.stageId());
        text.put("progress", progress(proof, List.of(reviewer)));
        return text;
    }

    /** Writes a {@code SOAPWorkflowProofRecipientObject}. */
    Map<String, Object> workflowRecipient(Reviewer reviewer, String baseUrl) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("recipient_id", reviewer.id());
        text.put("stage_id", reviewer.stageId());
        text.put("name", reviewer.name());
        text.put("email", reviewer.email());
        text.put("position", reviewer.position());
        text.put("role", reviewer.role().number());
        text.put("decision", words.decision(reviewer));
        text.put("email_notification", Integer.valueOf(reviewer.notifications()));
        text.put("primary_decision_maker", reviewer.primary());
        text.put("proof_url", new Addresses(baseUrl).personal(reviewer));
        return text;
    }

    /** Writes a {@code SOAPProgressObject} of some reviewers. */
    Map<String, Object> progress(Proof proof, List<Reviewer> reviewers) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("sent", all(reviewers, Reviewer::sent));
        text.put("opened", all(reviewers, Reviewer::opened));
        text.put("comment_made", all(reviewers, reviewer -> proof.review().commentsOf(reviewer) > 0));
        List<Reviewer> deciders =
                reviewers.stream().filter(reviewer -> reviewer.role().decides()).toList();
        text.put("decision_made", all(deciders, reviewer -> reviewer.decision().made()));
        return text;
    }

    private static int all(List<Reviewer> reviewers, Predicate<Reviewer> done) {
        return !reviewers.isEmpty() && reviewers.stream().allMatch(done) ? 1 : 0;
    }
}
