package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.model.Comment;
import io.github.camelworkfront.sandbox.internal.proof.model.Decision;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import io.github.camelworkfront.sandbox.internal.proof.model.Reviewer;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofWorld;

/** What reviewers do in the viewer: opening a proof, commenting, replying, deciding. */
final class Viewing {

    private final ProofWorld world;
    private final Progression progression;
    private final Announcer announcer;

    Viewing(ProofWorld world, Progression progression, Announcer announcer) {
        this.world = world;
        this.progression = progression;
        this.announcer = announcer;
    }

    /** Opens a proof; whoever asked hears of the first time. */
    void open(Proof proof, Reviewer reviewer) {
        if (!reviewer.opened()) {
            reviewer.markOpened();
            announcer.opened(proof, reviewer);
        }
    }

    /**
     * Writes a comment.
     *
     * @throws ProofFault if his role, a lock or a stage that has not started forbids it
     */
    Comment comment(Proof proof, Reviewer reviewer, String text) {
        check(proof, reviewer);
        open(proof, reviewer);
        Comment comment = proof.review()
                .comment(world.nextId(), reviewer, text, world.clock().instant());
        announcer.commented(proof, comment);
        return comment;
    }

    /**
     * Replies to a comment.
     *
     * @throws ProofFault as for a comment
     */
    Comment.Reply reply(Proof proof, Reviewer reviewer, Comment comment, String text) {
        check(proof, reviewer);
        open(proof, reviewer);
        Comment.Reply reply = proof.review()
                .reply(comment, world.nextId(), reviewer, text, world.clock().instant());
        announcer.replied(proof, comment, reply);
        return reply;
    }

    /**
     * Decides.
     *
     * @throws ProofFault if his role, a lock or a stage that has not started forbids it
     */
    void decide(Proof proof, Reviewer reviewer, Decision decision) {
        progression.checkOpen(proof, reviewer);
        open(proof, reviewer);
        progression.decide(proof, reviewer, decision);
    }

    private void check(Proof proof, Reviewer reviewer) {
        if (!reviewer.role().comments()) {
            throw ProofFault.notPermitted();
        }
        progression.checkOpen(proof, reviewer);
    }
}
