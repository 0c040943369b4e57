package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.internal.copy.CopyOption;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code attachTemplate}: the tasks of a template become tasks of the project, with predecessors and assignments. It
 * answers the project's id; that, and that the dates are reckoned at once, are choices.
 */
final class TemplateActions {

    private static final List<String> NOT_COPIED = List.of(
            "ID",
            "objCode",
            "templateID",
            "parentID",
            "entryDate",
            "enteredByID",
            "lastUpdateDate",
            "lastUpdatedByID",
            "completionDay",
            "constraintDay");

    private TemplateActions() {}

    static void register(ActionRegistry.Builder registry) {
        registry.action("PROJ", "attachTemplate", TemplateActions::attach);
    }

    private static Object attach(ActionCall call) {
        Invocation in = new Invocation(call);
        Entity project = in.target();
        Entity template = in.object("TMPL", "templateID");
        Set<CopyOption> options = CopyOption.read("TASK", in.list("options"));
        Map<String, String> tasks = copyTasks(in, project, template);
        copyPredecessors(in, tasks);
        if (!options.contains(CopyOption.ASSIGNMENTS)) {
            copyAssignments(in, project, tasks);
        }
        in.update(project, Changes.of("templateID", template.id()));
        new ProjectTimeline(in, project).recalculate();
        return project.id();
    }

    /** Parents before children; a template task below an excluded one is left out too. */
    private static Map<String, String> copyTasks(Invocation in, Entity project, Entity template) {
        Entity parent = taskOf(in, project, "parentTaskID");
        Entity predecessor = taskOf(in, project, "predecessorTaskID");
        Set<String> excluded = Set.copyOf(in.list("excludeTemplateTaskIDs"));
        Set<Entity> open = new LinkedHashSet<>(
                in.store().referring("TTSK", "templateID", template.id()).toList());
        open.removeIf(task -> excluded.contains(task.id()));
        Map<String, String> copies = new HashMap<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Entity task : List.copyOf(open)) {
                String above = task.text("parentID");
                if (above == null || copies.containsKey(above)) {
                    String place = above != null ? copies.get(above) : parent == null ? null : parent.id();
                    copies.put(task.id(), insertTask(in, project, task, place));
                    open.remove(task);
                    grown = true;
                }
            }
        }
        if (predecessor != null) {
            copies.forEach((source, copy) -> followsIfFirst(in, source, copy, predecessor));
        }
        return copies;
    }

    private static Entity taskOf(Invocation in, Entity project, String argument) {
        Entity task = in.optionalObject("TASK", argument);
        if (task != null && !project.id().equals(task.get("projectID"))) {
            throw WorkfrontFault.invalidParameter(argument, task.id());
        }
        return task;
    }

    private static String insertTask(Invocation in, Entity project, Entity templateTask, String parent) {
        Changes fields = Changes.copyOf(templateTask.asMap());
        fields.keySet().removeAll(NOT_COPIED);
        fields.and("projectID", project.id())
                .and("parentID", parent)
                .and("templateTaskID", templateTask.id())
                .and("status", "NEW")
                .and("percentComplete", 0);
        return in.insert("TASK", fields).id();
    }

    private static void followsIfFirst(Invocation in, String source, String copy, Entity predecessor) {
        boolean first = in.store()
                        .referring("TPRED", "successorID", source)
                        .findAny()
                        .isEmpty()
                && in.store().referring("TASK", "parentID", copy).findAny().isEmpty();
        if (first) {
            in.insert(
                    "PRED",
                    Changes.of("predecessorID", predecessor.id())
                            .and("successorID", copy)
                            .and("predecessorType", "fs")
                            .and("lagDays", 0));
        }
    }

    private static void copyPredecessors(Invocation in, Map<String, String> tasks) {
        tasks.forEach((source, copy) -> in.store()
                .referring("TPRED", "successorID", source)
                .filter(row -> tasks.containsKey(row.text("predecessorID")))
                .toList()
                .forEach(row -> in.insert(
                        "PRED",
                        Changes.of("predecessorID", tasks.get(row.text("predecessorID")))
                                .and("successorID", copy)
                                .and("predecessorType", row.get("predecessorType"))
                                .and("lagDays", row.get("lagDays"))
                                .and("isEnforced", row.get("isEnforced")))));
    }

    private static void copyAssignments(Invocation in, Entity project, Map<String, String> tasks) {
        tasks.forEach((source, copy) -> in.store()
                .referring("TASSGN", "templateTaskID", source)
                .toList()
                .forEach(row -> in.insert(
                        "ASSGN",
                        Changes.of("taskID", copy)
                                .and("projectID", project.id())
                                .and("assignedToID", row.get("assignedToID"))
                                .and("roleID", row.get("roleID"))
                                .and("teamID", row.get("teamID"))
                                .and("isPrimary", row.get("isPrimary"))
                                .and("status", "AA"))));
    }
}
