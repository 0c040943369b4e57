package io.github.camelworkfront.sandbox.internal.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.sandbox.internal.seed.SeedIds;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssignmentActionsTest {

    private static final String PROJECT = "Fjordline: Product Film Nordic Chair";

    private final Office office = new Office();
    private final Entity task = office.task(PROJECT, "Script");

    @Test
    void assignMultipleReplacesWhatWasThere() {
        assertThat(office.call(
                        task,
                        "assignMultiple",
                        Map.of(
                                "userIDs", List.of(Office.user("mei.tanaka")),
                                "roleIDs", List.of(SeedIds.of("ROLE", "Designer")))))
                .isNull();

        List<Entity> rows = office.rows("ASSGN", "taskID", task);
        assertThat(rows).hasSize(2);
        assertThat(rows)
                .filteredOn(row -> Boolean.TRUE.equals(row.get("isPrimary")))
                .hasSize(1);
        assertThat(office.now(task).get("assignedToID")).isEqualTo(Office.user("mei.tanaka"));
    }

    @Test
    void assignAddsAndAssigningTwiceChangesNothing() {
        int before = office.rows("ASSGN", "taskID", task).size();
        Map<String, Object> mei = Map.of("objID", Office.user("mei.tanaka"), "objCode", "USER");

        office.call(task, "assign", mei);
        office.call(task, "assign", mei);

        assertThat(office.rows("ASSGN", "taskID", task)).hasSize(before + 1);
        assertThatThrownBy(() -> office.call(task, "assign", Map.of("objID", task.id(), "objCode", "TASK")))
                .hasMessage("Invalid Parameter: objCode value \"TASK\"");
        assertThatThrownBy(() -> office.call(task, "assign", Map.of("objID", "nobody", "objCode", "USER")))
                .hasMessage("User with primary key value(s) \"nobody\" not found");
    }

    @Test
    void unassignTakesTheUserOffTheTask() {
        office.call(task, "unassign", Map.of("userID", task.get("assignedToID")));

        assertThat(office.now(task).get("assignedToID")).isNotEqualTo(task.get("assignedToID"));
    }

    @Test
    void unassignOccurrencesOfASingleTaskAnswersThatTask() {
        Object result = office.call(task, "unassignOccurrences", Map.of("userID", task.get("assignedToID")));

        assertThat(result).isEqualTo(List.of(task.id()));
    }

    @Test
    void acceptingWorkPutsItInProgressAndUnacceptingTakesItBack() {
        office.as("dele.adeyemi").call(task, "acceptWork");

        assertThat(office.now(task).get("status")).isEqualTo("INP");
        assertThat(office.now(task).get("actualStartDate")).isEqualTo(Office.NOW);
        assertThat(office.rows("ASSGN", "taskID", task))
                .filteredOn(row -> row.get("assignedToID").equals(Office.user("dele.adeyemi")))
                .extracting(row -> row.get("status"))
                .containsExactly("AD");

        office.call(task, "unacceptWork");

        assertThat(office.now(task).get("status")).isEqualTo("NEW");
    }

    @Test
    void whoIsNotAssignedCannotUnaccept() {
        assertThatThrownBy(() -> office.as("greta.holm").call(task, "unacceptWork"))
                .hasMessage("You are not assigned to this task");
    }

    @Test
    void theTaskIsDoneWhenTheLastAssigneeIsDone() {
        office.call(
                task,
                "assignMultiple",
                Map.of("userIDs", List.of(Office.user("dele.adeyemi"), Office.user("mei.tanaka"))));

        office.as("dele.adeyemi").call(task, "markDone");
        assertThat(office.now(task).get("status")).isEqualTo("NEW");

        office.as("mei.tanaka").call(task, "markDone");
        assertThat(office.now(task).get("status")).isEqualTo("CPL");
        assertThat(office.now(task).get("percentComplete")).isEqualTo(100);

        office.call(task, "markNotDone");
        assertThat(office.now(task).get("status")).isEqualTo("INP");
        assertThat(office.now(task).get("actualCompletionDate")).isNull();
    }

    @Test
    void anAnsweredAssignmentHasANoteAndACommitDate() {
        office.call(
                task,
                "replyToAssignment",
                Map.of("noteText", "By Friday", "commitDate", "2026-07-03T17:00:00:000+0000"));

        assertThat(office.now(task).get("commitDate")).isEqualTo(Instant.parse("2026-07-03T17:00:00Z"));
        assertThat(office.rows("NOTE", "taskID", task)).hasSize(1);
        assertThatThrownBy(() ->
                        office.call(task, "replyToAssignment", Map.of("noteText", "By Friday", "commitDate", "friday")))
                .hasMessage("Invalid Parameter: commitDate value \"friday\"");
    }

    @Test
    void swappingUsersOnAProjectMovesEveryAssignment() {
        Entity project = office.project(PROJECT);
        String from = task.text("assignedToID");

        office.call(
                "ASSGN",
                "swapUsersOnProjects",
                Map.of(
                        "projectIDs", List.of(project.id()),
                        "swapFromUserID", from,
                        "swapToUserID", Office.user("ines.castillo")));

        assertThat(office.rows("ASSGN", "projectID", project).stream()
                        .filter(row -> row.has("taskID"))
                        .map(row -> row.text("assignedToID")))
                .doesNotContain(from);
        assertThat(office.now(task).get("assignedToID")).isEqualTo(Office.user("ines.castillo"));
    }

    @Test
    void lockToRoleRefusesAUserWithoutTheRole() {
        assertThatThrownBy(() -> office.call(
                        "ASSGN",
                        "swapUsersOnTasks",
                        Map.of(
                                "taskIDs", List.of(task.id()),
                                "swapFromUserID", task.get("assignedToID"),
                                "swapToUserID", Office.user("aisha.khan"),
                                "lockToRole", true)))
                .hasMessage("Aisha Khan cannot be assigned to Role: Copywriter");
    }

    @Test
    void aUserFillsARoleThatNobodyHasTaken() {
        String role = SeedIds.of("ROLE", "Designer");
        String luca = Office.user("luca.moretti");
        office.call(task, "assignMultiple", Map.of("roleIDs", List.of(role)));

        office.call(
                "ASSGN",
                "assignUserToRoleOnTasks",
                Map.of("taskIDs", List.of(task.id()), "swapUserID", luca, "swapRoleID", role));
        assertThat(office.now(task).get("assignedToID")).isEqualTo(luca);

        office.call("ASSGN", "unassignUserFromTasks", Map.of("taskIDs", List.of(task.id()), "unassignUserID", luca));
        assertThat(office.now(task).get("assignedToID")).isNull();
        assertThat(office.now(task).get("roleID")).isEqualTo(role);
    }
}
