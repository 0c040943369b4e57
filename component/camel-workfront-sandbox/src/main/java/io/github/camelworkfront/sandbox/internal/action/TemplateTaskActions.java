package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.internal.copy.CopyOption;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.ArrayList;
import java.util.List;

/** Moves of template tasks; the tasks below come along. {@code bulkMove} answers the template's id, a choice. */
final class TemplateTaskActions {

    private TemplateTaskActions() {}

    static void register(ActionRegistry.Builder registry) {
        registry.action("TTSK", "move", TemplateTaskActions::move)
                .action("TTSK", "bulkMove", TemplateTaskActions::bulkMove);
    }

    private static Object move(ActionCall call) {
        Invocation in = new Invocation(call);
        Entity task = in.target();
        place(in, task, templateFor(in, task));
        return null;
    }

    private static Object bulkMove(ActionCall call) {
        Invocation in = new Invocation(call);
        String template = templateFor(in, null);
        in.list("templateTaskIDs").forEach(id -> place(in, in.store().require("TTSK", id), template));
        return template;
    }

    private static String templateFor(Invocation in, Entity task) {
        Entity parent = in.optionalObject("TTSK", "parentID");
        if (in.text("templateID") == null && (parent != null || task != null)) {
            return (parent != null ? parent : task).text("templateID");
        }
        Entity template = in.object("TMPL", "templateID");
        if (parent != null && !template.id().equals(parent.get("templateID"))) {
            throw WorkfrontFault.invalidParameter("parentID", parent.id());
        }
        return template.id();
    }

    private static void place(Invocation in, Entity task, String template) {
        CopyOption.read("TTSK", in.list("options"));
        List<Entity> subtree = new ArrayList<>(List.of(task));
        for (int i = 0; i < subtree.size(); i++) {
            in.store().referring("TTSK", "parentID", subtree.get(i).id()).forEach(subtree::add);
        }
        String parent = in.text("parentID");
        if (subtree.stream().anyMatch(below -> below.id().equals(parent))) {
            throw WorkfrontFault.business("A template task cannot be moved below itself");
        }
        subtree.forEach(each -> in.update(each, Changes.of("templateID", template)));
        in.update(task, Changes.of("parentID", parent));
    }
}
