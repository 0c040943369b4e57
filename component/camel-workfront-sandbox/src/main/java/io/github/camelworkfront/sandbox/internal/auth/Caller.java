package io.github.camelworkfront.sandbox.internal.auth;

import io.github.camelworkfront.sandbox.internal.store.Actor;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.Optional;

/**
 * Who makes a call.
 *
 * @param user his USER object
 * @param session his session; empty if he came with an API key or an Adobe IMS token
 */
public record Caller(Entity user, Optional<Session> session) {

    /** Returns him as the store knows him. */
    public Actor actor() {
        return new Actor(user.id(), user.text("customerID"));
    }

    /** Tells whether he is a system administrator, who may do everything. */
    public boolean isAdmin() {
        return Boolean.TRUE.equals(user.get("isAdmin"));
    }
}
