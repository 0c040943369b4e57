package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.model.Faults;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import java.util.Objects;

/** What can be asked about one proof. */
final class DetailOperations {

    private final Proofs proofs;
    private final ProofText text;

    DetailOperations(Proofs proofs, ProofText text) {
        this.proofs = proofs;
        this.text = text;
    }

    void register(Registrar operations) {
        operations
                .with("getProofDetails", call -> text.file(visible(call), call.baseUrl()))
                .with("getProofVersions", this::versions)
                .with("getProofStatus", call -> visible(call).processed() ? "success" : "processing")
                .with("getProofURL", call -> new Addresses(call.baseUrl()).team(visible(call)))
                .with("getProofDownloadURL", call -> download(call, visible(call)))
                .with("getFileDownloadLink", this::link)
                .with("getProofJobNumber", call -> "J-" + visible(call).id())
                .with("decodeProofID", this::decode);
    }

    private Proof visible(ProofCall call) {
        return proofs.visible(call.user(), call.requiredNumber("FileID"));
    }

    private Object versions(ProofCall call) {
        return text.files(proofs.versions(visible(call)), call.baseUrl());
    }

    private static String download(ProofCall call, Proof proof) {
        if (!proof.settings().download()) {
            throw ProofFault.notPermitted();
        }
        return new Addresses(call.baseUrl()).download(proof);
    }

    /** The newer edition declares neither the id of a file nor an address as the result. */
    private Object link(ProofCall call) {
        return call.has("FileID") ? download(call, visible(call)) : Boolean.FALSE;
    }

    /** An encoded id is the token of a proof, or what stands in its address. */
    private Object decode(ProofCall call) {
        if (!call.user().tier().administers()) {
            throw ProofFault.notPermitted();
        }
        String encoded = call.required("EncodedProofID");
        return proofs.all().stream()
                .filter(proof -> Objects.equals(proof.token(), encoded) || Objects.equals(proof.teamCode(), encoded))
                .map(Proof::id)
                .findFirst()
                .orElseThrow(() -> Faults.unknown("Proof"));
    }
}
