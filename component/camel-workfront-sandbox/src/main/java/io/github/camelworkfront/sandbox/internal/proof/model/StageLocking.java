package io.github.camelworkfront.sandbox.internal.proof.model;

import java.util.Arrays;

/** When a stage is locked (Adobe, "Automated workflow"). */
public enum StageLocking {
    BY_HAND(1),
    WHEN_NEXT_STARTS(2),
    WHEN_ALL_DECIDED(3),
    NEVER(4);

    private final int number;

    StageLocking(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    /** Reads the number of a request; nothing, or 0, means never. */
    public static StageLocking of(Integer number) {
        if (number == null || number == 0) {
            return NEVER;
        }
        return Arrays.stream(values())
                .filter(locking -> locking.number == number)
                .findFirst()
                .orElseThrow(() -> Faults.invalid("stage locking", number.toString()));
    }
}
