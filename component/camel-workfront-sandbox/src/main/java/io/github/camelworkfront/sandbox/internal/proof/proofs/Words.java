package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.model.Comment;
import io.github.camelworkfront.sandbox.internal.proof.model.Dates;
import io.github.camelworkfront.sandbox.internal.proof.model.Decision;
import io.github.camelworkfront.sandbox.internal.proof.model.Faults;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import io.github.camelworkfront.sandbox.internal.proof.model.Reviewer;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofUser;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofWorld;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the service calls things. An undecided reviewer reads as nothing, one who may not decide as a dash. */
final class Words {

    private static final String NO_DECIDER = "-";

    private final ProofWorld world;

    Words(ProofWorld world) {
        this.world = world;
    }

    /** Returns what the account calls a decision; an open one is {@code pending} everywhere. */
    String name(Decision decision) {
        return decision.made()
                ? world.directory().decisionName(decision.number())
                : Decision.PENDING.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the decision of a proof. */
    String decision(Proof proof) {
        return name(proof.review().decision());
    }

    /** Returns the decision of a reviewer. */
    String decision(Reviewer reviewer) {
        if (!reviewer.role().decides()) {
            return NO_DECIDER;
        }
        return reviewer.decision().made() ? name(reviewer.decision()) : "";
    }

    /**
     * Reads a decision: its number, or what the account calls it, in any case.
     *
     * @throws io.github.camelworkfront.sandbox.internal.proof.call.ProofFault if there is no such decision
     */
    Decision decision(String text) {
        return Decision.of(text)
                .orElseGet(() -> Arrays.stream(Decision.values())
                        .filter(decision -> name(decision).equalsIgnoreCase(text.trim()))
                        .findFirst()
                        .orElseThrow(() -> Faults.invalid("decision", text)));
    }

    String state(Proof proof) {
        return proof.locked() ? "locked" : "unlocked";
    }

    /** Returns the name of a user, an empty text if he is gone. */
    String user(int id) {
        return world.users().find(id).map(ProofUser::name).orElse("");
    }

    Optional<String> workspace(Proof proof) {
        return world.directory().workspaceName(proof.workspaceId());
    }

    /** Returns the action that was set for a comment, null for none. */
    String action(Comment comment) {
        return world.directory().commentAction(comment.id()).orElse(null);
    }

    String deadline(Proof proof) {
        return Dates.minutes(proof.deadline().orElse(null));
    }
}
