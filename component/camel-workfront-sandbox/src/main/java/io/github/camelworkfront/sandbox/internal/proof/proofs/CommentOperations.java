package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.model.Comment;
import io.github.camelworkfront.sandbox.internal.proof.model.Faults;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;

/** Comments and replies. Comments themselves are made in the viewer only; see {@link Viewing}. */
final class CommentOperations {

    private static final String FILE = "FileID";

    private final Proofs proofs;
    private final Viewing viewing;

    CommentOperations(Proofs proofs, Viewing viewing) {
        this.proofs = proofs;
        this.viewing = viewing;
    }

    void register(Registrar operations) {
        operations
                .with("getProofComments", this::list)
                .with("getProofCommentReplies", this::replies)
                .with("addCommentReply", this::reply);
    }

    private Object list(ProofCall call) {
        Proof proof = proofs.visible(call.user(), call.requiredNumber(FILE));
        return proof.review().comments().stream()
                .filter(comment -> Access.sees(call.user(), proof, comment))
                .map(comment -> CommentText.comment(proof, comment, call.baseUrl()))
                .toList();
    }

    private Object replies(ProofCall call) {
        Proof proof = proofs.visible(call.user(), call.requiredNumber(FILE));
        return CommentText.replies(proof, visible(call, proof), call.baseUrl());
    }

    private Object reply(ProofCall call) {
        Proof proof = proofs.visible(call.user(), call.requiredNumber(FILE));
        Comment comment = visible(call, proof);
        Comment.Reply reply = viewing.reply(
                proof, Proofs.reviewer(proof, call.requiredNumber("ReviewerID")), comment, call.required("Reply"));
        return CommentText.reply(proof, comment, reply, call.baseUrl());
    }

    private static Comment visible(ProofCall call, Proof proof) {
        Comment comment = Proofs.comment(proof, call.requiredNumber("CommentID"));
        if (!Access.sees(call.user(), proof, comment)) {
            throw Faults.unknown("Comment");
        }
        return comment;
    }
}
