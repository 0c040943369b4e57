package io.github.camelworkfront;

/**
 * What starts a stage: the field {@code start_trigger}. All but the first, the third and the last need a stage that theirs
 * depends on.
 */
public enum WorkfrontProofStageTrigger implements WorkfrontProofCode {
    /** With the proof. */
    AT_ONCE(1, "at once"),
    /** When the deadline of the stage before is reached. */
    PREVIOUS_DEADLINE(2, "previous deadline"),
    /** At a date and time. */
    AT_SET_TIME(3, "at set time"),
    /** When all have approved, be it with changes. */
    ALL_APPROVED_OR_WITH_CHANGES(4, "all approved or approved with changes"),
    /** When all have approved as it is. */
    ALL_APPROVED(5, "all approved"),
    /** When all have decided, whatever it is. */
    ALL_DECISIONS_MADE(6, "all decisions made"),
    /** When somebody starts it. */
    MANUALLY(7, "manually");

    private final int number;
    private final String label;

    WorkfrontProofStageTrigger(int number, String label) {
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
