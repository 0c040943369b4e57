package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.internal.form.AttachedForms;
import io.github.camelworkfront.sandbox.internal.form.CustomFields;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Issues become tasks or projects, tasks become projects. Without {@code preserveIssue} the issue disappears, as
 * recorded. Choices: {@code copyNativeFields} copies name, description, priority and assignment; what is given in the
 * {@code task} or {@code project} argument wins; the name is the issue's unless given; a converted task disappears and
 * the tasks below it become the project's.
 */
final class ConversionActions {

    private static final List<String> NATIVE =
            List.of("description", "priority", "assignedToID", "roleID", "teamID", "workRequired");

    private ConversionActions() {}

    static void register(ActionRegistry.Builder registry) {
        registry.action("OPTASK", "convertToTask", ConversionActions::issueToTask)
                .action("OPTASK", "convertToProject", ConversionActions::issueToProject)
                .action("TASK", "convertToProject", ConversionActions::taskToProject);
    }

    private static Object issueToTask(ActionCall call) {
        Invocation in = new Invocation(call);
        Entity issue = in.target();
        Changes fields = converted(in, issue, "TASK", in.object("task"));
        fields.putIfAbsent("projectID", issue.get("projectID"));
        fields.putIfAbsent("status", "NEW");
        fields.putIfAbsent("percentComplete", 0);
        in.store().require("PROJ", String.valueOf(fields.get("projectID")));
        Entity task = in.insert("TASK", fields);
        copyForms(in, issue, task);
        settle(in, issue, task, "resolveTaskID");
        return task.id();
    }

    private static Object issueToProject(ActionCall call) {
        Invocation in = new Invocation(call);
        Entity issue = in.target();
        Changes fields = converted(in, issue, "PROJ", in.object("project"));
        fields.without("assignedToID", "roleID", "workRequired");
        Entity project = in.insert("PROJ", NewProject.fields(in, fields));
        copyForms(in, issue, project);
        settle(in, issue, project, "resolveProjectID");
        return project.id();
    }

    private static Object taskToProject(ActionCall call) {
        Invocation in = new Invocation(call);
        Entity task = in.target();
        Changes fields = Changes.copyOf(in.object("project"));
        fields.putIfAbsent("name", task.get("name"));
        fields.putIfAbsent("description", task.get("description"));
        fields.putIfAbsent("plannedStartDate", task.get("plannedStartDate"));
        Entity project = in.insert("PROJ", NewProject.fields(in, fields));
        copyForms(in, task, project);
        TaskMove move = new TaskMove(in);
        TaskMove.Destination top = new TaskMove.Destination(project.id(), null);
        in.store().referring("TASK", "parentID", task.id()).toList().forEach(child -> move.move(child, top, Set.of()));
        vanish(in, task, "taskID");
        return project.id();
    }

    private static Changes converted(Invocation in, Entity issue, String code, Map<String, Object> given) {
        ConversionOptions options = new ConversionOptions(in.list("options"));
        Changes fields = Changes.of("name", issue.get("name"));
        if (in.flag("copyNativeFields")) {
            NATIVE.forEach(name -> fields.and(name, issue.get(name)));
        }
        if (options.preserves("CompletionDate")) {
            fields.and("plannedCompletionDate", issue.get("plannedCompletionDate"));
        }
        if (options.preserves("PrimaryContact")) {
            fields.and("convertedOpTaskOriginatorID", issue.get("ownerID"));
        }
        fields.and("convertedOpTaskID", issue.id()).and("convertedOpTaskName", issue.get("name"));
        fields.putAll(ArgumentFields.read(in.call().ctx(), code, given));
        return fields;
    }

    /** Custom forms and their values, if {@code copyCategories} says so. */
    private static void copyForms(Invocation in, Entity source, Entity target) {
        if (!in.flag("copyCategories")) {
            return;
        }
        Changes values = Changes.none();
        source.asMap().forEach((name, value) -> {
            if (name.startsWith(CustomFields.PREFIX) && !target.has(name)) {
                values.and(name, value);
            }
        });
        in.update(target, values);
        new AttachedForms(in.call().ctx(), source).attachAllTo(target);
    }

    private static void settle(Invocation in, Entity issue, Entity result, String key) {
        ConversionOptions options = new ConversionOptions(in.list("options"));
        if (options.preserves("Issue")) {
            in.update(
                    issue,
                    Changes.of(key, result.id())
                            .and("resolvingObjID", result.id())
                            .and("resolvingObjCode", result.code()));
            return;
        }
        vanish(in, issue, "opTaskID");
    }

    /** Removes the object with the rows that have no meaning without it. */
    private static void vanish(Invocation in, Entity entity, String key) {
        in.store().referring("ASSGN", key, entity.id()).toList().forEach(in::delete);
        in.store().referring("OBJCAT", "objID", entity.id()).toList().forEach(in::delete);
        in.delete(entity);
    }
}
