package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.model.Comment;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import io.github.camelworkfront.sandbox.internal.proof.model.Reviewer;

/** Writes the page of a proof: its picture, who thinks what, and the comments. */
record PageText(Words words) {

    String write(Proof proof, String picture) {
        StringBuilder html =
                new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>");
        html.append(escaped(proof.name())).append("</title></head><body><h1>").append(escaped(proof.name()));
        html.append("</h1><p>Version ").append(proof.chain().number(proof.id()));
        html.append(", ").append(words.state(proof)).append(", ").append(escaped(words.decision(proof)));
        html.append("</p><img alt=\"First page\" src=\"").append(picture).append("\"><h2>Reviewers</h2><ul>");
        for (Reviewer reviewer : proof.review().reviewers()) {
            html.append("<li>").append(escaped(reviewer.name())).append(" (");
            html.append(escaped(reviewer.role().word())).append("): ");
            html.append(escaped(words.decision(reviewer))).append("</li>");
        }
        html.append("</ul><h2>Comments</h2><ul>");
        for (Comment comment : proof.review().comments()) {
            if (!hidden(proof, comment)) {
                write(html, comment);
            }
        }
        return html.append("</ul></body></html>").toString();
    }

    /** Whoever has an address can read the page, so what is private is not on it. */
    private static boolean hidden(Proof proof, Comment comment) {
        return proof.workflow()
                .stage(comment.stageId())
                .filter(stage -> stage.isPrivate())
                .isPresent();
    }

    private static void write(StringBuilder html, Comment comment) {
        html.append("<li id=\"comment-").append(comment.id()).append("\">");
        html.append(escaped(comment.author().name()))
                .append(": ")
                .append(escaped(comment.text()))
                .append("<ul>");
        for (Comment.Reply reply : comment.replies()) {
            html.append("<li id=\"reply-").append(reply.id()).append("\">");
            html.append(escaped(reply.author().name()))
                    .append(": ")
                    .append(escaped(reply.text()))
                    .append("</li>");
        }
        html.append("</ul></li>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
