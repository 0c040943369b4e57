package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.Choices;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.callback.CallbackType;
import io.github.camelworkfront.sandbox.internal.proof.model.Decision;
import io.github.camelworkfront.sandbox.internal.proof.model.Faults;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import io.github.camelworkfront.sandbox.internal.proof.model.Review;
import io.github.camelworkfront.sandbox.internal.proof.model.Reviewer;
import io.github.camelworkfront.sandbox.internal.proof.model.Role;
import io.github.camelworkfront.sandbox.internal.proof.model.Stage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Moves proofs on: processing, the start of stages, decisions and what follows from them. Processing is over at once, unless the choice
 * {@code proof-processing} has it take a minute; stages start when their proof is looked at.
 */
final class Progression {

    private static final Duration PROCESSING = Duration.ofMinutes(1);

    private final Clock clock;
    private final Choices choices;
    private final Announcer announcer;

    Progression(Clock clock, Choices choices, Announcer announcer) {
        this.clock = clock;
        this.choices = choices;
        this.announcer = announcer;
    }

    /** Brings a proof up to date with the time. */
    void advance(Proof proof) {
        Instant now = clock.instant();
        if (!proof.processed() && !now.isBefore(readyAt(proof))) {
            proof.markProcessed();
            announcer.happened(CallbackType.PROCESSED, proof);
        }
        for (Stage stage : proof.workflow().changedDecisions(now)) {
            announcer.stageDecided(proof, stage);
        }
        proof.workflow().advance(now).forEach(stage -> announce(proof, stage));
    }

    /** Starts a stage, whatever it waits for; nothing happens if it has started. */
    void start(Proof proof, Stage stage, Instant now) {
        if (!stage.active()) {
            proof.workflow().start(stage, now);
            announce(proof, stage);
            advance(proof);
        }
    }

    private void announce(Proof proof, Stage started) {
        if (!proof.silent()) {
            proof.review().reviewers(started.id()).forEach(Reviewer::markSent);
        }
        announcer.stageStarted(proof, started);
    }

    private Instant readyAt(Proof proof) {
        return choices.is(Choice.PROOF_PROCESSING, "at-once")
                ? proof.uploadedAt()
                : proof.uploadedAt().plus(PROCESSING);
    }

    /**
     * Lets a reviewer decide, or take his decision back.
     *
     * @throws ProofFault if his role, a lock or a stage that has not started forbids it
     */
    void decide(Proof proof, Reviewer reviewer, Decision decision) {
        checkDecides(proof, reviewer.role(), reviewer.stageId());
        if (reviewer.decision() == decision) {
            return;
        }
        changing(proof, () -> {
            reviewer.decide(decision, clock.instant());
            proof.review().markDecided(clock.instant());
            announcer.decided(proof, reviewer);
        });
        lockIfDone(proof);
    }

    /**
     * Checks that somebody with a role on a stage may decide now.
     *
     * @throws ProofFault if his role, a lock or a stage that has not started forbids it
     */
    void checkDecides(Proof proof, Role role, int stageId) {
        if (!role.decides()) {
            throw ProofFault.notPermitted();
        }
        checkOpen(proof, stageId);
    }

    /** Changes who reviews a proof or how, which may change its decision. */
    void changing(Proof proof, Runnable change) {
        Decision before = proof.review().decision();
        change.run();
        advance(proof);
        Decision after = proof.review().decision();
        if (after != before) {
            announcer.proofDecided(proof, after);
        }
    }

    /**
     * Checks that a reviewer may comment and decide now.
     *
     * @throws ProofFault if not
     */
    void checkOpen(Proof proof, Reviewer reviewer) {
        checkOpen(proof, reviewer.stageId());
    }

    private static void checkOpen(Proof proof, int stageId) {
        if (proof.locked()) {
            throw Faults.conflict("The proof is locked.");
        }
        proof.workflow().stage(stageId).ifPresent(stage -> {
            if (!stage.active()) {
                throw Faults.conflict("The stage is not active.");
            }
            if (stage.locked()) {
                throw Faults.conflict("The stage is locked.");
            }
        });
    }

    private void lockIfDone(Proof proof) {
        Review review = proof.review();
        boolean first = proof.settings().oneDecision()
                && review.reviewers().stream()
                        .anyMatch(reviewer -> reviewer.decision().made());
        boolean all = proof.settings().autoLock() && review.decision().made();
        if (first || all) {
            lock(proof, true);
        }
    }

    /** Locks a proof, or takes that back; whoever asked hears of it if it changes anything. */
    void lock(Proof proof, boolean locked) {
        if (proof.locked() != locked) {
            proof.locked(locked);
            announcer.stateChanged(proof);
        }
    }
}
