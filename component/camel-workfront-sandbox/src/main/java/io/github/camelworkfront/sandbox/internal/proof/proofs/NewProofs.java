package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.model.Chain;
import io.github.camelworkfront.sandbox.internal.proof.model.Dates;
import io.github.camelworkfront.sandbox.internal.proof.model.Faults;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import io.github.camelworkfront.sandbox.internal.proof.model.Role;
import io.github.camelworkfront.sandbox.internal.proof.model.Source;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofUser;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofWorld;
import java.util.Optional;

/**
 * Makes proofs. Whoever makes one becomes a reviewer of it. A version has the reviewers that it is given, and none of the version before; it
 * lies in the same workspace unless another one is named.
 */
final class NewProofs {

    private final ProofWorld world;
    private final Proofs proofs;
    private final Reviewing reviewing;
    private final Progression progression;

    NewProofs(ProofWorld world, Proofs proofs, Reviewing reviewing, Progression progression) {
        this.world = world;
        this.proofs = proofs;
        this.reviewing = reviewing;
        this.progression = progression;
    }

    /**
     * Makes a proof without reviewers and stages, which nobody sees before {@link #finish}.
     *
     * @param parent the version before, or null
     * @throws io.github.camelworkfront.sandbox.internal.proof.call.ProofFault if an argument is wrong
     */
    Proof begin(ProofCall call, Proof parent, String name, Source source) {
        Chain chain = parent == null ? new Chain() : parent.chain();
        if (parent != null && !chain.isLast(parent.id())) {
            throw Faults.conflict("The parent proof is not the latest version.");
        }
        int workspace = workspace(call, parent);
        ProofUser owner = owner(call);
        boolean proofing = !call.operation().name().equals("createFile");
        Proof proof = new Proof(
                world.nextId(),
                proofing,
                call.user().id(),
                name,
                source,
                chain,
                world.clock().instant());
        proof.ownerId(owner.id());
        proof.workspaceId(workspace);
        new ProofChanges(call).apply(proof);
        proof.deadline(Dates.read("Deadline", call.text("Deadline")));
        return proof;
    }

    /** Makes a proof with nothing but the defaults, by and for its owner. */
    Proof create(ProofUser owner, String name, Source source, int workspaceId) {
        Proof proof = new Proof(
                world.nextId(),
                true,
                owner.id(),
                name,
                source,
                new Chain(),
                world.clock().instant());
        proof.workspaceId(workspaceId);
        return finish(owner, proof);
    }

    /** Gives a new proof its creator, lets it be seen and begins to work on it. */
    Proof finish(ProofUser creator, Proof proof) {
        Role role = world.choices().is(Choice.PROOF_CREATOR_ROLE, "author") ? Role.AUTHOR : Role.REVIEWER;
        reviewing.add(
                proof,
                new Invitation(creator.email(), null, null, Integer.toString(role.number()), null, null, false, 0),
                false);
        proofs.add(proof);
        progression.advance(proof);
        world.directory()
                .log(
                        creator,
                        proof.id(),
                        proof.name(),
                        proof.chain().size() > 1 ? "Proof version created" : "Proof created",
                        proof.source().name());
        return proof;
    }

    private int workspace(ProofCall call, Proof parent) {
        int id = Optional.ofNullable(call.number("WorkspaceId")).orElse(0);
        if (id == 0) {
            return parent == null ? 0 : parent.workspaceId();
        }
        if (world.directory().workspaceName(id).isEmpty()) {
            throw Faults.unknown("Workspace");
        }
        return id;
    }

    private ProofUser owner(ProofCall call) {
        Integer id = call.number("OwnerID");
        return id == null || id == 0 ? call.user() : world.users().find(id).orElseThrow(() -> Faults.unknown("Owner"));
    }
}
