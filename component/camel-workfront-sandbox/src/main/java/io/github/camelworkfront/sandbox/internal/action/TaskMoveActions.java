package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code move}, {@code bulkMove} and {@code bulkCopy} of tasks. */
final class TaskMoveActions {

    private TaskMoveActions() {}

    static void register(ActionRegistry.Builder registry) {
        registry.action("TASK", "move", TaskMoveActions::move)
                .action("TASK", "bulkMove", TaskMoveActions::bulkMove)
                .action("TASK", "bulkCopy", TaskMoveActions::bulkCopy);
    }

    private static Object move(ActionCall call) {
        Invocation in = new Invocation(call);
        Entity task = in.target();
        TaskMove move = new TaskMove(in);
        Entity project = in.store().find("PROJ", task.text("projectID")).orElse(null);
        move.move(task, move.destination(project), CopyOptions.of(in.list("options")));
        return null;
    }

    private static Object bulkMove(ActionCall call) {
        Invocation in = new Invocation(call);
        TaskMove move = new TaskMove(in);
        TaskMove.Destination destination = move.destination(null);
        CopyOptions options = CopyOptions.of(in.list("options"));
        tasks(in).forEach(task -> move.move(task, destination, options));
        return null;
    }

    /** Returns the ids of the copies of the tasks that were named; the tasks below them are copied too. */
    private static Object bulkCopy(ActionCall call) {
        Invocation in = new Invocation(call);
        TaskMove move = new TaskMove(in);
        TaskMove.Destination destination = move.destination(null);
        CopyOptions options = CopyOptions.of(in.list("options"));
        Map<String, String> copies = new HashMap<>();
        List<String> named = new ArrayList<>();
        for (Entity task : tasks(in)) {
            for (Entity each : move.subtree(task)) {
                String parent = each == task ? destination.parentId() : copies.get(each.text("parentID"));
                Changes place = Changes.of("projectID", destination.projectId()).and("parentID", parent);
                copies.put(
                        each.id(), new WorkCopy(in, options).copy(each, place).id());
            }
            named.add(copies.get(task.id()));
        }
        if (!options.clears("Predecessors")) {
            copyPredecessors(in, copies);
        }
        return named;
    }

    /** Those between two copied tasks; a predecessor that was not copied along has no meaning for the copy. */
    private static void copyPredecessors(Invocation in, Map<String, String> copies) {
        copies.forEach((source, copy) -> in.store().referring("PRED", "successorID", source).toList().stream()
                .filter(row -> copies.containsKey(row.text("predecessorID")))
                .forEach(row -> in.insert(
                        "PRED",
                        Changes.copyOf(row.asMap())
                                .without("ID", "objCode")
                                .and("successorID", copy)
                                .and("predecessorID", copies.get(row.text("predecessorID"))))));
    }

    private static List<Entity> tasks(Invocation in) {
        return in.list("taskIDs").stream()
                .map(id -> in.store().require("TASK", id))
                .toList();
    }
}
