package io.github.camelworkfront.sandbox.internal.query;

import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.context.RequestContext;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.query.ParameterName.Suffix;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The order of the results: {@code field_Sort=asc}, and {@code field_1_Sort}, {@code other_2_Sort} by priority. */
final class Sorting {

    private record Key(LeveledName name, Comparator<Entity> comparator, boolean ascendingId) {}

    private Sorting() {}

    /** @return the order that is asked for, ended by ID; nothing when it is the order of IDs anyway */
    static Optional<Comparator<Entity>> parse(
            ObjectType type, Map<String, List<String>> parameters, RequestContext context) {
        List<Key> keys = new ArrayList<>();
        parameters.forEach((name, values) -> {
            ParameterName parsed = ParameterName.parse(name);
            if (parsed.suffix() == Suffix.SORT) {
                keys.add(key(type, parsed.path(), values.get(0), context));
            }
        });
        // A stable sort: without priorities the order of the parameters decides.
        keys.sort(Comparator.comparing(key -> key.name().level()));
        if (keys.isEmpty() || keys.get(0).ascendingId()) {
            return Optional.empty();
        }
        return keys.stream()
                .map(Key::comparator)
                .reduce(Comparator::thenComparing)
                .map(order -> order.thenComparing(Entity::id));
    }

    private static Key key(ObjectType type, String path, String direction, RequestContext context) {
        LeveledName name = LeveledName.parse(path);
        FieldPath field = FieldPath.compile(type, name.path(), Set.of(), context)
                .orElseThrow(() -> WorkfrontFault.unknownFilter(name.path()));
        Comparator<Object> values =
                switch (direction) {
                    case "asc" -> ValueOrder.CASE_SENSITIVE;
                    case "desc" -> ValueOrder.CASE_SENSITIVE.reversed();
                    case "ciasc" -> ValueOrder.CASE_INSENSITIVE;
                    case "cidesc" -> ValueOrder.CASE_INSENSITIVE.reversed();
                    default -> throw WorkfrontFault.invalidParameter(path + "_Sort", direction);
                };
        boolean ascendingId = name.path().equals("ID") && direction.endsWith("asc");
        return new Key(name, (a, b) -> values.compare(field.first(a), field.first(b)), ascendingId);
    }
}
