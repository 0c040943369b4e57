package io.github.camelworkfront.sandbox.internal.form;

import io.github.camelworkfront.sandbox.internal.context.RequestContext;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.store.Store;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows that attach custom forms to one object, as they are stored. */
record FormRows(RequestContext ctx, Entity object) {

    private static final String ROW = "OBJCAT";

    /** Returns the IDs of the forms, in order. */
    List<String> formIds() {
        return rows().stream().map(row -> row.text("categoryID")).toList();
    }

    /** Makes these the forms; a row whose form stays keeps its ID. */
    void write(List<String> formIds) {
        Map<String, Entity> stored = rows().stream()
                .collect(Collectors.toMap(row -> row.text("categoryID"), row -> row, (one, other) -> one));
        rows().stream()
                .filter(row -> !formIds.contains(row.text("categoryID")))
                .forEach(row -> store().purge(ROW, row.id(), ctx.actor()));
        for (int order = 0; order < formIds.size(); order++) {
            write(stored.get(formIds.get(order)), formIds.get(order), order);
        }
        String primary = formIds.isEmpty() ? null : formIds.get(0);
        if (!Objects.equals(primary, object.text("categoryID"))) {
            updateObject(primary == null ? none("categoryID") : Map.of("categoryID", primary));
        }
    }

    private void write(Entity row, String formId, int order) {
        if (row == null) {
            Map<String, Object> fields = Map.of(
                    "categoryID", formId, "objID", object.id(), "objObjCode", object.code(), "categoryOrder", order);
            store().insert(ROW, fields, ctx.actor());
        } else if (order(row) != order) {
            store().update(ROW, row.id(), Map.of("categoryOrder", order), ctx.actor());
        }
    }

    /**
     * A form that is taken away takes the values of its fields along unless another attached form has the field too; that is a choice.
     *
     * @param gone the forms taken away
     * @param kept the forms still attached
     */
    void clearValues(Collection<String> gone, Collection<String> kept) {
        Set<String> still = fieldsOf(kept);
        Map<String, Object> values = new HashMap<>();
        fieldsOf(gone).stream()
                .filter(field -> !still.contains(field) && object.has(field))
                .forEach(field -> values.put(field, null));
        if (!values.isEmpty()) {
            updateObject(values);
        }
    }

    private Set<String> fieldsOf(Collection<String> formIds) {
        return formIds.stream()
                .flatMap(id -> store().referring("CTGYPA", "categoryID", id))
                .flatMap(row -> store().find("PARAM", row.text("parameterID")).stream())
                .map(parameter -> CustomFields.PREFIX + parameter.get("name"))
                .collect(Collectors.toSet());
    }

    private List<Entity> rows() {
        return store().referring(ROW, "objID", object.id())
                .sorted(Comparator.comparingInt(FormRows::order))
                .toList();
    }

    private static int order(Entity row) {
        return row.get("categoryOrder") instanceof Number number ? number.intValue() : 0;
    }

    private void updateObject(Map<String, Object> changes) {
        store().update(object.code(), object.id(), changes, ctx.actor());
    }

    private static Map<String, Object> none(String field) {
        Map<String, Object> changes = new HashMap<>();
        changes.put(field, null);
        return changes;
    }

    private Store store() {
        return ctx.store();
    }
}
