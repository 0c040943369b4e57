package io.github.camelworkfront.sandbox.internal.query;

import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.function.Function;

/** A criterion that is the same for all objects, or that {@code FIELD:} makes a matter of the outer object. */
final class CriterionSource {

    private final Function<Entity, Criterion> criterion;
    private final boolean correlated;

    private CriterionSource(Function<Entity, Criterion> criterion, boolean correlated) {
        this.criterion = criterion;
        this.correlated = correlated;
    }

    static CriterionSource constant(Criterion criterion) {
        return new CriterionSource(outer -> criterion, false);
    }

    static CriterionSource correlated(Function<Entity, Criterion> criterion) {
        return new CriterionSource(criterion, true);
    }

    boolean isCorrelated() {
        return correlated;
    }

    /** @param outer the object that {@code FIELD:} speaks of; may be null unless this is correlated */
    Criterion of(Entity outer) {
        return criterion.apply(outer);
    }
}
