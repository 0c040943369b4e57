package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.internal.copy.CopyOption;
import io.github.camelworkfront.sandbox.internal.copy.ObjectCopies;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.Set;

/**
 * Moves and copies of issues. A {@code parentID} is the task that the issue hangs on, kept as {@code sourceTaskID}; that
 * reading of the argument is a choice, as is that a move to a project takes the issue off its task and queue topic.
 */
final class IssueMoveActions {

    private IssueMoveActions() {}

    static void register(ActionRegistry.Builder registry) {
        registry.action("OPTASK", "move", IssueMoveActions::move)
                .action("OPTASK", "moveToTask", IssueMoveActions::moveToTask)
                .action("OPTASK", "bulkMove", IssueMoveActions::bulkMove)
                .action("OPTASK", "bulkMoveWithOptions", IssueMoveActions::bulkMoveWithOptions)
                .action("OPTASK", "copyIssue", IssueMoveActions::copyIssue);
    }

    private static Object move(ActionCall call) {
        Invocation in = new Invocation(call);
        place(in, in.target(), in.object("PROJ", "projectID").id(), null);
        return null;
    }

    private static Object moveToTask(ActionCall call) {
        Invocation in = new Invocation(call);
        Entity task = in.object("TASK", "parentID");
        place(in, in.target(), projectOf(in, task), task);
        return null;
    }

    private static Object bulkMove(ActionCall call) {
        Invocation in = new Invocation(call);
        Entity task = in.optionalObject("TASK", "parentID");
        String project = projectOf(in, task);
        in.list("issueIDs").forEach(id -> place(in, in.store().require("OPTASK", id), project, task));
        return null;
    }

    private static Object bulkMoveWithOptions(ActionCall call) {
        Invocation in = new Invocation(call);
        Set<CopyOption> options = CopyOption.read("OPTASK", in.list("options"));
        Entity task = in.optionalObject("TASK", "parentID");
        String project = projectOf(in, task);
        for (String id : in.list("IDs")) {
            Entity issue = place(in, in.store().require("OPTASK", id), project, task);
            if (options.contains(CopyOption.ASSIGNMENTS)) {
                Assignments assignments = new Assignments(in, issue);
                assignments.clear();
                assignments.follow();
            }
            if (in.text("newName") != null) {
                in.update(issue, Changes.of("name", in.text("newName")));
            }
        }
        return null;
    }

    /** The recorded form: {@code options} is an integer whose bits say what the copy lacks. */
    private static Object copyIssue(ActionCall call) {
        Invocation in = new Invocation(call);
        Entity issue = in.call().target() != null ? in.call().target() : in.object("OPTASK", "opTaskID");
        Entity task = in.optionalObject("TASK", "parentID");
        Changes changes = Changes.none();
        putIfGiven(changes, "name", in.text("name"));
        putIfGiven(changes, "description", in.text("description"));
        if (task != null || in.text("projectID") != null) {
            changes.and("projectID", projectOf(in, task)).and("sourceTaskID", task == null ? null : task.id());
        }
        Set<CopyOption> options = CopyOption.ofIssueMask(in.number("options"));
        return new ObjectCopies(in.call().ctx(), options).copy(issue, changes).id();
    }

    private static void putIfGiven(Changes changes, String field, String value) {
        if (value != null) {
            changes.and(field, value);
        }
    }

    /** The project that is named, else that of the task. */
    private static String projectOf(Invocation in, Entity task) {
        if (in.text("projectID") == null && task != null) {
            return task.text("projectID");
        }
        return in.object("PROJ", "projectID").id();
    }

    private static Entity place(Invocation in, Entity issue, String project, Entity task) {
        in.store()
                .referring("ASSGN", "opTaskID", issue.id())
                .toList()
                .forEach(row -> in.update(row, Changes.of("projectID", project)));
        return in.update(
                issue,
                Changes.of("projectID", project)
                        .and("sourceTaskID", task == null ? null : task.id())
                        .and("queueTopicID", null));
    }
}
