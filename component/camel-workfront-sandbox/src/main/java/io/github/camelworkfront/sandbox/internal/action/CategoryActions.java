package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.internal.catalog.ObjectType;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.form.AttachedForms;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.List;
import java.util.function.BiConsumer;

/** Custom forms on objects: attach, detach, put in order. */
final class CategoryActions {

    private CategoryActions() {}

    static void register(ActionRegistry.Builder registry) {
        registry.action("CTGY", "assignCategory", on((in, forms) -> forms.attach(one(in))))
                .action("CTGY", "assignCategories", on((in, forms) -> forms.attach(in.list("categoryIDs"))))
                .action("CTGY", "unassignCategory", on((in, forms) -> forms.detach(one(in))))
                .action("CTGY", "unassignCategories", on((in, forms) -> forms.detach(in.list("categoryIDs"))))
                .action("CTGY", "reorderCategories", on((in, forms) -> forms.reorder(in.list("categoryIDs"))))
                .action("CTGY", "isObjectFrozenInPendingApprovalStatus", CategoryActions::isFrozen);
    }

    private static ActionHandler on(BiConsumer<Invocation, AttachedForms> action) {
        return call -> {
            Invocation in = new Invocation(call);
            action.accept(in, new AttachedForms(in.call().ctx(), subject(in)));
            return null;
        };
    }

    private static List<String> one(Invocation in) {
        return List.of(in.required("categoryID"));
    }

    private static Object isFrozen(ActionCall call) {
        return String.valueOf(subject(new Invocation(call)).get("status")).endsWith(":A");
    }

    /** The object that {@code objCode} and {@code objID} name. */
    static Entity subject(Invocation in) {
        String code = in.required("objCode");
        ObjectType type = in.call().ctx().catalog().find(code).orElseThrow(() -> WorkfrontFault.invalidObjCode(code));
        return in.object(type.code(), "objID");
    }
}
