package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.model.EmailSetting;
import io.github.camelworkfront.sandbox.internal.proof.model.Faults;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import io.github.camelworkfront.sandbox.internal.proof.model.Reviewer;
import io.github.camelworkfront.sandbox.internal.proof.model.Role;
import io.github.camelworkfront.sandbox.internal.proof.model.Stage;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofUser;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofWorld;
import java.util.List;
import java.util.Optional;

/**
 * Adds people to proofs. Who is on a proof already stays as he is, also when he is to be added again; on a proof with stages he cannot be added
 * to a second one.
 */
final class Reviewing {

    private final ProofWorld world;
    private final Progression progression;
    private final Announcer announcer;

    Reviewing(ProofWorld world, Progression progression, Announcer announcer) {
        this.world = world;
        this.progression = progression;
        this.announcer = announcer;
    }

    /**
     * Adds somebody.
     *
     * @param write whether he is written to
     */
    Reviewer add(Proof proof, Invitation invitation, boolean write) {
        Optional<Reviewer> present = proof.review().reviewer(invitation.email());
        if (present.isPresent() && present.get().stageId() != invitation.stageId() && invitation.stageId() != 0) {
            throw Faults.conflict("The reviewer '" + invitation.email() + "' is on another stage of the proof.");
        }
        return present.orElseGet(() -> create(proof, invitation, write));
    }

    /** Adds several people. */
    List<Reviewer> add(Proof proof, List<Invitation> invitations, boolean write) {
        return invitations.stream()
                .map(invitation -> add(proof, invitation, write))
                .toList();
    }

    private Reviewer create(Proof proof, Invitation invitation, boolean write) {
        Role role = Role.of(invitation.role(), proof.settings().defaultRole());
        String name = Optional.ofNullable(invitation.name())
                .or(() -> world.users().find(invitation.email()).map(ProofUser::name))
                .orElse(null);
        Reviewer reviewer = new Reviewer(
                world.nextId(),
                invitation.email(),
                name,
                role,
                EmailSetting.of(invitation.notifications(), proof.settings().defaultNotifications()));
        Optional.ofNullable(invitation.position()).ifPresent(reviewer::position);
        reviewer.deadline(invitation.deadline());
        reviewer.stageId(stage(proof, invitation.stageId()));
        world.directory().meet(reviewer.email(), reviewer.name(), invitation.position());
        if (write) {
            reviewer.markSent();
        }
        progression.changing(proof, () -> {
            proof.review().add(reviewer);
            if (invitation.primary()) {
                makePrimary(proof, reviewer);
            }
        });
        return reviewer;
    }

    /** Without a stage, people come to the first one of a proof that has stages. */
    private static int stage(Proof proof, int wanted) {
        List<Stage> stages = proof.workflow().stages();
        if (wanted == 0) {
            return stages.isEmpty() ? 0 : stages.get(0).id();
        }
        return proof.workflow().stage(wanted).map(Stage::id).orElseThrow(() -> Faults.unknown("Stage"));
    }

    /**
     * Makes somebody the only one whose decision counts.
     *
     * @throws io.github.camelworkfront.sandbox.internal.proof.call.ProofFault if he may not decide, or the first decision is to count
     */
    void makePrimary(Proof proof, Reviewer reviewer) {
        if (!reviewer.role().decides()) {
            throw Faults.conflict("The primary decision maker must be an approver.");
        }
        if (proof.workflow()
                .stage(reviewer.stageId())
                .filter(Stage::oneDecision)
                .isPresent()) {
            throw Faults.conflict("A stage with only one decision cannot have a primary decision maker.");
        }
        if (!reviewer.primary()) {
            proof.review().makePrimary(reviewer);
            announcer.decisionMakerChanged(proof, reviewer);
        }
    }
}
