package io.github.camelworkfront.sandbox.internal.proof.state;

import java.util.Arrays;
import java.util.Optional;

/**
 * The permission profile of a user. Adobe names the profiles and tells in words what they are for; that they are numbered from 1 in this
 * order is a choice.
 */
public enum ProofTier {
    /** Everything, the bills included. */
    BILLING_ADMINISTRATOR("Billing administrator"),
    /** Everything but the bills. */
    ADMINISTRATOR("Administrator"),
    /** All proofs of the account, but not its settings. */
    SUPERVISOR("Supervisor"),
    /** Creates proofs and manages his own: what the help calls a creator. */
    MANAGER("Manager"),
    /** Sees all proofs of the account and creates none. */
    OBSERVER("Observer"),
    /** Sees what was shared with him. */
    VISITOR("Visitor");

    private final String label;

    ProofTier(String label) {
        this.label = label;
    }

    /** Returns the name of the profile. */
    public String label() {
        return label;
    }

    /** Returns the id of the profile, from 1. */
    public int id() {
        return ordinal() + 1;
    }

    /** Finds a profile by its id. */
    public static Optional<ProofTier> of(int id) {
        return Arrays.stream(values()).filter(tier -> tier.id() == id).findFirst();
    }

    /** Tells whether he sees and changes the settings of the account: its details, satellites, callbacks, users and other people's proof ids. */
    public boolean administers() {
        return compareTo(ADMINISTRATOR) <= 0;
    }

    /** Tells whether he sees bills. */
    public boolean pays() {
        return this == BILLING_ADMINISTRATOR;
    }

    /** Tells whether he creates proofs. */
    public boolean creates() {
        return compareTo(MANAGER) <= 0;
    }

    /** Tells whether he sees every proof of the account. */
    public boolean seesAll() {
        return compareTo(SUPERVISOR) <= 0 || this == OBSERVER;
    }

    /** Tells whether he changes proofs of others. */
    public boolean managesAll() {
        return compareTo(SUPERVISOR) <= 0;
    }
}
