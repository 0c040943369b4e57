package io.github.camelworkfront.sandbox.internal.action;

import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.List;
import java.util.Optional;

/**
 * The assignments of one task or issue, and the fields of the object that follow them: {@code assignedToID},
 * {@code roleID} and {@code teamID} are those of the first assignment of their kind.
 */
final class Assignments {

    private final Invocation in;
    private final Entity work;

    Assignments(Invocation in, Entity work) {
        this.in = in;
        this.work = work;
    }

    List<Entity> rows() {
        return in.store().referring("ASSGN", key(), work.id()).toList();
    }

    Optional<Entity> ofUser(String userId) {
        return rows().stream()
                .filter(row -> userId.equals(row.text("assignedToID")))
                .findFirst();
    }

    /** Takes away all assignments. */
    void clear() {
        rows().forEach(in::delete);
    }

    /** Assigns a user, a role or a team unless it is assigned already. */
    void add(String objCode, String id) {
        in.store().require(objCode, id);
        String field = fieldFor(objCode);
        // A user's row names the user's role too; that does not make it an assignment of the role.
        boolean assigned = rows().stream()
                .filter(row -> objCode.equals("USER") || !row.has("assignedToID"))
                .anyMatch(row -> id.equals(row.text(field)));
        if (assigned) {
            return;
        }
        Changes row = Changes.of(key(), work.id())
                .and("projectID", work.get("projectID"))
                .and(field, id)
                .and("assignedByID", in.actor().userId())
                .and("isPrimary", rows().isEmpty())
                .and("isTeamAssignment", objCode.equals("TEAMOB"))
                .and("workRequired", work.get("workRequired"))
                .and("status", "AA");
        if (objCode.equals("USER")) {
            row.and("roleID", in.store().require("USER", id).get("roleID"));
        }
        in.insert("ASSGN", row);
    }

    /** Takes away those of a user; with null all of them. Returns the ids of what went. */
    List<String> remove(String userId) {
        List<Entity> gone = rows().stream()
                .filter(row -> userId == null || userId.equals(row.text("assignedToID")))
                .toList();
        gone.forEach(in::delete);
        return gone.stream().map(Entity::id).toList();
    }

    /** Sets the status of the caller's assignment, or of every one if the caller has none. */
    void mark(String status) {
        Optional<Entity> own = ofUser(in.actor().userId());
        List<Entity> marked = own.map(List::of).orElseGet(this::rows);
        marked.forEach(row -> in.update(row, Changes.of("status", status)));
    }

    /** Brings the fields of the task or issue in line with its assignments. */
    Entity follow() {
        List<Entity> rows = rows();
        return in.update(
                work,
                Changes.of("assignedToID", first(rows, "assignedToID"))
                        .and("roleID", first(rows, "roleID"))
                        .and("teamID", first(rows, "teamID")));
    }

    private static Object first(List<Entity> rows, String field) {
        return rows.stream()
                .filter(row -> row.has(field))
                // The primary assignment speaks for the object.
                .min((one, other) -> Boolean.compare(isPrimary(other), isPrimary(one)))
                .map(row -> row.get(field))
                .orElse(null);
    }

    private static boolean isPrimary(Entity row) {
        return Boolean.TRUE.equals(row.get("isPrimary"));
    }

    private String key() {
        return work.code().equals("TASK") ? "taskID" : "opTaskID";
    }

    private static String fieldFor(String objCode) {
        return switch (objCode) {
            case "USER" -> "assignedToID";
            case "ROLE" -> "roleID";
            case "TEAMOB" -> "teamID";
            default -> throw WorkfrontFault.invalidParameter("objCode", objCode);
        };
    }
}
