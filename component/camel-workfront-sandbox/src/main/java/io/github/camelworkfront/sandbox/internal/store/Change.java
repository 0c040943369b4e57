package io.github.camelworkfront.sandbox.internal.store;

import java.time.Instant;

/**
 * One committed change of one object.
 *
 * @param kind what happened
 * @param before the state before; null on CREATE
 * @param after the state after; null on DELETE
 * @param actor who did it
 * @param instant when, by the store's clock
 */
public record Change(Kind kind, Entity before, Entity after, Actor actor, Instant instant) {

    /** The three kinds, spelled as event subscriptions spell them. */
    public enum Kind {
        CREATE,
        UPDATE,
        DELETE
    }

    /** @return the object concerned, as it is or, when deleted, was */
    public Entity entity() {
        return after != null ? after : before;
    }
}
