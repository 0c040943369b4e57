package io.github.camelworkfront.sandbox.internal.query;

import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.List;

/**
 * A comparison of one field.
 *
 * @param path the field
 * @param modifier how it is compared
 * @param criterion gives the values, for the object that {@code FIELD:} speaks of
 */
record FieldCondition(FieldPath path, Modifier modifier, CriterionSource criterion) implements Condition {

    @Override
    public boolean holds(Entity entity, Entity outer) {
        Criterion resolved = criterion.of(outer);
        return path.anyMatch(entity, resolved::matches);
    }

    /** @return whether this asks the object's own field {@code name} with that kind of modifier */
    boolean isOn(String name) {
        return path.isDirect() && path.field().equals(name);
    }

    /** @return whether its values are known for that outer object; null when there is none yet */
    boolean isSettled(Entity outer) {
        return outer != null || !criterion.isCorrelated();
    }

    /** @return the texts it compares with */
    List<String> texts(Entity outer) {
        return criterion.of(outer).values().stream().map(Operand::text).toList();
    }
}
