package io.github.camelworkfront;

/**
 * What locks a stage: the field {@code stage_locking}.
 */
public enum WorkfrontProofStageLocking implements WorkfrontProofCode {
    /** Somebody. */
    MANUALLY(1, "manually"),
    /** The start of the stage after it. */
    NEXT_STAGE_STARTS(2, "next stage starts"),
    /** The last of its decisions. */
    ALL_DECISIONS_MADE(3, "all decisions made"),
    /** Nothing. */
    NEVER(4, "never");

    private final int number;
    private final String label;

    WorkfrontProofStageLocking(int number, String label) {
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
