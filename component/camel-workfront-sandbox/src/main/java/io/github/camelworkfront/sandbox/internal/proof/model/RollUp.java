package io.github.camelworkfront.sandbox.internal.proof.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Makes one decision of those of several reviewers: the primary decision maker's alone if there is one, the first that was made in
 * one-decision mode, else the worst.
 */
final class RollUp {

    private RollUp() {}

    static Decision of(List<Reviewer> reviewers, boolean oneDecision) {
        List<Reviewer> deciders =
                reviewers.stream().filter(reviewer -> reviewer.role().decides()).toList();
        return deciders.stream()
                .filter(Reviewer::primary)
                .map(Reviewer::decision)
                .findFirst()
                .orElseGet(() -> oneDecision ? first(deciders) : worst(deciders));
    }

    private static Decision first(List<Reviewer> deciders) {
        return deciders.stream()
                .filter(reviewer -> reviewer.decision().made())
                .min(Comparator.comparing(
                        (Reviewer reviewer) -> reviewer.decidedAt().orElse(Instant.MAX)))
                .map(Reviewer::decision)
                .orElse(Decision.PENDING);
    }

    private static Decision worst(List<Reviewer> deciders) {
        return Decision.worst(deciders.stream().map(Reviewer::decision).toList());
    }
}
