package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.model.Dates;
import io.github.camelworkfront.sandbox.internal.proof.model.Decision;
import io.github.camelworkfront.sandbox.internal.proof.model.EmailSetting;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import io.github.camelworkfront.sandbox.internal.proof.model.Reviewer;
import io.github.camelworkfront.sandbox.internal.proof.model.Role;
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
        boolean himself = reviewer.email().equalsIgnoreCase(user.email()) && change.onlyDecision();
        if (!himself && !Access.manages(user, proof)) {
            throw ProofFault.notPermitted();
        }
        Role role = Role.of(change.role(), reviewer.role());
        String notifications = EmailSetting.of(change.notifications(), reviewer.notifications());
        LocalDateTime deadline = Dates.read("RecipientDeadline", change.deadline());
        Optional<Decision> decision = Optional.ofNullable(change.decision())
                .filter(text -> !text.isBlank() && !text.equals("-"))
                .map(words::decision);
        if (Boolean.TRUE.equals(change.primary())) {
            reviewing.checkPrimary(proof, reviewer, role);
        }
        if (decision.isPresent()) {
            progression.checkDecides(proof, reviewer, role);
        }
        progression.changing(proof, () -> {
            reviewer.role(role);
            reviewer.notifications(notifications);
            Optional.ofNullable(change.name()).ifPresent(reviewer::name);
            Optional.ofNullable(change.position()).ifPresent(reviewer::position);
            Optional.ofNullable(deadline).ifPresent(reviewer::deadline);
            Optional.ofNullable(change.primary()).ifPresent(primary -> makePrimary(proof, reviewer, primary));
        });
        decision.ifPresent(made -> {
            progression.decide(proof, reviewer, made);
            world.directory().log(user, proof.id(), proof.name(), "Decision made", words.name(made));
        });
    }

    private void makePrimary(Proof proof, Reviewer reviewer, boolean primary) {
        if (primary) {
            reviewing.makePrimary(proof, reviewer);
        } else {
            reviewer.primary(false);
        }
    }
}
