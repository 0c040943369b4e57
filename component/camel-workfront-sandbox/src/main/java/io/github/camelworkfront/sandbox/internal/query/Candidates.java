package io.github.camelworkfront.sandbox.internal.query;

import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.store.Store;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where to look for matches, in the order of IDs: at the IDs asked for, at what an index says, behind the ID that a walk
 * has reached, or everywhere. Looking at too many is slow but never wrong, as the filters are asked anyway.
 */
final class Candidates {

    private final Store store;
    private final String code;
    private final Entity outer;

    Candidates(Store store, String code, Entity outer) {
        this.store = store;
        this.code = code;
        this.outer = outer;
    }

    /** @return every object that may satisfy one of the sets, each once */
    Stream<Entity> of(List<FilterSet> sets) {
        Optional<String> after = lowerBound(sets);
        Optional<Stream<Entity>> few = sets.size() == 1 ? byKey(sets.get(0)) : Optional.empty();
        if (few.isPresent()) {
            return few.get().filter(entity -> after.isEmpty() || entity.id().compareTo(after.get()) > 0);
        }
        return after.map(id -> store.streamAfter(code, id)).orElseGet(() -> store.stream(code));
    }

    /** Matches lie above the lowest of the sets' bounds, if each set has one. */
    private Optional<String> lowerBound(List<FilterSet> sets) {
        List<String> bounds = sets.stream()
                .flatMap(set -> set.lowerBound(outer).stream())
                .sorted()
                .toList();
        return bounds.size() == sets.size() ? bounds.stream().findFirst() : Optional.empty();
    }

    private Optional<Stream<Entity>> byKey(FilterSet set) {
        List<FieldCondition> equalities = set.fields(outer)
                .filter(condition -> condition.modifier().isEquality())
                .toList();
        return equalities.stream()
                .filter(condition -> condition.isOn("ID"))
                .findFirst()
                .map(this::byId)
                .or(() -> equalities.stream()
                        .filter(condition -> condition.path().isDirect())
                        .filter(condition ->
                                store.isIndexed(code, condition.path().field()))
                        .findFirst()
                        .map(this::byForeignKey));
    }

    private Stream<Entity> byId(FieldCondition condition) {
        return condition.texts(outer).stream().distinct().sorted().flatMap(id -> store.find(code, id).stream());
    }

    private Stream<Entity> byForeignKey(FieldCondition condition) {
        String field = condition.path().field();
        List<String> ids = condition.texts(outer).stream().distinct().toList();
        Stream<Entity> found = ids.stream().flatMap(id -> store.referring(code, field, id));
        // One key's objects come in order already, and stay lazy.
        return ids.size() == 1
                ? store.referring(code, field, ids.get(0))
                : found.sorted(Comparator.comparing(Entity::id));
    }
}
