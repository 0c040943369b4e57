package io.github.camelworkfront.sandbox.internal.query;

import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.store.Store;
import java.util.List;

/**
 * An EXISTS clause: another object satisfies the filters, in which {@code FIELD:} speaks of the object asked about.
 *
 * @param code the type of the other object
 * @param filters what it must satisfy
 * @param negated whether there must be none
 */
record ExistsCondition(Store store, String code, FilterSet filters, boolean negated) implements Condition {

    @Override
    public boolean holds(Entity entity, Entity outer) {
        boolean found = new Candidates(store, code, entity)
                .of(List.of(filters))
                .anyMatch(other -> filters.holds(other, entity));
        return found != negated;
    }
}
