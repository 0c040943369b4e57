package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.account.Accounts;
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
 * Tells whoever asked for it what happened. A callback of the account that has the proofs goes for every proof that asked for none of that type
 * itself; another account hears of its users alone.
 */
final class Announcer {

    private final Map<Integer, CallbackTargets> byProof = new HashMap<>();
    private final Map<Integer, CallbackTargets> byAccount = new HashMap<>();
    private final ProofWorld world;
    private final Deliveries deliveries;
    private final Words words;
    private final CallbackBodies bodies;

    Announcer(ProofWorld world, Deliveries deliveries, Words words) {
        this.world = world;
        this.deliveries = deliveries;
        this.words = words;
        this.bodies = new CallbackBodies(words, world.clock());
    }

    /** Returns what was asked for about a proof. */
    CallbackTargets targets(Proof proof) {
        return byProof.computeIfAbsent(proof.id(), id -> new CallbackTargets());
    }

    /** Returns what was asked for about an account. */
    CallbackTargets ofAccount(int accountId) {
        return byAccount.computeIfAbsent(accountId, id -> new CallbackTargets());
    }

    /** Returns where things about a proof go. */
    Map<CallbackType, CallbackTarget> inForce(Proof proof) {
        return targets(proof).or(ofAccount(Accounts.MAIN));
    }

    void commented(Proof proof, Comment comment) {
        send(CallbackType.COMMENTS, proof, bodies.comment(proof, comment));
    }

    void replied(Proof proof, Comment comment, Comment.Reply reply) {
        send(CallbackType.COMMENTS, proof, bodies.reply(proof, comment, reply));
    }

    void actionSet(Proof proof, Comment comment, String action, ProofUser by) {
        CallbackBody body = bodies.about(proof, "action")
                .with("comment_id", comment.id())
                .with("comment", comment.text())
                .with("action", action)
                .with("author", by.name())
                .with("author_email", by.email());
        send(CallbackType.ACTIONS, proof, body);
    }

    void decided(Proof proof, Reviewer reviewer) {
        CallbackBody body = bodies.by(proof, "decision", reviewer)
                .with("stage_id", reviewer.stageId())
                .with("decision", words.name(reviewer.decision()));
        send(CallbackType.DECISIONS, proof, body);
    }

    void stageDecided(Proof proof, Stage stage) {
        CallbackBody body =
                bodies.ofStage(proof, "stage_decision", stage).with("decision", words.name(stage.decision()));
        send(CallbackType.STAGE_DECISION, proof, body);
    }

    void proofDecided(Proof proof, Decision decision) {
        CallbackBody body = bodies.about(proof, "overall_decision").with("decision", words.name(decision));
        send(CallbackType.OVERALL_DECISION, proof, body);
    }

    void stageStarted(Proof proof, Stage stage) {
        send(CallbackType.ACTIVE_STAGE_CHANGED, proof, bodies.ofStage(proof, "active_stage_changed", stage));
    }

    void decisionMakerChanged(Proof proof, Reviewer reviewer) {
        send(CallbackType.DECISION_MAKER_CHANGED, proof, bodies.by(proof, "decision_maker_changed", reviewer));
    }

    void stateChanged(Proof proof) {
        send(CallbackType.STATE, proof, bodies.state(proof));
    }

    void opened(Proof proof, Reviewer reviewer) {
        send(CallbackType.OPENED, proof, bodies.by(proof, "opened", reviewer));
    }

    void ownerChanged(Proof proof) {
        CallbackBody body = bodies.about(proof, "proof_owner_changed")
                .with("owner_id", proof.ownerId())
                .with("owner", words.user(proof.ownerId()));
        send(CallbackType.PROOF_OWNER_CHANGED, proof, body);
    }

    void deadlineChanged(Proof proof) {
        CallbackBody body = bodies.about(proof, "proof_deadline").with("deadline", words.deadline(proof));
        send(CallbackType.PROOF_DEADLINE, proof, body);
    }

    /** Tells of something that needs no more words than its name: processed, trashed, deleted, archived, unarchived. */
    void happened(CallbackType type, Proof proof) {
        send(type, proof, bodies.about(proof, type.label()));
    }

    void userChanged(UserEvent event, ProofUser user) {
        CallbackType type = CallbackType.of("user_" + event);
        ofAccount(user.accountId())
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

    private void send(CallbackType type, Proof proof, CallbackBody body) {
        Optional.ofNullable(inForce(proof).get(type)).ifPresent(target -> deliveries.submit(target, proof.id(), body));
    }
}
