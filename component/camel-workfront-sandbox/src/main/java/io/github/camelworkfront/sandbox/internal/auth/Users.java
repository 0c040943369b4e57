package io.github.camelworkfront.sandbox.internal.auth;

import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.store.Store;
import java.util.Optional;

/** Finds the users who may sign in: those who are active. */
public final class Users {

    private Users() {}

    /** Finds a user by his name, in any case. */
    public static Optional<Entity> named(Store store, String username) {
        return store.stream("USER")
                .filter(user -> username.equalsIgnoreCase(user.text("username")))
                .filter(Users::isActive)
                .findFirst();
    }

    /** Finds a user by his ID. */
    public static Optional<Entity> withId(Store store, String id) {
        return store.find("USER", id).filter(Users::isActive);
    }

    private static boolean isActive(Entity user) {
        return !Boolean.FALSE.equals(user.get("isActive"));
    }
}
