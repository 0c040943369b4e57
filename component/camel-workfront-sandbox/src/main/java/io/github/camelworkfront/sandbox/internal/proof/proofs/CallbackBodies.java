package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.callback.CallbackBody;
import io.github.camelworkfront.sandbox.internal.proof.model.Comment;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import io.github.camelworkfront.sandbox.internal.proof.model.Reviewer;
import io.github.camelworkfront.sandbox.internal.proof.model.Stage;
import java.time.Clock;

/**
 * Writes the bodies of callbacks. Those of comments, replies and states are on record; those of the others are a choice, made of the same
 * elements.
 */
final class CallbackBodies {

    private final Words words;
    private final Clock clock;

    CallbackBodies(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    CallbackBody comment(Proof proof, Comment comment) {
        CallbackBody body = CallbackBody.of("comment")
                .with("comment_id", comment.id())
                .with("file_id", proof.id())
                .with("author", comment.author().name())
                .with("comment", comment.text());
        return said(proof, body, comment, comment.author(), comment.createdAt().getEpochSecond());
    }

    CallbackBody reply(Proof proof, Comment comment, Comment.Reply reply) {
        CallbackBody body = CallbackBody.of("reply")
                .with("reply_id", reply.id())
                .with("comment_id", comment.id())
                .with("file_id", proof.id())
                .with("author", reply.author().name())
                .with("comment", comment.text())
                .with("reply", reply.text());
        return said(proof, body, comment, reply.author(), reply.createdAt().getEpochSecond());
    }

    private CallbackBody said(Proof proof, CallbackBody body, Comment comment, Comment.Author author, long timestamp) {
        return inFolder(
                proof,
                body.with("action", words.action(comment))
                        .with("timestamp", timestamp)
                        .with("proof_name", proof.name())
                        .with("recipient_id", author.reviewerId())
                        .with("author_email", author.email()));
    }

    CallbackBody state(Proof proof) {
        return inFolder(
                proof,
                CallbackBody.of("state")
                        .with("file_id", proof.id())
                        .with("name", proof.name())
                        .with("state", words.state(proof))
                        .with("status", words.decision(proof)));
    }

    /** Begins a body about something that a reviewer did. */
    CallbackBody by(Proof proof, String type, Reviewer reviewer) {
        return about(proof, type)
                .with("recipient_id", reviewer.id())
                .with("author", reviewer.name())
                .with("author_email", reviewer.email());
    }

    /** Begins a body about a stage. */
    CallbackBody ofStage(Proof proof, String type, Stage stage) {
        return about(proof, type).with("stage_id", stage.id()).with("stage_name", stage.name());
    }

    /** Begins a body with what the types without a record have in common. */
    CallbackBody about(Proof proof, String type) {
        return inFolder(
                proof,
                CallbackBody.of(type)
                        .with("file_id", proof.id())
                        .with("proof_name", proof.name())
                        .with("timestamp", clock.instant().getEpochSecond()));
    }

    private CallbackBody inFolder(Proof proof, CallbackBody body) {
        return body.with("folder_id", proof.workspaceId() == 0 ? null : proof.workspaceId())
                .with("folder_name", words.workspace(proof).orElse(null));
    }
}
