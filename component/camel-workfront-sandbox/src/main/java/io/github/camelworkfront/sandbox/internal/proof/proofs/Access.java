package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.model.Comment;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import io.github.camelworkfront.sandbox.internal.proof.model.Reviewer;
import io.github.camelworkfront.sandbox.internal.proof.model.Stage;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofUser;
import java.util.Optional;

/**
 * Who may see and change which proof. Administrators and supervisors may do everything with every proof, observers see every proof, anybody
 * else only what he owns or reviews; authors and moderators change what they review (Adobe, "Proof permissions profiles").
 */
final class Access {

    private Access() {}

    static boolean sees(ProofUser user, Proof proof) {
        return user.seesAllProofs()
                || owns(user, proof)
                || reviewer(user, proof).isPresent();
    }

    static boolean manages(ProofUser user, Proof proof) {
        return user.managesAllProofs()
                || owns(user, proof)
                || reviewer(user, proof)
                        .filter(reviewer -> reviewer.role().manages())
                        .isPresent();
    }

    /** Comments of a private stage are for its reviewers, and for whoever manages the proof. */
    static boolean sees(ProofUser user, Proof proof, Comment comment) {
        return manages(user, proof)
                || proof.workflow()
                        .stage(comment.stageId())
                        .filter(Stage::isPrivate)
                        .isEmpty()
                || reviewer(user, proof)
                        .filter(reviewer -> reviewer.stageId() == comment.stageId())
                        .isPresent();
    }

    private static boolean owns(ProofUser user, Proof proof) {
        return proof.ownerId() == user.id();
    }

    private static Optional<Reviewer> reviewer(ProofUser user, Proof proof) {
        return proof.review().reviewer(user.email());
    }
}
