package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import io.github.camelworkfront.sandbox.internal.proof.picture.Thumbnails;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Pictures of proofs and comments, as {@code SOAPImageObject}: a PNG in Base64. */
final class PictureOperations {

    /** Edges in pixels by type; the numbers of the types are a choice. */
    private static final Map<Integer, Integer> EDGES = Map.of(1, 100, 2, 200, 3, 400);

    private static final int USUAL_EDGE = 200;

    private final Proofs proofs;

    PictureOperations(Proofs proofs) {
        this.proofs = proofs;
    }

    void register(Registrar operations) {
        operations.with("getProofThumbnail", this::ofProof).with("getCommentThumbnail", this::ofComment);
    }

    private Object ofProof(ProofCall call) {
        Proof proof = proofs.visible(call.user(), call.requiredNumber("FileID"));
        Integer type = call.number("Type");
        return image(proof, type == null ? USUAL_EDGE : EDGES.getOrDefault(type, USUAL_EDGE));
    }

    private Object ofComment(ProofCall call) {
        Proof proof = proofs.ofComment(call.requiredNumber("CommentID"));
        return image(proofs.visible(call.user(), proof.id()), USUAL_EDGE);
    }

    private static Map<String, Object> image(Proof proof, int edge) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("data", Base64.getEncoder().encodeToString(Thumbnails.png(proof.name(), proof.source(), edge)));
        text.put("encoding", "base64");
        text.put("content", "image/png");
        return text;
    }
}
