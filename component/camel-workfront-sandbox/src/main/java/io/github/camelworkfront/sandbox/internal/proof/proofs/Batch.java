package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import io.github.camelworkfront.sandbox.internal.proof.model.Reviewer;
import java.util.ArrayList;
import java.util.List;

/** Proofs whose reviewers hear of all of them at once, when the batch is finished. */
final class Batch {

    private final int id;
    private final int userId;
    private final List<Proof> proofs = new ArrayList<>();
    private final List<Proof> announced = new ArrayList<>();
    private boolean finished;

    Batch(int id, int userId) {
        this.id = id;
        this.userId = userId;
    }

    int id() {
        return id;
    }

    int userId() {
        return userId;
    }

    boolean finished() {
        return finished;
    }

    List<Proof> proofs() {
        return List.copyOf(proofs);
    }

    /**
     * Adds a proof.
     *
     * @param write whether its reviewers hear of it at the end
     */
    void add(Proof proof, boolean write) {
        proofs.add(proof);
        if (write) {
            announced.add(proof);
        }
    }

    /** Writes to everybody; nothing can be added any more. */
    void finish() {
        finished = true;
        announced.stream().flatMap(proof -> proof.review().reviewers().stream()).forEach(Reviewer::markSent);
    }
}
