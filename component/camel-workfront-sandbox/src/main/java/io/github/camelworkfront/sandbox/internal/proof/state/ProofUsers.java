package io.github.camelworkfront.sandbox.internal.proof.state;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** The users of the account, by id. E-mail addresses are compared without regard to case. Thread-safe. */
public final class ProofUsers {

    private final Map<Integer, ProofUser> byId = new ConcurrentSkipListMap<>();
    private final Logins logins;

    ProofUsers(Logins logins) {
        this.logins = logins;
    }

    /** Returns passwords, tokens and the lock that repeated bad logins lead to. */
    public Logins logins() {
        return logins;
    }

    /** Adds a user, or replaces the one with his id. */
    public ProofUser put(ProofUser user) {
        byId.put(user.id(), user);
        return user;
    }

    /** Removes a user with his password and tokens; nothing happens if there is none. */
    public void remove(int id) {
        byId.remove(id);
        logins.forget(id);
    }

    /** Finds a user by his id. */
    public Optional<ProofUser> find(int id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Finds a user by his e-mail address. */
    public Optional<ProofUser> find(String email) {
        if (email == null) {
            return Optional.empty();
        }
        String wanted = email.strip().toLowerCase(Locale.ROOT);
        return byId.values().stream()
                .filter(user -> user.email().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }

    /** Returns all users in the order of their ids. */
    public List<ProofUser> all() {
        return List.copyOf(byId.values());
    }

    /** Finds the user whose address and password these are; nobody while he is locked. A wrong password counts towards the lock. */
    public Optional<ProofUser> byPassword(String email, String password) {
        return find(email).filter(user -> logins.isPassword(user, password));
    }

    /** Finds the user whose address and authentication token these are; nobody while he is locked. A wrong token counts towards the lock. */
    public Optional<ProofUser> byToken(String email, String token) {
        return find(email).filter(user -> logins.isToken(user, token));
    }
}
