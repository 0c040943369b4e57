package io.github.camelworkfront.sandbox.internal.form;

import io.github.camelworkfront.sandbox.internal.context.RequestContext;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The custom forms of one object: rows of type OBJCAT, in order, the first of which is the primary one and also the object's
 * {@code categoryID}.
 */
public final class AttachedForms {

    private final RequestContext ctx;
    private final Entity object;
    private final FormRows rows;
    private final List<String> ids;

    /** Looks up the forms of an object, which is read anew. */
    public AttachedForms(RequestContext ctx, Entity object) {
        this.ctx = ctx;
        this.object = ctx.store().require(object.code(), object.id());
        this.rows = new FormRows(ctx, this.object);
        Set<String> found = new LinkedHashSet<>();
        if (this.object.has("categoryID")) {
            found.add(this.object.text("categoryID"));
        }
        found.addAll(rows.formIds());
        this.ids = new ArrayList<>(found);
    }

    /** Attaches forms; one that is attached already makes the whole call fail, as recorded. */
    public void attach(List<String> formIds) {
        formIds.forEach(this::requireFits);
        refuseTwice(formIds.stream().filter(ids::contains).toList());
        ids.addAll(new LinkedHashSet<>(formIds));
        rows.write(ids);
    }

    /** Takes forms away. */
    public void detach(Collection<String> formIds) {
        formIds.forEach(id -> {
            if (!ids.remove(id)) {
                throw WorkfrontFault.notFound("ObjectCategory", id);
            }
        });
        rows.write(ids);
        rows.clearValues(formIds, ids);
    }

    /** Puts the forms in another order; all of them have to be named. */
    public void reorder(List<String> formIds) {
        if (formIds.size() != ids.size() || !ids.containsAll(formIds)) {
            throw WorkfrontFault.invalidParameter("categoryIDs", String.join(",", formIds));
        }
        rows.write(formIds);
    }

    /** Replaces the forms; naming one twice refuses the whole call. */
    public void replace(List<String> formIds) {
        formIds.forEach(this::requireFits);
        Set<String> seen = new HashSet<>();
        refuseTwice(formIds.stream().filter(form -> !seen.add(form)).toList());
        List<String> gone = new ArrayList<>(rows.formIds());
        gone.removeAll(formIds);
        rows.write(formIds);
        rows.clearValues(gone, formIds);
    }

    /** Makes a form the primary one, and attaches it if need be. */
    public void makePrimary(String formId) {
        requireFits(formId);
        ids.remove(formId);
        ids.add(0, formId);
        rows.write(ids);
    }

    /** Attaches the same forms to another object, of whatever type: what is converted keeps its forms. */
    public void attachAllTo(Entity other) {
        new FormRows(ctx, other).write(ids);
    }

    /** Tells whether a form, a CTGY object, can be attached to objects of a type. */
    public static boolean fits(Entity form, String code) {
        return form.get("objTypes") instanceof Collection<?> codes
                ? codes.contains(code)
                : code.equals(form.get("catObjCode"));
    }

    private void requireFits(String formId) {
        Entity form = ctx.store().require("CTGY", formId);
        if (!fits(form, object.code())) {
            throw WorkfrontFault.wrongCategory(form.text("name"), object.code());
        }
    }

    private static void refuseTwice(List<String> formIds) {
        if (!formIds.isEmpty()) {
            throw WorkfrontFault.alreadyAttached(formIds);
        }
    }
}
