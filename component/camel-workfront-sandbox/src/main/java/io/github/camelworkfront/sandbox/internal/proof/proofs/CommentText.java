package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.model.Comment;
import io.github.camelworkfront.sandbox.internal.proof.model.Dates;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes comments as {@code SOAPCommentObject} and replies as {@code SOAPCommentReplyObject}. */
final class CommentText {

    private CommentText() {}

    static Map<String, Object> comment(Proof proof, Comment comment, String baseUrl) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("id", comment.id());
        text.put("reviewer_id", comment.author().reviewerId());
        text.put("author", comment.author().name());
        text.put("comment", comment.text());
        text.put("created_at", Dates.seconds(comment.createdAt()));
        text.put("replies_count", comment.replies().size());
        text.put("replies", replies(proof, comment, baseUrl));
        text.put("url", new Addresses(baseUrl).team(proof) + "#comment-" + comment.id());
        // The place and the markup are opaque; what is written by the controls has neither.
        text.put("drawing_xml", "");
        text.put("location", "");
        text.put("attachments", List.of());
        return text;
    }

    static List<Map<String, Object>> replies(Proof proof, Comment comment, String baseUrl) {
        return comment.replies().stream()
                .map(reply -> reply(proof, comment, reply, baseUrl))
                .toList();
    }

    static Map<String, Object> reply(Proof proof, Comment comment, Comment.Reply reply, String baseUrl) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("id", reply.id());
        text.put("comment_id", comment.id());
        text.put("reviewer_id", reply.author().reviewerId());
        text.put("author", reply.author().name());
        text.put("comment", reply.text());
        text.put("created_at", Dates.seconds(reply.createdAt()));
        text.put("url", new Addresses(baseUrl).team(proof) + "#reply-" + reply.id());
        text.put("attachments", List.of());
        return text;
    }
}
