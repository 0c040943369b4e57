package io.github.camelworkfront;

/**
 * What a callback tells of: {@code Type} of {@code setProofCallback} and {@code setAccountCallback}. A type that is not
 * among these can be given as text, which is sent as it is.
 */
public enum WorkfrontProofCallbackType implements WorkfrontProofCode {
    /** A new comment or reply. */
    COMMENTS(1, "comments"),
    /** The action of a comment. */
    ACTIONS(2, "actions"),
    /** A decision. */
    DECISIONS(3, "decisions"),
    /** Locked or unlocked. */
    STATE(4, "state"),
    /** The proof was opened. */
    OPENED(5, "opened"),
    /** The file has been prepared. */
    PROCESSED(6, "processed"),
    /** Moved to the trash. */
    TRASHED(7, "trashed"),
    /** Deleted for good. */
    DELETED(8, "deleted"),
    /** Archived. */
    ARCHIVED(9, "archived"),
    /** Taken out of the archive. */
    UNARCHIVED(10, "unarchived"),
    /** A user was made; for accounts only. */
    USER_CREATED(20, "user created"),
    /** A user was activated; for accounts only. */
    USER_ACTIVATED(21, "user activated"),
    /** A user was deactivated; for accounts only. */
    USER_DEACTIVATED(22, "user deactivated"),
    /** A user was deleted; for accounts only. */
    USER_DELETED(23, "user deleted");

    private final int number;
    private final String label;

    WorkfrontProofCallbackType(int number, String label) {
        this.number = number;
        this.label = label;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String label() {
        return label;
    }
}
