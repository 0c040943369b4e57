package io.github.camelworkfront.sandbox.internal.proof.state;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import java.util.List;
import java.util.Map;

/** What the rest of an account may do with its proofs. Thread-safe; faults are those that a caller gets. */
public interface ProofDesk {

    /**
     * Finds a proof that a user may see.
     *
     * @throws io.github.camelworkfront.sandbox.internal.proof.call.ProofFault if there is none, or the user may not see it
     */
    ProofSummary require(int fileId, ProofUser user);

    /**
     * Finds the proof of a comment that a user may see.
     *
     * @throws io.github.camelworkfront.sandbox.internal.proof.call.ProofFault if there is no such comment, or the user may not see it
     */
    ProofSummary requireComment(int commentId, ProofUser user);

    /** Hands all proofs of one user over to another. */
    void changeOwner(int formerOwnerId, ProofUser newOwner);

    /**
     * Adds people as reviewers of a proof, as {@code addProofReviewers} does; who is there already is left as he is.
     *
     * @param stageId the stage, or 0 for a proof without stages
     * @return a {@code SOAPRecipientObject} each
     */
    List<Map<String, Object>> addReviewers(ProofCall call, int fileId, int stageId, List<NewReviewer> people);

    /**
     * Makes a proof of an uploaded file, as {@code createProof} does with nothing but the defaults.
     *
     * @param owner who owns it
     * @param name what it is called
     * @param hash the name of the uploaded file, or {@code web} for pages of the web
     * @param sourceName the name of the file, or the address of the pages
     * @param workspaceId the workspace, or 0
     * @return its {@code SOAPFileObject}
     */
    Map<String, Object> create(
            String baseUrl, ProofUser owner, String name, String hash, String sourceName, int workspaceId);

    /** Returns how many proofs there are, every version being one. */
    int count();

    /** Tells whoever asked for it that a user was created, activated, deactivated or deleted. */
    void userChanged(UserEvent event, ProofUser user);

    /** What can happen to a user. */
    enum UserEvent {
        CREATED,
        ACTIVATED,
        DEACTIVATED,
        DELETED
    }

    /** Tells whoever asked for it that the action of a comment was set. */
    void commentActionSet(int commentId, String action, ProofUser by);

    /**
     * Somebody to add to a proof.
     *
     * @param email his address
     * @param name his name, or null
     * @param role number of his role, or null for the proof's default
     * @param notifications number of his e-mail setting, or null for the proof's default
     */
    record NewReviewer(String email, String name, String role, String notifications) {}

    /** What the rest of an account knows of a proof; {@code workspaceId} is 0 for none. */
    record ProofSummary(int fileId, String name, int ownerId, int workspaceId) {}
}
