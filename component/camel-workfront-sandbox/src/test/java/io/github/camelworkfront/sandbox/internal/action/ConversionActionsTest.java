package io.github.camelworkfront.sandbox.internal.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConversionActionsTest {

    private static final String PROJECT = "Fjordline: Product Film Nordic Chair";

    private final Office office = new Office();
    private final Entity issue = office.issue(1);

    @Test
    void withoutPreserveIssueTheIssueDisappears() {
        String project = office.project(PROJECT).id();

        Object id =
                office.call(issue, "convertToTask", Map.of("task", Map.of("name", "From issue", "projectID", project)));

        Entity task = office.store().require("TASK", (String) id);
        assertThat(task.get("name")).isEqualTo("From issue");
        assertThat(task.get("projectID")).isEqualTo(project);
        assertThat(office.store().find("OPTASK", issue.id())).isEmpty();
        assertThat(office.rows("ASSGN", "opTaskID", issue)).isEmpty();
    }

    @Test
    void aPreservedIssueIsResolvedByTheTask() {
        Object id = office.call(
                issue,
                "convertToTask",
                Map.of(
                        "options", List.of("preserveIssue", "preserveCompletionDate", "preservePrimaryContact"),
                        "copyNativeFields", true,
                        "copyCategories", true));

        Entity task = office.store().require("TASK", (String) id);
        assertThat(List.of("name", "priority", "plannedCompletionDate", "DE:Request Type"))
                .allSatisfy(field -> assertThat(task.get(field)).isEqualTo(issue.get(field)));
        assertThat(task.get("convertedOpTaskOriginatorID")).isEqualTo(issue.get("ownerID"));
        assertThat(office.now(issue).get("resolveTaskID")).isEqualTo(id);
        assertThat(office.now(issue).get("resolvingObjCode")).isEqualTo("TASK");
    }

    @Test
    void customFieldsOfTheNewObjectAreReadAsWhatTheyHold() {
        Object id = office.call(issue, "convertToTask", Map.of("task", Map.of("DE:Review Rounds", "3")));

        assertThat(office.store().require("TASK", (String) id).get("DE:Review Rounds"))
                .isEqualTo(3);
        assertThatThrownBy(() -> office.call(
                        office.issue(2), "convertToTask", Map.of("task", Map.of("DE:Review Rounds", "many"))))
                .hasMessage("Invalid Parameter: Review Rounds value \"many\"");
    }

    @Test
    void anIssueBecomesAProject() {
        Object id = office.call(issue, "convertToProject", Map.of("project", Map.of("name", "Grown")));

        assertThat(office.store().require("PROJ", (String) id).get("convertedOpTaskID"))
                .isEqualTo(issue.id());
    }

    @Test
    void aTaskBecomesAProjectAndItsChildrenItsTasks() {
        Entity phase = office.task(PROJECT, "Shoot");

        Object id = office.call(phase, "convertToProject", Map.of("project", Map.of("name", "The shoot")));

        Entity project = office.store().require("PROJ", (String) id);
        assertThat(office.rows("TASK", "projectID", project))
                .hasSize(4)
                .allSatisfy(task -> assertThat(task.get("parentID")).isNull());
        assertThat(office.store().find("TASK", phase.id())).isEmpty();
    }

    @Test
    void anUnknownOptionOrFieldIsRefusedAndNothingHappens() {
        assertThatThrownBy(() -> office.call(issue, "convertToTask", Map.of("options", List.of("preserveAll"))))
                .hasMessage("Invalid Parameter: options value \"preserveAll\"");
        assertThatThrownBy(() -> office.call(issue, "convertToTask", Map.of("task", Map.of("f-o", "bar"))))
                .hasMessage("APIModel V22_0 does not support field f-o (Task)");
        assertThatThrownBy(() -> office.call(issue, "convertToTask", Map.of("task", "text")))
                .hasMessage("class java.lang.String cannot be cast to class java.util.Map");
        assertThat(office.now(issue)).isEqualTo(issue);
    }
}
