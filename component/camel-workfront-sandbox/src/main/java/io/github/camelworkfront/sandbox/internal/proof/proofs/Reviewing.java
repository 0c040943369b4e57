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
     * Checks that people can be added.
     *
     * @throws io.github.camelworkfront.sandbox.internal.proof.call.ProofFault if one of them cannot
     */
    void check(Proof proof, List<Invitation> invitations) {
        invitations.forEach(invitation -> check(proof, invitation, stage(proof, invitation.stageId())));
    }

    /**
     * Checks that somebody can be added to a stage, which need not be one of the proof yet.
     *
     * @param stage the stage, or null
     * @throws io.github.camelworkfront.sandbox.internal.proof.call.ProofFault if he cannot
     */
    void check(Proof proof, Invitation invitation, Stage stage) {
        Optional<Reviewer> present = proof.review().reviewer(invitation.email());
        if (present.isPresent() && present.get().stageId() != invitation.stageId() && invitation.stageId() != 0) {
            throw Faults.conflict("The reviewer '" + invitation.email() + "' is on another stage of the proof.");
        }
        if (present.isEmpty()) {
            Role role = role(proof, invitation);
            notifications(proof, invitation);
            if (invitation.primary()) {
                checkPrimary(role, stage);
            }
        }
    }

    /**
     * Adds somebody.
     *
     * @param write whether he is written to
     * @throws io.github.camelworkfront.sandbox.internal.proof.call.ProofFault if he cannot be added; nothing is changed then
     */
    Reviewer add(Proof proof, Invitation invitation, boolean write) {
        check(proof, List.of(invitation));
        return proof.review().reviewer(invitation.email()).orElseGet(() -> create(proof, invitation, write));
    }

    /**
     * Adds several people.
     *
     * @throws io.github.camelworkfront.sandbox.internal.proof.call.ProofFault if one of them cannot be added; nobody is then
     */
    List<Reviewer> add(Proof proof, List<Invitation> invitations, boolean write) {
        check(proof, invitations);
        return invitations.stream()
                .map(invitation -> add(proof, invitation, write))
                .toList();
    }

    private Reviewer create(Proof proof, Invitation invitation, boolean write) {
        String name = Optional.ofNullable(invitation.name())
                .or(() -> world.users().find(invitation.email()).map(ProofUser::name))
                .orElse(null);
        Reviewer reviewer = new Reviewer(
                world.nextId(), invitation.email(), name, role(proof, invitation), notifications(proof, invitation));
        Optional.ofNullable(invitation.position()).ifPresent(reviewer::position);
        reviewer.deadline(invitation.deadline());
        reviewer.stageId(Optional.ofNullable(stage(proof, invitation.stageId()))
                .map(Stage::id)
                .orElse(0));
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

    private static Role role(Proof proof, Invitation invitation) {
        return Role.of(invitation.role(), proof.settings().defaultRole());
    }

    private static String notifications(Proof proof, Invitation invitation) {
        return EmailSetting.of(invitation.notifications(), proof.settings().defaultNotifications());
    }

    /** Without a stage, people come to the first one of a proof that has stages; null if it has none. */
    private static Stage stage(Proof proof, int wanted) {
        List<Stage> stages = proof.workflow().stages();
        if (wanted == 0) {
            return stages.isEmpty() ? null : stages.get(0);
        }
        return proof.workflow().stage(wanted).orElseThrow(() -> Faults.unknown("Stage"));
    }

    /**
     * Makes somebody the only one whose decision counts.
     *
     * @throws io.github.camelworkfront.sandbox.internal.proof.call.ProofFault if he may not decide, or the first decision is to count
     */
    void makePrimary(Proof proof, Reviewer reviewer) {
        checkPrimary(proof, reviewer.role(), reviewer.stageId());
        if (!reviewer.primary()) {
            proof.review().makePrimary(reviewer);
            announcer.decisionMakerChanged(proof, reviewer);
        }
    }

    /** Brings a reviewer to a stage. A primary decision maker stays one, in place of whoever was it there. */
    void move(Proof proof, Reviewer reviewer, int stageId) {
        if (reviewer.stageId() != stageId) {
            reviewer.stageId(stageId);
            if (reviewer.primary()) {
                proof.review().makePrimary(reviewer);
            }
        }
    }

    /**
     * Checks that somebody with a role on a stage may be the only one whose decision counts.
     *
     * @throws io.github.camelworkfront.sandbox.internal.proof.call.ProofFault if he may not decide, or the first decision is to count
     */
    void checkPrimary(Proof proof, Role role, int stageId) {
        checkPrimary(role, proof.workflow().stage(stageId).orElse(null));
    }

    private static void checkPrimary(Role role, Stage stage) {
        if (!role.decides()) {
            throw Faults.conflict("The primary decision maker must be an approver.");
        }
        if (stage != null && stage.oneDecision()) {
            throw Faults.conflict("A stage with only one decision cannot have a primary decision maker.");
        }
    }
}
