package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.callback.CallbackBody;
import io.github.camelworkfront.sandbox.internal.proof.callback.CallbackTarget;
import io.github.camelworkfront.sandbox.internal.proof.callback.CallbackTargets;
import io.github.camelworkfront.sandbox.internal.proof.callback.CallbackType;
import io.github.camelworkfront.sandbox.internal.proof.callback.Deliveries;
import io.github.camelworkfront.sandbox.internal.proof.model.Comment;
import io.github.camelworkfront.sandbox.internal.proof.model.Decision;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import io.github.camelworkfront.sandbox.internal.proof.model.Reviewer;
import io.github.camelworkfront.sandbox.internal.proof.model.Stage;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofDesk.UserEvent;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofUser;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofWorld;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells whoever asked for it what happened. The bodies of comments, replies and states are on record; those of the others are a choice, made
 * of the same elements. A callback of the account goes for every proof that asked for none of that type itself.
 */
final class Announcer {

    private final Map<Integer, CallbackTargets> byProof = new HashMap<>();
    private final CallbackTargets ofAccount = new CallbackTargets();
    private final ProofWorld world;
    private final Deliveries deliveries;
    private final Words words;

    Announcer(ProofWorld world, Deliveries deliveries, Words words) {
        this.world = world;
        this.deliveries = deliveries;
        this.words = words;
    }

    /** Returns what was asked for about a proof. */
    CallbackTargets targets(Proof proof) {
        return byProof.computeIfAbsent(proof.id(), id -> new CallbackTargets());
    }

    /** Returns what was asked for about the account. */
    CallbackTargets ofAccount() {
        return ofAccount;
    }

    void commented(Proof proof, Comment comment) {
        send(
                CallbackType.COMMENTS,
                proof,
                inFolder(
                        proof,
                        CallbackBody.of("comment")
                                .with("comment_id", comment.id())
                                .with("file_id", proof.id())
                                .with("author", comment.author().name())
                                .with("comment", comment.text())
                                .with("action", words.action(comment))
                                .with("timestamp", comment.createdAt().getEpochSecond())
                                .with("proof_name", proof.name())
                                .with("recipient_id", comment.author().reviewerId())
                                .with("author_email", comment.author().email())));
    }

    void replied(Proof proof, Comment comment, Comment.Reply reply) {
        send(
                CallbackType.COMMENTS,
                proof,
                inFolder(
                        proof,
                        CallbackBody.of("reply")
                                .with("reply_id", reply.id())
                                .with("comment_id", comment.id())
                                .with("file_id", proof.id())
                                .with("author", reply.author().name())
                                .with("comment", comment.text())
                                .with("reply", reply.text())
                                .with("action", words.action(comment))
                                .with("timestamp", reply.createdAt().getEpochSecond())
                                .with("proof_name", proof.name())
                                .with("recipient_id", reply.author().reviewerId())
                                .with("author_email", reply.author().email())));
    }

    void actionSet(Proof proof, Comment comment, String action, ProofUser by) {
        send(
                CallbackType.ACTIONS,
                proof,
                about(proof, "action")
                        .with("comment_id", comment.id())
                        .with("comment", comment.text())
                        .with("action", action)
                        .with("author", by.name())
                        .with("author_email", by.email()));
    }

    void decided(Proof proof, Reviewer reviewer) {
        send(
                CallbackType.DECISIONS,
                proof,
                about(proof, "decision")
                        .with("recipient_id", reviewer.id())
                        .with("author", reviewer.name())
                        .with("author_email", reviewer.email())
                        .with("stage_id", reviewer.stageId())
                        .with("decision", words.name(reviewer.decision())));
    }

    void stageDecided(Proof proof, Stage stage) {
        send(
                CallbackType.STAGE_DECISION,
                proof,
                about(proof, "stage_decision")
                        .with("stage_id", stage.id())
                        .with("stage_name", stage.name())
                        .with("decision", words.name(stage.decision())));
    }

    void proofDecided(Proof proof, Decision decision) {
        send(
                CallbackType.OVERALL_DECISION,
                proof,
                about(proof, "overall_decision").with("decision", words.name(decision)));
    }

    void stageStarted(Proof proof, Stage stage) {
        send(
                CallbackType.ACTIVE_STAGE_CHANGED,
                proof,
                about(proof, "active_stage_changed")
                        .with("stage_id", stage.id())
                        .with("stage_name", stage.name()));
    }

    void decisionMakerChanged(Proof proof, Reviewer reviewer) {
        send(
                CallbackType.DECISION_MAKER_CHANGED,
                proof,
                about(proof, "decision_maker_changed")
                        .with("recipient_id", reviewer.id())
                        .with("author_email", reviewer.email()));
    }

    void stateChanged(Proof proof) {
        send(
                CallbackType.STATE,
                proof,
                inFolder(
                        proof,
                        CallbackBody.of("state")
                                .with("file_id", proof.id())
                                .with("name", proof.name())
                                .with("state", words.state(proof))
                                .with("status", words.decision(proof))));
    }

    void opened(Proof proof, Reviewer reviewer) {
        send(
                CallbackType.OPENED,
                proof,
                about(proof, "opened")
                        .with("recipient_id", reviewer.id())
                        .with("author", reviewer.name())
                        .with("author_email", reviewer.email()));
    }

    void ownerChanged(Proof proof) {
        send(
                CallbackType.PROOF_OWNER_CHANGED,
                proof,
                about(proof, "proof_owner_changed")
                        .with("owner_id", proof.ownerId())
                        .with("owner", words.user(proof.ownerId())));
    }

    void deadlineChanged(Proof proof) {
        send(
                CallbackType.PROOF_DEADLINE,
                proof,
                about(proof, "proof_deadline").with("deadline", words.deadline(proof)));
    }

    /** Tells of something that needs no more words than its name: processed, trashed, deleted, archived, unarchived. */
    void happened(CallbackType type, Proof proof) {
        send(type, proof, about(proof, type.label()));
    }

    void userChanged(UserEvent event, ProofUser user) {
        CallbackType type = CallbackType.of("user_" + event);
        ofAccount
                .get(type)
                .ifPresent(target -> deliveries.submit(
                        target,
                        0,
                        CallbackBody.of(type.label())
                                .with("user_id", user.id())
                                .with("name", user.name())
                                .with("email", user.email())
                                .with("timestamp", world.clock().instant().getEpochSecond())));
    }

    /** Posts something that was asked for once, and not as a callback. */
    void post(CallbackTarget target, Proof proof, CallbackBody body) {
        deliveries.submit(target, proof.id(), body);
    }

    /** Begins a body with what the types without a record have in common. */
    CallbackBody about(Proof proof, String type) {
        return inFolder(
                proof,
                CallbackBody.of(type)
                        .with("file_id", proof.id())
                        .with("proof_name", proof.name())
                        .with("timestamp", world.clock().instant().getEpochSecond()));
    }

    private CallbackBody inFolder(Proof proof, CallbackBody body) {
        return body.with("folder_id", proof.workspaceId() == 0 ? null : proof.workspaceId())
                .with("folder_name", words.workspace(proof).orElse(null));
    }

    private void send(CallbackType type, Proof proof, CallbackBody body) {
        Optional.ofNullable(targets(proof).or(ofAccount).get(type))
                .ifPresent(target -> deliveries.submit(target, proof.id(), body));
    }
}
