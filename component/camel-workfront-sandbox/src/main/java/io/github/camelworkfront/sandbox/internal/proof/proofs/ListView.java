package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.model.Faults;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import java.time.Instant;
import java.util.Arrays;

/** A selection of proofs. That the views of an account are these five, by number from 1 or by name, is a choice. */
enum ListView {
    ALL {
        @Override
        boolean shows(Proof proof, Instant now) {
            return proof.state() == Proof.State.PRESENT;
        }
    },
    OPEN {
        @Override
        boolean shows(Proof proof, Instant now) {
            return ALL.shows(proof, now) && !proof.locked();
        }
    },
    CLOSED {
        @Override
        boolean shows(Proof proof, Instant now) {
            return ALL.shows(proof, now) && proof.locked();
        }
    },
    LATE {
        @Override
        boolean shows(Proof proof, Instant now) {
            return ALL.shows(proof, now) && proof.late(now);
        }
    },
    ARCHIVED {
        @Override
        boolean shows(Proof proof, Instant now) {
            return proof.state() == Proof.State.ARCHIVED;
        }
    };

    abstract boolean shows(Proof proof, Instant now);

    /** Reads the id of a request; nothing, or 0, means all. */
    static ListView of(String id) {
        if (id == null || id.isBlank() || id.trim().equals("0")) {
            return ALL;
        }
        return Arrays.stream(values())
                .filter(view -> view.name().equalsIgnoreCase(id.trim())
                        || Integer.toString(view.ordinal() + 1).equals(id.trim()))
                .findFirst()
                .orElseThrow(() -> Faults.unknown("List View"));
    }
}
