package io.github.camelworkfront.sandbox.internal.proof.state;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What proofs need to know of the account that they are in. Thread-safe. */
public interface ProofDirectory {

    /** Returns the name of a workspace, empty if there is no such. */
    Optional<String> workspaceName(int workspaceId);

    /** Returns the id of a workspace and of all below it. */
    Set<Integer> workspaceTree(int workspaceId);

    /**
     * Returns the stages of a workflow template, first to last, each a {@code SOAPWorkflowStageObject}; empty if there is no such template.
     */
    Optional<List<Map<String, Object>>> templateStages(int templateId);

    /** Returns what the account calls a decision, by its number from 0 (pending) to 4 (not relevant). */
    String decisionName(int decision);

    /** Returns what was set as the action of a comment, empty if nothing was. */
    Optional<String> commentAction(int commentId);

    /** Returns the account that a user belongs to. */
    Organisation organisation(ProofUser user);

    /**
     * Returns the id of the account that a user means by an id: his own by null or 0, or one of its satellites.
     *
     * @throws io.github.camelworkfront.sandbox.internal.proof.call.ProofFault if it is another's, or not there
     */
    int accountId(ProofUser user, Integer wanted);

    /** Remembers somebody who was asked to review; users, and who is known already, stay as they are. */
    void meet(String email, String name, String position);

    /**
     * Writes a line of the activity log.
     *
     * @param fileId the proof that it is about
     * @param action what was done, such as {@code Proof created}
     * @param details more about it, or an empty text
     */
    void log(ProofUser user, int fileId, String proofName, String action, String details);

    /** Writes a line of the activity log about a message that somebody would get now. */
    void logMessage(ProofUser user, int fileId, String proofName, String recipient, String subject);

    /**
     * The account of a user, as logins tell of it.
     *
     * @param id its id
     * @param name its name
     * @param domain the first part of its web address; null if it has none of its own
     */
    record Organisation(int id, String name, String domain) {}
}
