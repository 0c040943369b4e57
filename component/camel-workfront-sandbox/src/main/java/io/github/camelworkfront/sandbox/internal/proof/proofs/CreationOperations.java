package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Making proofs, files and versions that have no stages. */
final class CreationOperations {

    private final Proofs proofs;
    private final NewProofs newProofs;
    private final Sources sources;
    private final Reviewing reviewing;
    private final Batches batches;
    private final ProofText text;

    CreationOperations(
            Proofs proofs, NewProofs newProofs, Sources sources, Reviewing reviewing, Batches batches, ProofText text) {
        this.proofs = proofs;
        this.newProofs = newProofs;
        this.sources = sources;
        this.reviewing = reviewing;
        this.batches = batches;
        this.text = text;
    }

    void register(Registrar operations) {
        operations
                .with("createProof", call -> one(call, null))
                .with("createFile", call -> one(call, null))
                .with("createProofVersion", this::version)
                .with("createProofs", this::several);
    }

    private Object version(ProofCall call) {
        call.required("ParentFileID");
        return one(call, proofs.managed(call.user(), call.number("ParentFileID")));
    }

    private Object one(ProofCall call, Proof parent) {
        return text.file(create(call, parent, sources.one(call)), call.baseUrl());
    }

    private Object several(ProofCall call) {
        List<Proof> created = new ArrayList<>();
        for (Sources.Named named : sources.several(call)) {
            Proof proof = create(call, null, named);
            proof.combined(call.flag("CombinedProof", false));
            created.add(proof);
        }
        return text.files(created, call.baseUrl());
    }

    private Proof create(ProofCall call, Proof parent, Sources.Named named) {
        List<Invitation> recipients = Invitation.list(call.text("Recipients"));
        Optional<Batch> batch = batches.open(call.user(), call.number("BatchID"));
        Proof proof = newProofs.begin(call, parent, named.name(), named.source());
        boolean write = batch.isEmpty() && !suppressed(call);
        reviewing.add(proof, recipients, write);
        newProofs.finish(call.user(), proof);
        batch.ifPresent(open -> open.add(proof, !suppressed(call)));
        return proof;
    }

    private static boolean suppressed(ProofCall call) {
        return call.flag("SuppressNewProofNotification", false) || call.flag("SuppressNewFileNotification", false);
    }
}
