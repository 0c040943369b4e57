package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.model.Comment;
import io.github.camelworkfront.sandbox.internal.proof.model.Dates;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import io.github.camelworkfront.sandbox.internal.proof.model.Reviewer;
import java.util.ArrayList;
import java.util.List;

/** What a summary of a proof says, row by row: who is asked and what he thinks, then the comments. */
record Summary(Words words) {

    List<List<String>> rows(List<Proof> versions) {
        List<List<String>> rows = new ArrayList<>();
        versions.forEach(proof -> write(rows, proof));
        return rows;
    }

    private void write(List<List<String>> rows, Proof proof) {
        rows.add(List.of(proof.name(), "version " + proof.chain().number(proof.id()), words.decision(proof)));
        for (Reviewer reviewer : proof.review().reviewers()) {
            rows.add(List.of(reviewer.name(), reviewer.email(), reviewer.role().word(), words.decision(reviewer)));
        }
        for (Comment comment : proof.review().comments()) {
            rows.add(
                    List.of(Dates.seconds(comment.createdAt()), comment.author().name(), comment.text()));
            for (Comment.Reply reply : comment.replies()) {
                rows.add(
                        List.of(Dates.seconds(reply.createdAt()), reply.author().name(), "Re: " + reply.text()));
            }
        }
    }
}
