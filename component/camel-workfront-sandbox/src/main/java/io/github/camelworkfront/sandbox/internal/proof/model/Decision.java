package io.github.camelworkfront.sandbox.internal.proof.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What a reviewer thinks of a proof, from worst to best; the numbers are those of the service (Adobe, "updateProofReviewer"). */
public enum Decision {
    PENDING(0),
    CHANGES_REQUIRED(1),
    APPROVED_WITH_CHANGES(2),
    APPROVED(3),
    NOT_RELEVANT(4);

    private final int number;

    Decision(int number) {
        this.number = number;
    }

    /** Returns the number that requests use. */
    public int number() {
        return number;
    }

    /** Tells whether it settles anything. */
    public boolean made() {
        return this != PENDING;
    }

    /** Finds a decision by its number. */
    public static Optional<Decision> of(String number) {
        return Arrays.stream(values())
                .filter(decision -> Integer.toString(decision.number).equals(number.trim()))
                .findFirst();
    }

    /** Returns the worst of several; pending if there are none, and while one is. */
    public static Decision worst(Collection<Decision> decisions) {
        return decisions.stream().min(Comparator.naturalOrder()).orElse(PENDING);
    }
}
