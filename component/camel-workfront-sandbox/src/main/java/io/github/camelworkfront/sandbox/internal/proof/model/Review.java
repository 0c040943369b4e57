package io.github.camelworkfront.sandbox.internal.proof.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reviewers of a proof and what they said. */
public final class Review {

    private final Proof proof;
    private final List<Reviewer> reviewers = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private Instant decidedAt;

    Review(Proof proof) {
        this.proof = proof;
    }

    /** Returns the reviewers in the order in which they were added. */
    public List<Reviewer> reviewers() {
        return List.copyOf(reviewers);
    }

    /** Returns the reviewers of a stage; of stage 0, those of a proof without stages. */
    public List<Reviewer> reviewers(int stageId) {
        return reviewers.stream()
                .filter(reviewer -> reviewer.stageId() == stageId)
                .toList();
    }

    public Optional<Reviewer> reviewer(int id) {
        return reviewers.stream().filter(reviewer -> reviewer.id() == id).findFirst();
    }

    /** Finds a reviewer by his address, without regard to case. */
    public Optional<Reviewer> reviewer(String email) {
        return reviewers.stream()
                .filter(reviewer -> reviewer.email().equalsIgnoreCase(email.trim()))
                .findFirst();
    }

    public void add(Reviewer reviewer) {
        reviewers.add(reviewer);
    }

    public void remove(Reviewer reviewer) {
        reviewers.remove(reviewer);
    }

    /** Makes a reviewer the only one of his stage whose decision counts. */
    public void makePrimary(Reviewer chosen) {
        reviewers(chosen.stageId()).forEach(reviewer -> reviewer.primary(reviewer == chosen));
    }

    /** Returns the decision of the proof: the worst of its stages, or of its reviewers if it has none. */
    public Decision decision() {
        List<Stage> stages = proof.workflow().stages();
        if (stages.isEmpty()) {
            return RollUp.of(reviewers, proof.settings().oneDecision());
        }
        return Decision.worst(stages.stream()
                .filter(stage -> reviewers(stage.id()).stream()
                        .anyMatch(reviewer -> reviewer.role().decides()))
                .map(this::decision)
                .toList());
    }

    /** Returns the decision of a stage. */
    public Decision decision(Stage stage) {
        return RollUp.of(reviewers(stage.id()), stage.oneDecision());
    }

    /** Returns when a decision was last made, changed or taken back. */
    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public void markDecided(Instant now) {
        decidedAt = now;
    }

    /** Returns the comments in the order in which they were made. */
    public List<Comment> comments() {
        return List.copyOf(comments);
    }

    public Optional<Comment> comment(int id) {
        return comments.stream().filter(comment -> comment.id() == id).findFirst();
    }

    /** Adds a comment. */
    public Comment comment(int id, Reviewer reviewer, String text, Instant now) {
        Comment comment = new Comment(id, reviewer, text, now);
        comments.add(comment);
        return comment;
    }

    /** Adds a reply to a comment. */
    public Comment.Reply reply(Comment comment, int id, Reviewer reviewer, String text, Instant now) {
        return comment.reply(id, reviewer, text, now);
    }

    /** Counts the comments of a reviewer. */
    public int commentsOf(Reviewer reviewer) {
        return (int) comments.stream()
                .filter(comment -> comment.author().reviewerId() == reviewer.id())
                .count();
    }

    /** Counts the replies of a reviewer. */
    public int repliesOf(Reviewer reviewer) {
        return (int) comments.stream()
                .flatMap(comment -> comment.replies().stream())
                .filter(reply -> reply.author().reviewerId() == reviewer.id())
                .count();
    }
}
