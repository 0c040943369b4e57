package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Who works on a task or issue: assign, take back, accept, answer. {@code assignMultiple} replaces what was there, as
 * recorded; the statuses that the others set are choices, read off the names.
 */
final class AssignmentActions {

    private AssignmentActions() {}

    static void register(ActionRegistry.Builder registry) {
        for (String code : List.of("TASK", "OPTASK")) {
            registry.action(code, "assign", on(AssignmentActions::assign))
                    .action(code, "assignMultiple", on(AssignmentActions::assignMultiple))
                    .action(code, "unassign", on(AssignmentActions::unassign))
                    .action(code, "acceptWork", on(AssignmentActions::accept))
                    .action(code, "unacceptWork", on(AssignmentActions::unaccept))
                    .action(code, "replyToAssignment", on(AssignmentActions::reply));
        }
        registry.action("TASK", "unassignOccurrences", on(AssignmentActions::unassignOccurrences));
    }

    private static ActionHandler on(BiFunction<Invocation, Assignments, Object> action) {
        return call -> {
            Invocation in = new Invocation(call);
            return action.apply(in, new Assignments(in, in.target()));
        };
    }

    private static Object assign(Invocation in, Assignments assignments) {
        assignments.add(in.required("objCode"), in.required("objID"));
        assignments.follow();
        return null;
    }

    private static Object assignMultiple(Invocation in, Assignments assignments) {
        assignments.clear();
        in.list("userIDs").forEach(id -> assignments.add("USER", id));
        in.list("roleIDs").forEach(id -> assignments.add("ROLE", id));
        in.list("teamIDs").forEach(id -> assignments.add("TEAMOB", id));
        if (in.text("teamID") != null) {
            assignments.add("TEAMOB", in.text("teamID"));
        }
        assignments.follow();
        return null;
    }

    private static Object unassign(Invocation in, Assignments assignments) {
        assignments.remove(in.text("userID"));
        assignments.follow();
        return null;
    }

    /** The tasks of the same recurrence, this one among them; without recurrence it is this one alone. */
    private static Object unassignOccurrences(Invocation in, Assignments assignments) {
        Entity task = in.target();
        String rule = task.text("recurrenceRuleID");
        List<Entity> occurrences = rule == null
                ? List.of(task)
                : in.store().referring("TASK", "recurrenceRuleID", rule).toList();
        occurrences.forEach(occurrence -> {
            Assignments own = new Assignments(in, occurrence);
            own.remove(in.text("userID"));
            own.follow();
        });
        return occurrences.stream().map(Entity::id).toList();
    }

    /** The caller takes the work on: the work is in progress, the caller assigned and accepted. */
    private static Object accept(Invocation in, Assignments assignments) {
        assignments.add("USER", in.actor().userId());
        assignments.mark("AD");
        Entity work = assignments.follow();
        String status = in.text("status");
        StatusChange.apply(in, work, status != null ? status : "INP");
        return null;
    }

    private static Object unaccept(Invocation in, Assignments assignments) {
        if (assignments.ofUser(in.actor().userId()).isEmpty()) {
            throw WorkfrontFault.business(
                    "You are not assigned to this " + in.call().type().label().toLowerCase(Locale.ROOT));
        }
        assignments.mark("AA");
        String status = in.text("status");
        StatusChange.apply(in, in.target(), status != null ? status : "NEW");
        return null;
    }

    /** A note on the object, and the date that the assignee commits to. */
    private static Object reply(Invocation in, Assignments assignments) {
        Entity work = in.target();
        Notes.add(in, work, in.required("noteText"));
        if (in.text("commitDate") != null) {
            Object date = ArgumentFields.read(in.call().ctx(), work.code(), Map.of("commitDate", in.text("commitDate")))
                    .get("commitDate");
            in.update(work, Changes.of("commitDate", (Instant) date));
        }
        return null;
    }
}
