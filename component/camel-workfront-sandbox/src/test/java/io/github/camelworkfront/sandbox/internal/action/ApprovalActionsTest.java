package io.github.camelworkfront.sandbox.internal.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApprovalActionsTest {

    private static final String PROJECT = "Fjordline: Product Film Nordic Chair";

    private final Office office = new Office();

    @Test
    void approvingTakesThePendingMarkAwayAndCompletesTheTask() {
        Entity task = office.set(office.task(PROJECT, "Script"), Map.of("status", "CPL:A", "previousStatus", "INP"));

        assertThat(office.call(task, "approveApproval", Map.of("auditNote", "Good work")))
                .isNull();

        assertThat(office.now(task).get("status")).isEqualTo("CPL");
        assertThat(office.now(task).get("percentComplete")).isEqualTo(100);
        assertThat(office.rows("ARVSTS", "taskID", task)).hasSize(1);
        assertThat(office.rows("NOTE", "taskID", task))
                .extracting(note -> note.get("noteText"))
                .containsExactly("Good work");
    }

    @Test
    void rejectingBringsBackTheStatusBefore() {
        Entity issue = office.set(office.issue(0), Map.of("status", "CLS:A", "previousStatus", "AWF"));

        office.call(issue, "rejectApproval", Map.of("userID", Office.user("priya.raman")));

        assertThat(office.now(issue).get("status")).isEqualTo("AWF");
        assertThat(office.rows("ARVSTS", "opTaskID", issue))
                .extracting(row -> row.get("approvedByID"))
                .containsExactly(Office.user("priya.raman"));
    }

    @Test
    void aProjectWithoutAStatusBeforeGoesBackToCurrent() {
        Entity project = office.set(office.project(PROJECT), Map.of("status", "CPL:A"));

        office.call(project, "recallApproval");

        assertThat(office.now(project).get("status")).isEqualTo("CUR");
        assertThat(office.rows("ARVSTS", "projectID", project)).isEmpty();
    }

    @Test
    void whatWaitsForNothingCannotBeDecided() {
        assertThatThrownBy(() -> office.call(office.project(PROJECT), "approveApproval"))
                .hasMessage("This Project is not pending approval: its status is PLN");
    }
}
