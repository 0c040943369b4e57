package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import io.github.camelworkfront.sandbox.internal.proof.model.Reviewer;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The reviewers of proofs, with and without stages, and their decisions. */
final class ReviewerOperations {

    private static final String FILE = "FileID";

    private final ProofWorld world;
    private final Proofs proofs;
    private final Reviewing reviewing;
    private final ReviewerUpdate update;
    private final Progression progression;
    private final Tickets tickets;
    private final ReviewerText text;

    ReviewerOperations(
            ProofWorld world,
            Proofs proofs,
            Reviewing reviewing,
            ReviewerUpdate update,
            Progression progression,
            Tickets tickets,
            ReviewerText text) {
        this.world = world;
        this.proofs = proofs;
        this.reviewing = reviewing;
        this.update = update;
        this.progression = progression;
        this.tickets = tickets;
        this.text = text;
    }

    void register(Registrar operations) {
        operations
                .with("getProofReviewers", this::list)
                .with("addProofReviewer", call -> recipient(call, managed(call), Invitation.of(call)))
                .with("addProofReviewers", call -> add(call, "Recipients"))
                .with("addReviewerToProofs", this::addToProofs)
                .with("addWorkflowProofReviewer", this::addToStage)
                .with("addWorkflowProofReviewers", call -> add(call, "Recipients"))
                .with("updateProofReviewer", this::update)
                .with("updateWorkflowProofReviewer", this::updateOnStage)
                .with("deleteProofReviewer", this::delete)
                .with("messageReviewer", this::message)
                .with("getProofReviewerOneTimeURL", this::address);
    }

    private Proof managed(ProofCall call) {
        return proofs.managed(call.user(), call.requiredNumber(FILE));
    }

    private Object list(ProofCall call) {
        Proof proof = proofs.visible(call.user(), call.requiredNumber(FILE));
        return proof.review().reviewers().stream()
                .map(reviewer -> text.recipient(proof, reviewer, call.baseUrl()))
                .toList();
    }

    private Map<String, Object> recipient(ProofCall call, Proof proof, Invitation invitation) {
        Reviewer reviewer = reviewing.add(proof, invitation, writes(call));
        log(call, proof, "Reviewer added", reviewer.email());
        return text.recipient(proof, reviewer, call.baseUrl());
    }

    private Object add(ProofCall call, String parameter) {
        Proof proof = managed(call);
        List<Invitation> people = call.objects(parameter).stream()
                .map(fields -> Invitation.of(fields, stage(fields)))
                .toList();
        reviewing.add(proof, people, writes(call)).forEach(added -> log(call, proof, "Reviewer added", added.email()));
        return true;
    }

    private Object addToStage(ProofCall call) {
        Proof proof = managed(call);
        Map<String, Object> fields = call.object("Recipient");
        Reviewer reviewer = reviewing.add(proof, Invitation.of(fields, stage(fields)), writes(call));
        log(call, proof, "Reviewer added", reviewer.email());
        return text.workflowRecipient(reviewer, call.baseUrl());
    }

    private Object addToProofs(ProofCall call) {
        Invitation invitation = Invitation.of(call);
        List<Proof> all = new ArrayList<>();
        call.list("FileIDs").forEach(id -> all.add(proofs.managed(call.user(), Ids.of(id))));
        all.forEach(proof -> reviewing.check(proof, List.of(invitation)));
        return all.stream().map(proof -> recipient(call, proof, invitation)).toList();
    }

    private static int stage(Map<String, Object> fields) {
        return fields.get("stage_id") instanceof Integer id ? id : 0;
    }

    private static boolean writes(ProofCall call) {
        return !call.flag("SuppressNewProofNotification", false);
    }

    private Object update(ProofCall call) {
        call.required("RecipientID");
        Proof proof = proofs.ofReviewer(call.number("RecipientID"));
        Reviewer reviewer = Proofs.reviewer(proof, call.number("RecipientID"));
        update.apply(call.user(), proof, reviewer, ReviewerChange.of(call));
        return text.recipient(proof, reviewer, call.baseUrl());
    }

    private Object updateOnStage(ProofCall call) {
        Map<String, Object> fields = call.object("Recipient");
        Integer id = Ids.of(fields.get("recipient_id"));
        Proof proof = proofs.ofReviewer(id);
        Reviewer reviewer = Proofs.reviewer(proof, id);
        if (call.has("StageID") && reviewer.stageId() != call.number("StageID")) {
            throw ProofFault.invalidRecipient();
        }
        update.apply(call.user(), proof, reviewer, ReviewerChange.of(fields));
        return text.workflowRecipient(reviewer, call.baseUrl());
    }

    private Object delete(ProofCall call) {
        call.required("ReviewerID");
        Proof proof = proofs.ofReviewer(call.number("ReviewerID"));
        proofs.managed(call.user(), proof.id());
        Reviewer reviewer = Proofs.reviewer(proof, call.number("ReviewerID"));
        progression.changing(proof, () -> proof.review().remove(reviewer));
        log(call, proof, "Reviewer removed", reviewer.email());
        return true;
    }

    /** No mail leaves the sandbox; that it was written stands in the activity of the proof. */
    private Object message(ProofCall call) {
        Proof proof = managed(call);
        Reviewer reviewer = Proofs.reviewer(proof, call.requiredNumber("ReviewerID"));
        String subject = call.required("Subject");
        reviewer.markSent();
        world.directory().logMessage(call.user(), proof.id(), proof.name(), reviewer.email(), subject);
        return true;
    }

    private Object address(ProofCall call) {
        Proof proof = managed(call);
        return tickets.issue(Proofs.reviewer(proof, call.requiredNumber("RecipientID")), call.baseUrl());
    }

    private void log(ProofCall call, Proof proof, String action, String details) {
        world.directory().log(call.user(), proof.id(), proof.name(), action, details);
    }
}
