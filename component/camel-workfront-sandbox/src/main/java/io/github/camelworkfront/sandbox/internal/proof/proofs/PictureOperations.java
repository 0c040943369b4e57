package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofHandlers;
import io.github.camelworkfront.sandbox.internal.proof.model.Faults;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import io.github.camelworkfront.sandbox.internal.proof.model.Source;
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

    /** Drawing takes its time, so the proofs are locked for no longer than it takes to find one. */
    void register(ProofHandlers handlers) {
        handlers.with("getProofThumbnail", this::ofProof).with("getCommentThumbnail", this::ofComment);
    }

    private Object ofProof(ProofCall call) {
        int file = call.requiredNumber("FileID");
        Integer type = call.number("Type");
        Subject subject = proofs.locked(() -> Subject.of(proofs.visible(call.user(), file)));
        return image(subject, type == null ? USUAL_EDGE : EDGES.getOrDefault(type, USUAL_EDGE));
    }

    private Object ofComment(ProofCall call) {
        int comment = call.requiredNumber("CommentID");
        Subject subject = proofs.locked(() -> {
            Proof proof = proofs.visible(call.user(), proofs.ofComment(comment).id());
            if (!Access.sees(call.user(), proof, Proofs.comment(proof, comment))) {
                throw Faults.unknown("Comment");
            }
            return Subject.of(proof);
        });
        return image(subject, USUAL_EDGE);
    }

    /** What a picture is drawn of. */
    private record Subject(String name, Source source) {

        static Subject of(Proof proof) {
            return new Subject(proof.name(), proof.source());
        }
    }

    private static Map<String, Object> image(Subject subject, int edge) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("data", Base64.getEncoder().encodeToString(Thumbnails.png(subject.name(), subject.source(), edge)));
        text.put("encoding", "base64");
        text.put("content", "image/png");
        return text;
    }
}
