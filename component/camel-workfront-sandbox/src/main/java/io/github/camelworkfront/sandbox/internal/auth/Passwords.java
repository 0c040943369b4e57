package io.github.camelworkfront.sandbox.internal.auth;

import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.store.Store;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Checks user names and passwords. Passwords are kept apart from the users, so that none can be read back. A choice: who was never given
 * a password has {@value #DEFAULT}.
 */
public final class Passwords {

    /** The password of every user who was not given another one. */
    public static final String DEFAULT = "sandbox";

    private final Map<String, String> byUser = new ConcurrentHashMap<>();

    /** Gives a user a password. */
    public void set(String userId, String password) {
        byUser.put(userId, password);
    }

    /**
     * Finds the user of a name and a password.
     *
     * @throws WorkfrontFault row 1 of the recorded errors if there is none, or he is not active
     */
    public Entity check(Store store, String username, String password) {
        return Users.named(store, username)
                .filter(user -> byUser.getOrDefault(user.id(), DEFAULT).equals(password))
                .orElseThrow(WorkfrontFault::wrongPassword);
    }
}
