package io.github.camelworkfront.sandbox.internal.query;

import io.github.camelworkfront.sandbox.internal.store.Entity;

/** Something that holds of an object or does not. */
interface Condition {

    /**
     * @param entity the object asked about
     * @param outer the object that an EXISTS clause is asked for, which {@code FIELD:} speaks of; outside of such a clause
     *     the object itself
     */
    boolean holds(Entity entity, Entity outer);
}
