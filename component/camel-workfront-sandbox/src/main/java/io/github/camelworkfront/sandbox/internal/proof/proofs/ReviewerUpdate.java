package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.model.Dates;
import io.github.camelworkfront.sandbox.internal.proof.model.Decision;
import io.github.camelworkfront.sandbox.internal.proof.model.EmailSetting;
import io.github.camelworkfront.sandbox.internal.proof.model.Faults;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import io.github.camelworkfront.sandbox.internal.proof.model.Reviewer;
import io.github.camelworkfront.sandbox.internal.proof.model.Role;
import io.github.camelworkfront.sandbox.internal.proof.model.Stage;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofUser;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofWorld;
import java.time.LocalDateTime;
import java.util.Optional;

/** Changes a reviewer and makes his decision. For others that takes who manages the proof; everybody may decide for himself. */
final class ReviewerUpdate {

    private final ProofWorld world;
    private final Reviewing reviewing;
    private final Progression progression;
    private final Words words;

    ReviewerUpdate(ProofWorld world, Reviewing reviewing, Progression progression, Words words) {
        this.world = world;
        this.reviewing = reviewing;
        this.progression = progression;
        this.words = words;
    }

    /**
     * Applies a change.
     *
     * @throws ProofFault if he may not, or a value is wrong; nothing is changed then
     */
    void apply(ProofUser user, Proof proof, Reviewer reviewer, ReviewerChange change) {
        boolean himself = reviewer.email().equalsIgnoreCase(user.email()) && change.onlyDecision(reviewer);
        if (!himself && !Access.manages(user, proof)) {
            throw ProofFault.notPermitted();
        }
        Role role = Role.of(change.role(), reviewer.role());
        int stage = stage(proof, reviewer, change);
        String notifications = EmailSetting.of(change.notifications(), reviewer.notifications());
        LocalDateTime deadline = Dates.read("RecipientDeadline", change.deadline());
        Optional<Decision> decision = Optional.ofNullable(change.decision())
                .filter(text -> !text.isBlank() && !text.equals("-"))
                .map(words::decision);
        if (change.makesPrimary(reviewer, stage)) {
            reviewing.checkPrimary(proof, role, stage);
        }
        if (decision.isPresent()) {
            progression.checkDecides(proof, role, stage);
        }
        progression.changing(proof, () -> {
            reviewer.role(role);
            reviewer.notifications(notifications);
            Optional.ofNullable(change.name()).ifPresent(reviewer::name);
            Optional.ofNullable(change.position()).ifPresent(reviewer::position);
            Optional.ofNullable(deadline).ifPresent(reviewer::deadline);
            place(proof, reviewer, stage, change.primary());
        });
        decision.ifPresent(made -> {
            progression.decide(proof, reviewer, made);
            world.directory().log(user, proof.id(), proof.name(), "Decision made", words.name(made));
        });
    }

    private static int stage(Proof proof, Reviewer reviewer, ReviewerChange change) {
        return change.stageId() == 0
                ? reviewer.stageId()
                : proof.workflow().stage(change.stageId()).map(Stage::id).orElseThrow(() -> Faults.unknown("Stage"));
    }

    private void place(Proof proof, Reviewer reviewer, int stage, Boolean primary) {
        if (Boolean.FALSE.equals(primary)) {
            reviewer.primary(false);
        }
        reviewing.move(proof, reviewer, stage);
        if (Boolean.TRUE.equals(primary)) {
            reviewing.makePrimary(proof, reviewer);
        }
    }
}
