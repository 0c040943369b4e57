package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofHandler;
import io.github.camelworkfront.sandbox.internal.proof.callback.CallbackType;
import io.github.camelworkfront.sandbox.internal.proof.model.Faults;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import io.github.camelworkfront.sandbox.internal.proof.model.Stage;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofWorld;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Throwing away, archiving and locking. What was thrown away can be restored, and is not found by anything else; archiving covers all versions
 * unless a version is named.
 */
final class LifecycleOperations {

    private static final String FILE = "FileID";

    private final ProofWorld world;
    private final Proofs proofs;
    private final Progression progression;
    private final Announcer announcer;
    private final ProofText text;

    LifecycleOperations(ProofWorld world, Proofs proofs, Progression progression, Announcer announcer, ProofText text) {
        this.world = world;
        this.proofs = proofs;
        this.progression = progression;
        this.announcer = announcer;
        this.text = text;
    }

    void register(Registrar operations) {
        operations
                .with("deleteProof", this::delete)
                .with("restoreProof", this::restore)
                .with("archiveProof", each(true, this::archive))
                .with("archiveProofVersion", each(false, this::archive))
                .with("unarchiveProof", each(true, this::unarchive))
                .with("unarchiveProofVersion", each(false, this::unarchive))
                .with("lockProof", each(false, (call, proof) -> lock(call, proof, true)))
                .with("unlockProof", each(false, (call, proof) -> lock(call, proof, false)))
                .with("lockWorkflowProofStage", this::lockStage);
    }

    /** Makes a handler that does something with a proof, or with all its versions. */
    private ProofHandler each(boolean allVersions, BiConsumer<ProofCall, Proof> work) {
        return call -> {
            Proof proof = proofs.managed(call.user(), call.requiredNumber(FILE));
            (allVersions ? versions(proof) : List.of(proof)).forEach(version -> work.accept(call, version));
            return true;
        };
    }

    private List<Proof> versions(Proof proof) {
        return proof.chain().ids().stream()
                .map(proofs::find)
                .flatMap(Optional::stream)
                .toList();
    }

    private Object delete(ProofCall call) {
        Proof proof = proofs.managedOrTrashed(call.user(), call.requiredNumber(FILE));
        boolean forGood = call.flag("Permanent", false);
        List<Proof> doomed = call.flag("AllVersions", false) ? versions(proof) : List.of(proof);
        doomed.forEach(version -> delete(call, version, forGood));
        return true;
    }

    private void delete(ProofCall call, Proof proof, boolean forGood) {
        if (forGood) {
            announcer.happened(CallbackType.DELETED, proof);
            proofs.remove(proof);
            log(call, proof, "Proof deleted");
        } else if (proof.state() != Proof.State.TRASHED) {
            proof.state(Proof.State.TRASHED);
            announcer.happened(CallbackType.TRASHED, proof);
            log(call, proof, "Proof moved to trash");
        }
    }

    private Object restore(ProofCall call) {
        Proof proof = proofs.managedOrTrashed(call.user(), call.requiredNumber(FILE));
        if (proof.state() == Proof.State.TRASHED) {
            proof.state(Proof.State.PRESENT);
            log(call, proof, "Proof restored");
        }
        return text.file(proof, call.baseUrl());
    }

    private void archive(ProofCall call, Proof proof) {
        if (proof.state() == Proof.State.PRESENT) {
            proof.state(Proof.State.ARCHIVED);
            announcer.happened(CallbackType.ARCHIVED, proof);
            log(call, proof, "Proof archived");
        }
    }

    private void unarchive(ProofCall call, Proof proof) {
        if (proof.state() == Proof.State.ARCHIVED) {
            proof.state(Proof.State.PRESENT);
            announcer.happened(CallbackType.UNARCHIVED, proof);
            log(call, proof, "Proof unarchived");
        }
    }

    private void lock(ProofCall call, Proof proof, boolean locked) {
        progression.lock(proof, locked);
        log(call, proof, locked ? "Proof locked" : "Proof unlocked");
    }

    private Object lockStage(ProofCall call) {
        Proof proof = proofs.managed(call.user(), call.requiredNumber(FILE));
        Stage stage = proof.workflow().stage(call.requiredNumber("StageID")).orElseThrow(() -> Faults.unknown("Stage"));
        stage.locked(true, world.clock().instant());
        log(call, proof, "Stage locked");
        return true;
    }

    private void log(ProofCall call, Proof proof, String what) {
        world.directory().log(call.user(), proof.id(), proof.name(), what, "");
    }
}
