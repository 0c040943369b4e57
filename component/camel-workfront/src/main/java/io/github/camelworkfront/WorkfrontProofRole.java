package io.github.camelworkfront;

/**
 * What a reviewer of a proof may do, as parameters such as {@code RecipientRole} and fields such as {@code role} have it. In
 * a route also the name in any spelling ({@code ReviewerApprover}, {@code reviewer & approver}) or the number.
 */
public enum WorkfrontProofRole implements WorkfrontProofCode {
    /** Looks. */
    READ_ONLY(1, "read only"),
    /** Comments. */
    REVIEWER(3, "reviewer"),
    /** Decides. */
    APPROVER(4, "approver"),
    /** Comments and decides. */
    REVIEWER_APPROVER(5, "reviewer & approver"),
    /** Comments, decides, shares, adds versions and sets actions of comments. */
    AUTHOR(6, "author"),
    /** The same as an author, for others. */
    MODERATOR(7, "moderator");

    private final int number;
    private final String label;

    WorkfrontProofRole(int number, String label) {
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
