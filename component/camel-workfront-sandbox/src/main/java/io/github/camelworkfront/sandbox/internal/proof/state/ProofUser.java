package io.github.camelworkfront.sandbox.internal.proof.state;

import io.github.camelworkfront.sandbox.internal.proof.account.Accounts;

/**
 * A user of the service.
 *
 * @param id his id
 * @param email his e-mail address, with which he signs in
 * @param name his full name
 * @param tier his permission profile
 * @param active whether he may sign in
 * @param accountId the account that he belongs to
 */
public record ProofUser(int id, String email, String name, ProofTier tier, boolean active, int accountId) {

    /** Returns this user under another e-mail address. */
    public ProofUser withEmail(String address) {
        return new ProofUser(id, address, name, tier, active, accountId);
    }

    /** Returns this user with another name. */
    public ProofUser withName(String fullName) {
        return new ProofUser(id, email, fullName, tier, active, accountId);
    }

    /** Returns this user with another profile. */
    public ProofUser withTier(ProofTier other) {
        return new ProofUser(id, email, name, other, active, accountId);
    }

    /** Returns this user such that he may sign in or not. */
    public ProofUser withActive(boolean mayLogIn) {
        return new ProofUser(id, email, name, tier, mayLogIn, accountId);
    }

    /** Tells whether he sees every proof, all of which lie in the main account. */
    public boolean seesAllProofs() {
        return accountId == Accounts.MAIN && tier.seesAll();
    }

    /** Tells whether he changes proofs of others. */
    public boolean managesAllProofs() {
        return accountId == Accounts.MAIN && tier.managesAll();
    }
}
