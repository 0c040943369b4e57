package io.github.camelworkfront.sandbox.internal.proof.state;

/**
 * A user of the account.
 *
 * @param id his id
 * @param email his e-mail address, with which he signs in
 * @param name his full name
 * @param tier his permission profile
 * @param active whether he may sign in
 */
public record ProofUser(int id, String email, String name, ProofTier tier, boolean active) {

    /** Returns this user under another e-mail address. */
    public ProofUser withEmail(String address) {
        return new ProofUser(id, address, name, tier, active);
    }

    /** Returns this user with another name. */
    public ProofUser withName(String fullName) {
        return new ProofUser(id, email, fullName, tier, active);
    }

    /** Returns this user with another profile. */
    public ProofUser withTier(ProofTier other) {
        return new ProofUser(id, email, name, other, active);
    }

    /** Returns this user such that he may sign in or not. */
    public ProofUser withActive(boolean mayLogIn) {
        return new ProofUser(id, email, name, tier, mayLogIn);
    }
}
