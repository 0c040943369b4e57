package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.model.Comment;
import io.github.camelworkfront.sandbox.internal.proof.model.Faults;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import io.github.camelworkfront.sandbox.internal.proof.model.Reviewer;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofDesk;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofUser;
import java.util.List;
import java.util.Map;

/** The proofs for the rest of the account. */
final class Desk implements ProofDesk {

    private final Proofs proofs;
    private final NewProofs newProofs;
    private final Sources sources;
    private final Reviewing reviewing;
    private final Announcer announcer;
    private final ProofText text;
    private final ReviewerText reviewerText;

    Desk(
            Proofs proofs,
            NewProofs newProofs,
            Sources sources,
            Reviewing reviewing,
            Announcer announcer,
            ProofText text,
            ReviewerText reviewerText) {
        this.proofs = proofs;
        this.newProofs = newProofs;
        this.sources = sources;
        this.reviewing = reviewing;
        this.announcer = announcer;
        this.text = text;
        this.reviewerText = reviewerText;
    }

    @Override
    public ProofSummary require(int fileId, ProofUser user) {
        return proofs.locked(() -> summary(proofs.visible(user, fileId)));
    }

    @Override
    public ProofSummary requireComment(int commentId, ProofUser user) {
        return proofs.locked(() -> {
            Proof proof = proofs.visible(user, proofs.ofComment(commentId).id());
            Comment comment = Proofs.comment(proof, commentId);
            if (!Access.sees(user, proof, comment)) {
                throw Faults.unknown("Comment");
            }
            return summary(proof);
        });
    }

    private static ProofSummary summary(Proof proof) {
        return new ProofSummary(proof.id(), proof.name(), proof.ownerId(), proof.workspaceId());
    }

    @Override
    public void changeOwner(int formerOwnerId, ProofUser newOwner) {
        proofs.locked(() -> {
            proofs.all().stream()
                    .filter(proof -> proof.ownerId() == formerOwnerId)
                    .forEach(proof -> {
                        proof.ownerId(newOwner.id());
                        announcer.ownerChanged(proof);
                    });
            return null;
        });
    }

    @Override
    public List<Map<String, Object>> addReviewers(ProofCall call, int fileId, int stageId, List<NewReviewer> people) {
        return proofs.locked(() -> {
            Proof proof = proofs.managed(call.user(), fileId);
            List<Invitation> invitations = people.stream()
                    .map(person -> new Invitation(
                            person.email(),
                            person.name(),
                            null,
                            person.role(),
                            person.notifications(),
                            null,
                            false,
                            stageId))
                    .toList();
            List<Reviewer> added = reviewing.add(proof, invitations, true);
            return added.stream()
                    .map(reviewer -> reviewerText.recipient(proof, reviewer, call.baseUrl()))
                    .toList();
        });
    }

    @Override
    public Map<String, Object> create(
            String baseUrl, ProofUser owner, String name, String hash, String sourceName, int workspaceId) {
        return proofs.locked(() -> {
            Proof proof = newProofs.create(owner, name, sources.source(hash, sourceName), workspaceId);
            return text.file(proof, baseUrl);
        });
    }

    @Override
    public int count() {
        return proofs.locked(() -> proofs.all().size());
    }

    @Override
    public void userChanged(UserEvent event, ProofUser user) {
        proofs.locked(() -> {
            announcer.userChanged(event, user);
            return null;
        });
    }

    @Override
    public void commentActionSet(int commentId, String action, ProofUser by) {
        proofs.locked(() -> {
            Proof proof = proofs.ofComment(commentId);
            announcer.actionSet(proof, Proofs.comment(proof, commentId), action, by);
            return null;
        });
    }
}
