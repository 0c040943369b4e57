package io.github.camelworkfront.sandbox;

/**
 * What people do in the viewer of Workfront Proof, most of which its API cannot: opening a proof, writing comments, deciding. All methods
 * throw {@link IllegalArgumentException} with the reason if there is no such proof, reviewer or comment, or he may not do it. Thread-safe.
 */
public interface ProofReviewers {

    /** Lets a reviewer open a proof. */
    void open(int fileId, String email);

    /**
     * Lets a reviewer write a comment.
     *
     * @return the id of the comment
     */
    int comment(int fileId, String email, String text);

    /**
     * Lets a reviewer reply to a comment.
     *
     * @return the id of the reply
     */
    int reply(int fileId, String email, int commentId, String text);

    /**
     * Lets a reviewer decide.
     *
     * @param decision a number from 0 (pending) to 4 (not relevant), or what the account calls it, such as {@code Approved}
     */
    void decide(int fileId, String email, String decision);

    /** Starts a stage whose start trigger is 7, by hand, or that waits for something. */
    void startStage(int fileId, int stageId);
}
