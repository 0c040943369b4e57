package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.List;

/**
 * {@code markDone} and {@code markNotDone}: the caller's part, then the whole. Choices: marking done sets the given
 * status, or the object's done status ({@code CPL}, for issues {@code CLS}) once no assignment is open; marking not done
 * reopens the assignment and the object.
 */
final class ProgressActions {

    private ProgressActions() {}

    static void register(ActionRegistry.Builder registry) {
        for (String code : List.of("TASK", "OPTASK")) {
            registry.action(code, "markDone", ProgressActions::markDone)
                    .action(code, "markNotDone", ProgressActions::markNotDone);
        }
    }

    private static Object markDone(ActionCall call) {
        Invocation in = new Invocation(call);
        Entity work = in.target();
        Assignments assignments = new Assignments(in, work);
        assignments.mark("DN");
        boolean open = assignments.rows().stream().anyMatch(row -> !"DN".equals(row.get("status")));
        String status = in.text("status");
        if (status != null || !open) {
            StatusChange.apply(in, work, status != null ? status : doneStatus(work));
        }
        return null;
    }

    private static Object markNotDone(ActionCall call) {
        Invocation in = new Invocation(call);
        Entity work = in.target();
        Entity assignment = in.optionalObject("ASSGN", "assignmentID");
        if (assignment != null) {
            in.update(assignment, Changes.of("status", "AD"));
        } else {
            new Assignments(in, work).mark("AD");
        }
        if (StatusChange.isDone(in, work)) {
            StatusChange.apply(in, work, "INP");
        }
        return null;
    }

    private static String doneStatus(Entity work) {
        return work.code().equals("TASK") ? "CPL" : "CLS";
    }
}
