package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.internal.copy.CopyOption;
import io.github.camelworkfront.sandbox.internal.copy.ObjectCopies;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
        move.move(task, move.destination(project), options(in));
        return null;
    }

    private static Object bulkMove(ActionCall call) {
        Invocation in = new Invocation(call);
        TaskMove move = new TaskMove(in);
        TaskMove.Destination destination = move.destination(null);
        Set<CopyOption> options = options(in);
        tasks(in).forEach(task -> move.move(task, destination, options));
        return null;
    }

    /** Returns the ids of the copies of the tasks that were named; the tasks below them are copied too. */
    private static Object bulkCopy(ActionCall call) {
        Invocation in = new Invocation(call);
        TaskMove move = new TaskMove(in);
        TaskMove.Destination destination = move.destination(null);
        ObjectCopies copies = new ObjectCopies(in.call().ctx(), options(in));
        List<String> named = new ArrayList<>();
        for (Entity task : tasks(in)) {
            for (Entity each : move.subtree(task)) {
                String parent = each == task ? destination.parentId() : copies.copyOf(each.text("parentID"));
                copies.copy(
                        each, Changes.of("projectID", destination.projectId()).and("parentID", parent));
            }
            named.add(copies.copyOf(task.id()));
        }
        copies.copyPredecessors();
        return named;
    }

    private static Set<CopyOption> options(Invocation in) {
        return CopyOption.read("TASK", in.list("options"));
    }

    private static List<Entity> tasks(Invocation in) {
        return in.list("taskIDs").stream()
                .map(id -> in.store().require("TASK", id))
                .toList();
    }
}
