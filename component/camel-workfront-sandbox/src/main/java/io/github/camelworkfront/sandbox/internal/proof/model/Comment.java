package io.github.camelworkfront.sandbox.internal.proof.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A comment on a proof and the replies to it. */
public final class Comment {

    /** A reply to a comment. */
    public record Reply(int id, Author author, String text, Instant createdAt) {}

    /** Who wrote something: the reviewer as he was called then. */
    public record Author(int reviewerId, String name, String email) {

        static Author of(Reviewer reviewer) {
            return new Author(reviewer.id(), reviewer.name(), reviewer.email());
        }
    }

    private final int id;
    private final Author author;
    private final String text;
    private final Instant createdAt;
    private final int stageId;
    private final List<Reply> replies = new ArrayList<>();

    Comment(int id, Reviewer reviewer, String text, Instant createdAt) {
        this.id = id;
        this.author = Author.of(reviewer);
        this.text = text;
        this.createdAt = createdAt;
        this.stageId = reviewer.stageId();
    }

    public int id() {
        return id;
    }

    public Author author() {
        return author;
    }

    public String text() {
        return text;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Returns the stage that it was written in, 0 on a proof without stages. */
    public int stageId() {
        return stageId;
    }

    public List<Reply> replies() {
        return List.copyOf(replies);
    }

    Reply reply(int replyId, Reviewer reviewer, String answer, Instant now) {
        Reply reply = new Reply(replyId, Author.of(reviewer), answer, now);
        replies.add(reply);
        return reply;
    }
}
