package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.model.Dates;
import io.github.camelworkfront.sandbox.internal.proof.model.Faults;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import io.github.camelworkfront.sandbox.internal.proof.model.Reviewer;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofUser;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofWorld;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/** Changing a proof. What a request leaves out stays as it is, and so does the owner if he is 0. */
final class UpdateOperations {

    private final ProofWorld world;
    private final Proofs proofs;
    private final Reviewing reviewing;
    private final Progression progression;
    private final Announcer announcer;
    private final ProofText text;

    UpdateOperations(
            ProofWorld world,
            Proofs proofs,
            Reviewing reviewing,
            Progression progression,
            Announcer announcer,
            ProofText text) {
        this.world = world;
        this.proofs = proofs;
        this.reviewing = reviewing;
        this.progression = progression;
        this.announcer = announcer;
        this.text = text;
    }

    void register(Registrar operations) {
        operations
                .with("updateProof", call -> text.file(update(call), call.baseUrl()))
                .with("updateWorkflowProof", call -> text.workflowProof(update(call), call.baseUrl()))
                .with("updateProofDeadline", this::deadline);
    }

    private Proof update(ProofCall call) {
        Proof proof = proofs.managed(call.user(), call.requiredNumber("FileID"));
        Optional<ProofUser> owner =
                nonZero(call, "OwnerID").map(id -> world.users().find(id).orElseThrow(() -> Faults.unknown("Owner")));
        Optional<Integer> workspace = nonZero(call, "WorkspaceId");
        workspace.filter(id -> world.directory().workspaceName(id).isEmpty()).ifPresent(id -> {
            throw Faults.unknown("Workspace");
        });
        Optional<Reviewer> primary =
                nonZero(call, "PrimaryDecisionMakerReviewerID").map(id -> Proofs.reviewer(proof, id));
        primary.ifPresent(reviewer -> reviewing.checkPrimary(proof, reviewer.role(), reviewer.stageId()));
        new ProofChanges(call).apply(proof);
        Optional.ofNullable(call.text("Name")).ifPresent(proof::name);
        workspace.ifPresent(proof::workspaceId);
        primary.ifPresent(reviewer -> progression.changing(proof, () -> reviewing.makePrimary(proof, reviewer)));
        owner.ifPresent(user -> hand(proof, user));
        log(call, proof, "Proof updated");
        return proof;
    }

    private void hand(Proof proof, ProofUser owner) {
        if (proof.ownerId() != owner.id()) {
            proof.ownerId(owner.id());
            announcer.ownerChanged(proof);
        }
    }

    private static Optional<Integer> nonZero(ProofCall call, String parameter) {
        return Optional.ofNullable(call.number(parameter)).filter(id -> id != 0);
    }

    private Object deadline(ProofCall call) {
        Proof proof = proofs.managed(call.user(), call.requiredNumber("FileID"));
        LocalDateTime deadline = Dates.read("Deadline", call.text("Deadline"));
        if (!Objects.equals(deadline, proof.deadline().orElse(null))) {
            proof.deadline(deadline);
            announcer.deadlineChanged(proof);
            log(call, proof, "Deadline changed");
        }
        return text.file(proof, call.baseUrl());
    }

    private void log(ProofCall call, Proof proof, String what) {
        world.directory().log(call.user(), proof.id(), proof.name(), what, "");
    }
}
