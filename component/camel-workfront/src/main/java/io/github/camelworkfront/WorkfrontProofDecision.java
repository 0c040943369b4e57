package io.github.camelworkfront;

/**
 * What a reviewer decides, as {@code updateProofReviewer} takes it. The words can be renamed in each account, the numbers
 * stay; so the component sends the number. The field {@code wf_decision} of newer versions has numbers of its own.
 */
public enum WorkfrontProofDecision implements WorkfrontProofCode {
    /** None so far. */
    PENDING(0, "pending"),
    /** To be changed and shown again. */
    CHANGES_REQUIRED(1, "changes required"),
    /** To be changed, but not to be shown again. */
    APPROVED_WITH_CHANGES(2, "approved with changes"),
    /** Good as it is. */
    APPROVED(3, "approved"),
    /** Nothing for this reviewer. */
    NOT_RELEVANT(4, "not relevant");

    private final int number;
    private final String label;

    WorkfrontProofDecision(int number, String label) {
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
