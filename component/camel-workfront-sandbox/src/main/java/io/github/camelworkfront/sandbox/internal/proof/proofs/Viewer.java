package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.ProofReviewers;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.model.Faults;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import io.github.camelworkfront.sandbox.internal.proof.model.Reviewer;
import io.github.camelworkfront.sandbox.internal.proof.model.Stage;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofWorld;
import java.util.function.Supplier;

/** What reviewers do, by their addresses. */
final class Viewer implements ProofReviewers {

    private final ProofWorld world;
    private final Proofs proofs;
    private final Viewing viewing;
    private final Progression progression;
    private final Words words;

    Viewer(ProofWorld world, Proofs proofs, Viewing viewing, Progression progression, Words words) {
        this.world = world;
        this.proofs = proofs;
        this.viewing = viewing;
        this.progression = progression;
        this.words = words;
    }

    @Override
    public void open(int fileId, String email) {
        attempt(() -> {
            Proof proof = proof(fileId);
            viewing.open(proof, reviewer(proof, email));
            return null;
        });
    }

    @Override
    public int comment(int fileId, String email, String text) {
        return attempt(() -> {
            Proof proof = proof(fileId);
            return viewing.comment(proof, reviewer(proof, email), text).id();
        });
    }

    @Override
    public int reply(int fileId, String email, int commentId, String text) {
        return attempt(() -> {
            Proof proof = proof(fileId);
            Reviewer reviewer = reviewer(proof, email);
            return viewing.reply(proof, reviewer, Proofs.comment(proof, commentId), text)
                    .id();
        });
    }

    @Override
    public void decide(int fileId, String email, String decision) {
        attempt(() -> {
            Proof proof = proof(fileId);
            viewing.decide(proof, reviewer(proof, email), words.decision(decision));
            return null;
        });
    }

    @Override
    public void startStage(int fileId, int stageId) {
        attempt(() -> {
            Proof proof = proof(fileId);
            Stage stage = proof.workflow().stage(stageId).orElseThrow(() -> Faults.unknown("Stage"));
            progression.start(proof, stage, world.clock().instant());
            return null;
        });
    }

    private Proof proof(int fileId) {
        return proofs.find(fileId)
                .filter(proof -> proof.state() != Proof.State.TRASHED)
                .orElseThrow(() -> Faults.unknown("File"));
    }

    private static Reviewer reviewer(Proof proof, String email) {
        return proof.review()
                .reviewer(email)
                .orElseThrow(
                        () -> Faults.conflict("'" + email + "' is not a reviewer of proof " + proof.id() + "; they are "
                                + proof.review().reviewers().stream()
                                        .map(Reviewer::email)
                                        .toList()));
    }

    private <T> T attempt(Supplier<T> work) {
        try {
            return proofs.locked(work);
        } catch (ProofFault fault) {
            throw new IllegalArgumentException(fault.getMessage(), fault);
        }
    }
}
