package io.github.camelworkfront.sandbox.internal.query;

import io.github.camelworkfront.sandbox.internal.catalog.ObjectCollection;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.context.RequestContext;
import io.github.camelworkfront.sandbox.internal.form.CustomFields;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A field with the way to it, such as {@code project:portfolio:name}, {@code assignments:assignedToID} or
 * {@code owner:DE:Region}.
 */
final class FieldPath {

    private record Step(Function<Entity, Stream<Entity>> follow, boolean outer) {}

    private final List<Step> steps = new ArrayList<>();
    private String field;

    private FieldPath() {}

    /**
     * @param type where the path starts
     * @param path the names, joined by colons
     * @param outerJoins the paths whose absence counts as a null instead of as no match
     * @return the compiled path; nothing when some name of it does not exist
     */
    static Optional<FieldPath> compile(ObjectType type, String path, Set<String> outerJoins, RequestContext context) {
        FieldPath compiled = new FieldPath();
        Relations relations = new Relations(context.store());
        ObjectType at = type;
        String rest = path;
        while (!rest.startsWith(CustomFields.PREFIX) && rest.contains(":")) {
            String name = rest.substring(0, rest.indexOf(':'));
            rest = rest.substring(name.length() + 1);
            String walked = path.substring(0, path.length() - rest.length() - 1);
            String target = compiled.step(at, name, outerJoins.contains(walked), relations);
            if (target == null) {
                return Optional.empty();
            }
            at = context.catalog().get(target);
        }
        compiled.field = rest;
        return isField(at, rest, context) ? Optional.of(compiled) : Optional.empty();
    }

    /** @return the last name of the path */
    String field() {
        return field;
    }

    /** @return whether the field is the starting object's own */
    boolean isDirect() {
        return steps.isEmpty();
    }

    /** @return the first value that the path leads to, or null */
    Object first(Entity entity) {
        return isDirect() ? entity.get(field) : values(entity).findFirst().orElse(null);
    }

    /** @return whether some value that the path leads to fits; null is a value where a join is outer */
    boolean anyMatch(Entity entity, Predicate<Object> test) {
        return isDirect() ? test.test(entity.get(field)) : anyMatch(entity, 0, test);
    }

    private boolean anyMatch(Entity entity, int index, Predicate<Object> test) {
        if (index == steps.size()) {
            return test.test(entity.get(field));
        }
        Step step = steps.get(index);
        List<Entity> next = step.follow().apply(entity).toList();
        return next.isEmpty()
                ? step.outer() && test.test(null)
                : next.stream().anyMatch(member -> anyMatch(member, index + 1, test));
    }

    /** @return all values that the path leads to, without nulls */
    Stream<Object> values(Entity entity) {
        Stream<Entity> at = Stream.of(entity);
        for (Step step : steps) {
            at = at.flatMap(step.follow());
        }
        return at.map(e -> e.get(field)).filter(value -> value != null);
    }

    /** @return the code of the type that the step leads to; null when there is no such step */
    private String step(ObjectType at, String name, boolean outer, Relations relations) {
        String reference = at.references().get(name);
        if (reference != null) {
            steps.add(new Step(entity -> relations.reference(entity, name, reference).stream(), outer));
            return reference;
        }
        ObjectCollection collection = at.collections().get(name);
        if (collection == null || collection.target() == null) {
            return null;
        }
        steps.add(new Step(entity -> relations.members(entity, name, collection), outer));
        return collection.target();
    }

    private static boolean isField(ObjectType type, String name, RequestContext context) {
        if (!name.startsWith(CustomFields.PREFIX)) {
            return type.hasField(name);
        }
        // "DE:Field:ID" of a field that refers to an object is accepted and matches nothing, as recorded.
        int colon = name.indexOf(':', CustomFields.PREFIX.length());
        return CustomFields.isKnown(context.store(), name)
                || colon > 0 && CustomFields.isKnown(context.store(), name.substring(0, colon));
    }
}
