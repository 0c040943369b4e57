package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import io.github.camelworkfront.sandbox.internal.proof.model.Reviewer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Code that shows a proof inside another page. */
final class EmbedOperations {

    private final Proofs proofs;

    EmbedOperations(Proofs proofs) {
        this.proofs = proofs;
    }

    void register(Registrar operations) {
        operations
                .with("getProofEmbedCode", call -> code(team(call, visible(call))))
                .with("getPersonalProofEmbedCode", this::own)
                .with("getProofReviewerEmbedCode", this::ofReviewer)
                .with("getProofEmbedCodes", this::all);
    }

    private Proof visible(ProofCall call) {
        return proofs.visible(call.user(), call.requiredNumber("FileID"));
    }

    private Object own(ProofCall call) {
        Proof proof = visible(call);
        Reviewer reviewer = proof.review().reviewer(call.user().email()).orElseThrow(ProofFault::notPermitted);
        return code(personal(call, reviewer));
    }

    private Object ofReviewer(ProofCall call) {
        Proof proof = proofs.managed(call.user(), call.requiredNumber("FileID"));
        return code(personal(call, Proofs.reviewer(proof, call.requiredNumber("ReviewerID"))));
    }

    private Object all(ProofCall call) {
        Proof proof = proofs.managed(call.user(), call.requiredNumber("FileID"));
        List<Map<String, Object>> codes = new ArrayList<>();
        codes.add(describe(proof, 0, "team", team(call, proof)));
        proof.review()
                .reviewers()
                .forEach(reviewer -> codes.add(describe(proof, reviewer.id(), "personal", personal(call, reviewer))));
        return codes;
    }

    private static Map<String, Object> describe(Proof proof, int reviewerId, String type, String url) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("file_id", proof.id());
        text.put("reviewer_id", reviewerId);
        text.put("type", type);
        text.put("code", code(url));
        text.put("url", url);
        return text;
    }

    private static String team(ProofCall call, Proof proof) {
        return refer(new Addresses(call.baseUrl()).team(proof), call.text("Referer"));
    }

    private static String personal(ProofCall call, Reviewer reviewer) {
        return refer(new Addresses(call.baseUrl()).personal(reviewer), call.text("Referer"));
    }

    private static String refer(String url, String referer) {
        return referer == null ? url : url + "?referer=" + URLEncoder.encode(referer, StandardCharsets.UTF_8);
    }

    private static String code(String url) {
        return "<iframe src=\"" + url + "\" width=\"800\" height=\"600\" frameborder=\"0\"></iframe>";
    }
}
