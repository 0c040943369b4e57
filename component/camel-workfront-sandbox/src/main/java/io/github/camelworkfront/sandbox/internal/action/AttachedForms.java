package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The custom forms of one object, first the primary one, which is also its {@code categoryID}. A form that is taken away
 * takes the values of its fields along unless another attached form has the field too; that is a choice.
 */
final class AttachedForms {

    private final Invocation in;
    private final Entity object;
    private final List<String> ids;

    AttachedForms(Invocation in, Entity object) {
        this.in = in;
        this.object = object;
        Set<String> found = new LinkedHashSet<>();
        if (object.has("categoryID")) {
            found.add(object.text("categoryID"));
        }
        rows().stream()
                .sorted((one, other) -> Integer.compare(order(one), order(other)))
                .forEach(row -> found.add(row.text("categoryID")));
        this.ids = new ArrayList<>(found);
    }

    /** Attaches forms; one that is attached already makes the whole call fail, as recorded. */
    void attach(List<String> categoryIds) {
        categoryIds.forEach(this::checkType);
        List<String> twice = categoryIds.stream().filter(ids::contains).toList();
        if (!twice.isEmpty()) {
            throw WorkfrontFault.alreadyAttached(twice);
        }
        ids.addAll(new LinkedHashSet<>(categoryIds));
        write();
    }

    void detach(Collection<String> categoryIds) {
        categoryIds.forEach(id -> {
            if (!ids.remove(id)) {
                throw WorkfrontFault.notFound("ObjectCategory", id);
            }
        });
        write();
        Changes values = Changes.none();
        Set<String> kept = fieldsOf(ids);
        fieldsOf(categoryIds).stream()
                .filter(field -> !kept.contains(field) && object.has(field))
                .forEach(field -> values.and(field, null));
        in.update(object, values);
    }

    void reorder(List<String> categoryIds) {
        if (categoryIds.size() != ids.size() || !ids.containsAll(categoryIds)) {
            throw WorkfrontFault.invalidParameter("categoryIDs", String.join(",", categoryIds));
        }
        ids.clear();
        ids.addAll(categoryIds);
        write();
    }

    private void checkType(String categoryId) {
        Entity category = in.store().require("CTGY", categoryId);
        boolean fits = category.get("objTypes") instanceof Collection<?> types
                ? types.contains(object.code())
                : object.code().equals(category.get("catObjCode"));
        if (!fits) {
            throw WorkfrontFault.wrongCategory(category.text("name"), object.code());
        }
    }

    private void write() {
        rows().forEach(in::delete);
        for (int i = 0; i < ids.size(); i++) {
            in.insert(
                    "OBJCAT",
                    Changes.of("categoryID", ids.get(i))
                            .and("objID", object.id())
                            .and("objObjCode", object.code())
                            .and("categoryOrder", i));
        }
        in.update(object, Changes.of("categoryID", ids.isEmpty() ? null : ids.get(0)));
    }

    private Set<String> fieldsOf(Collection<String> categoryIds) {
        return categoryIds.stream()
                .flatMap(id -> in.store().referring("CTGYPA", "categoryID", id))
                .map(row -> in.store().find("PARAM", row.text("parameterID")).orElse(null))
                .filter(Objects::nonNull)
                .map(parameter -> "DE:" + parameter.get("name"))
                .collect(Collectors.toSet());
    }

    private List<Entity> rows() {
        return in.store().referring("OBJCAT", "objID", object.id()).toList();
    }

    private static int order(Entity row) {
        return row.get("categoryOrder") instanceof Number number ? number.intValue() : 0;
    }
}
