package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reassignment in one go, over projects or tasks: a user for a role, a user for another, a user away. {@code lockToRole}
 * demands that the user has the role (recorded refusal: {@code <User> cannot be assigned to Role: <Role>}); issues are
 * touched with {@code includeIssues}.
 */
final class AssignmentSwapActions {

    private AssignmentSwapActions() {}

    static void register(ActionRegistry.Builder registry) {
        Function<Invocation, Stream<Entity>> projects = AssignmentSwapActions::ofProjects;
        Function<Invocation, Stream<Entity>> tasks = AssignmentSwapActions::ofTasks;
        registry.action("ASSGN", "assignUserToRoleOnProjects", call -> assignUserToRole(call, projects))
                .action("ASSGN", "assignUserToRoleOnTasks", call -> assignUserToRole(call, tasks))
                .action("ASSGN", "swapUsersOnProjects", call -> swapUsers(call, projects))
                .action("ASSGN", "swapUsersOnTasks", call -> swapUsers(call, tasks))
                .action("ASSGN", "unassignUserFromProjects", call -> unassignUser(call, projects))
                .action("ASSGN", "unassignUserFromTasks", call -> unassignUser(call, tasks));
    }

    private static Object assignUserToRole(ActionCall call, Function<Invocation, Stream<Entity>> scope) {
        Invocation in = new Invocation(call);
        Entity role = in.object("ROLE", "swapRoleID");
        return reassign(
                in,
                scope,
                row -> role.id().equals(row.get("roleID")) && !row.has("assignedToID"),
                in.object("USER", "swapUserID"));
    }

    private static Object swapUsers(ActionCall call, Function<Invocation, Stream<Entity>> scope) {
        Invocation in = new Invocation(call);
        Entity from = in.object("USER", "swapFromUserID");
        return reassign(in, scope, isOf(in, from), in.object("USER", "swapToUserID"));
    }

    private static Object unassignUser(ActionCall call, Function<Invocation, Stream<Entity>> scope) {
        Invocation in = new Invocation(call);
        Entity user = in.object("USER", "unassignUserID");
        return reassign(in, scope, isOf(in, user), null);
    }

    /** Assignments of a user, in one of the roles if the call names any. */
    private static Predicate<Entity> isOf(Invocation in, Entity user) {
        List<String> roles = in.list("swapRoleIDs");
        return row ->
                user.id().equals(row.get("assignedToID")) && (roles.isEmpty() || roles.contains(row.text("roleID")));
    }

    private static Object reassign(
            Invocation in, Function<Invocation, Stream<Entity>> scope, Predicate<Entity> which, Entity user) {
        List<Entity> rows = scope.apply(in).filter(which).toList();
        for (Entity row : rows) {
            if (user != null && in.flag("lockToRole")) {
                checkRole(in, user, row);
            }
            in.update(row, Changes.of("assignedToID", user == null ? null : user.id()));
            new Assignments(in, workOf(in, row)).follow();
        }
        return null;
    }

    private static void checkRole(Invocation in, Entity user, Entity row) {
        String role = row.text("roleID");
        boolean has = role == null
                || role.equals(user.get("roleID"))
                || in.store()
                        .referring("USRROL", "userID", user.id())
                        .anyMatch(link -> role.equals(link.get("roleID")));
        if (!has) {
            throw WorkfrontFault.cannotBeAssigned(
                    user.text("name"), in.store().require("ROLE", role).text("name"));
        }
    }

    private static Entity workOf(Invocation in, Entity row) {
        return row.has("taskID")
                ? in.store().require("TASK", row.text("taskID"))
                : in.store().require("OPTASK", row.text("opTaskID"));
    }

    private static Stream<Entity> ofProjects(Invocation in) {
        return in.list("projectIDs").stream()
                .map(id -> in.store().require("PROJ", id))
                .flatMap(project -> in.store().referring("ASSGN", "projectID", project.id()))
                .filter(row -> row.has("taskID") || row.has("opTaskID") && in.flag("includeIssues"));
    }

    private static Stream<Entity> ofTasks(Invocation in) {
        return in.list("taskIDs").stream()
                .map(id -> in.store().require("TASK", id))
                .flatMap(task -> Stream.concat(
                        in.store().referring("ASSGN", "taskID", task.id()),
                        in.flag("includeIssues") ? issuesOf(in, task) : Stream.empty()));
    }

    private static Stream<Entity> issuesOf(Invocation in, Entity task) {
        return in.store()
                .referring("OPTASK", "sourceTaskID", task.id())
                .flatMap(issue -> in.store().referring("ASSGN", "opTaskID", issue.id()));
    }
}
