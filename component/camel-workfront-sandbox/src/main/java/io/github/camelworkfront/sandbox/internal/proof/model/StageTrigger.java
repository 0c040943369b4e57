package io.github.camelworkfront.sandbox.internal.proof.model;

import java.util.Arrays;

/** What makes a stage start (Adobe, "Automated workflow"). */
public enum StageTrigger {
    AT_ONCE(1, false),
    AT_DEADLINE(2, true),
    AT_A_TIME(3, false),
    ALL_APPROVED_WITH_CHANGES(4, true),
    ALL_APPROVED(5, true),
    ALL_DECIDED(6, true),
    BY_HAND(7, false);

    private final int number;
    private final boolean dependent;

    StageTrigger(int number, boolean dependent) {
        this.number = number;
        this.dependent = dependent;
    }

    public int number() {
        return number;
    }

    /** Tells whether it waits for another stage. */
    public boolean dependent() {
        return dependent;
    }

    /** Reads the number of a request; nothing, or 0, means at once. */
    public static StageTrigger of(Integer number) {
        if (number == null || number == 0) {
            return AT_ONCE;
        }
        return Arrays.stream(values())
                .filter(trigger -> trigger.number == number)
                .findFirst()
                .orElseThrow(() -> Faults.invalid("start trigger", number.toString()));
    }
}
