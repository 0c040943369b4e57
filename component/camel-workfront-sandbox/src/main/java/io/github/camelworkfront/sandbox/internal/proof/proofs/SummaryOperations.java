package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.callback.CallbackTarget;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;

/** Summaries to print. They are ready at once; where they are is posted to the address that the request names. */
final class SummaryOperations {

    private final Proofs proofs;
    private final Announcer announcer;
    private final CallbackBodies bodies;

    SummaryOperations(Proofs proofs, Announcer announcer, CallbackBodies bodies) {
        this.proofs = proofs;
        this.announcer = announcer;
        this.bodies = bodies;
    }

    void register(Registrar operations) {
        operations
                .with("requestPDFPrintSummary", call -> request(call, "pdf", Addresses.PDF))
                .with("requestExcelPrintSummary", call -> request(call, "excel", Addresses.EXCEL));
    }

    private Object request(ProofCall call, String kind, String document) {
        Proof proof = proofs.visible(call.user(), call.requiredNumber("FileID"));
        boolean deserted = proof.workflow().stages().stream()
                .anyMatch(stage -> proof.review().reviewers(stage.id()).isEmpty());
        if (deserted) {
            throw ProofFault.stageWithoutRecipient();
        }
        String versions = call.flag("AllVersions", false) ? Addresses.ALL_VERSIONS : "";
        String url = new Addresses(call.baseUrl()).team(proof) + versions + document;
        announcer.post(
                CallbackTarget.of(call, "CallbackURL", "CallbackRetryInterval"),
                proof,
                bodies.about(proof, kind).with(kind + "_url", url));
        return true;
    }
}
