package io.github.camelworkfront.sandbox.internal.write;

import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.context.RequestContext;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.store.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Custom forms on objects: rows of type OBJCAT, written by {@code categoryID} (the primary form) or by the whole set in
 * {@code objectCategories} (reference, section 8).
 */
public final class CustomForms {

    private CustomForms() {}

    /** Tells whether a form can be attached to objects of a type. */
    public static boolean fits(Store store, String categoryId, String code) {
        return store.find("CTGY", categoryId).filter(form -> fits(form, code)).isPresent();
    }

    private static boolean fits(Entity form, String code) {
        Object types = form.get("objTypes");
        return types instanceof Collection<?> codes ? codes.contains(code) : code.equals(form.get("catObjCode"));
    }

    /** Attaches the form that {@code categoryID} of a write names, unless it is attached already. */
    static void attachPrimary(RequestContext ctx, ObjectType type, Entity object, Map<String, Object> fields) {
        if (fields.get("categoryID") instanceof String form && !type.code().equals("OBJCAT")) {
            requireFits(ctx, form, object.code());
            if (!attached(ctx, object).contains(form)) {
                attach(ctx, object, form, 0);
            }
        }
    }

    /** Replaces the forms of an object; naming one twice refuses the whole call. */
    static void replace(RequestContext ctx, Entity object, List<Map<String, Object>> rows) {
        List<String> forms = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            String form = Objects.toString(row.get("categoryID"), null);
            requireFits(ctx, form, object.code());
            forms.add(form);
        }
        Set<String> seen = new HashSet<>();
        List<String> twice = forms.stream().filter(form -> !seen.add(form)).toList();
        if (!twice.isEmpty()) {
            throw WorkfrontFault.alreadyAttached(twice);
        }
        ctx.store()
                .referring("OBJCAT", "objID", object.id())
                .toList()
                .forEach(row -> ctx.store().purge("OBJCAT", row.id(), ctx.actor()));
        for (int i = 0; i < forms.size(); i++) {
            attach(ctx, object, forms.get(i), i);
        }
    }

    private static void requireFits(RequestContext ctx, String form, String code) {
        Entity category = ctx.store().require("CTGY", form);
        if (!fits(category, code)) {
            throw WorkfrontFault.wrongCategory(category.text("name"), code);
        }
    }

    private static List<String> attached(RequestContext ctx, Entity object) {
        return ctx.store()
                .referring("OBJCAT", "objID", object.id())
                .map(row -> row.text("categoryID"))
                .toList();
    }

    private static void attach(RequestContext ctx, Entity object, String form, int order) {
        Map<String, Object> row =
                Map.of("objID", object.id(), "objObjCode", object.code(), "categoryID", form, "categoryOrder", order);
        ctx.store().insert("OBJCAT", row, ctx.actor());
    }
}
