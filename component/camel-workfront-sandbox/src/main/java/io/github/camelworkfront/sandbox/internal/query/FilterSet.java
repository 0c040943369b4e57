package io.github.camelworkfront.sandbox.internal.query;

import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Conditions that must all hold.
 *
 * @param conditions in the order in which they were asked
 */
record FilterSet(List<Condition> conditions) implements Condition {

    @Override
    public boolean holds(Entity entity, Entity outer) {
        for (Condition condition : conditions) {
            if (!condition.holds(entity, outer)) {
                return false;
            }
        }
        return true;
    }

    /** @return the ID that all matches are above, when the set says so; the least possible one is left out */
    Optional<String> lowerBound(Entity outer) {
        return fields(outer)
                .filter(condition -> condition.isOn("ID") && condition.modifier() == Modifier.GT)
                .flatMap(condition -> condition.texts(outer).stream().min(String::compareTo).stream())
                .max(String::compareTo);
    }

    /** @return the comparisons of fields among the conditions, whose values are known for that outer object */
    Stream<FieldCondition> fields(Entity outer) {
        return conditions.stream()
                .filter(FieldCondition.class::isInstance)
                .map(FieldCondition.class::cast)
                .filter(condition -> condition.isSettled(outer));
    }
}
