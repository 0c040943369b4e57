package io.github.camelworkfront.sandbox.internal.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.sandbox.internal.seed.SeedIds;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MoveActionsTest {

    private static final String FROM = "Alder Coffee: Autumn Blend Launch";
    private static final String TO = "Fjordline: Product Film Nordic Chair";

    private final Office office = new Office();
    private final Entity target = office.project(TO);

    @Test
    void aPhaseMovesWithItsTasksTheirAssignmentsAndHours() {
        Entity phase = office.task(FROM, "Strategy");
        Entity child = office.task(FROM, "Creative brief");

        office.call(phase, "move", Map.of("projectID", target.id()));

        assertThat(office.now(phase).get("projectID")).isEqualTo(target.id());
        assertThat(office.now(child).get("projectID")).isEqualTo(target.id());
        assertThat(office.now(child).get("parentID")).isEqualTo(phase.id());
        for (String code : List.of("ASSGN", "HOUR")) {
            assertThat(office.rows(code, "taskID", child))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.get("projectID")).isEqualTo(target.id()));
        }
    }

    @Test
    void aMoveThatMakesNoSenseIsRefused() {
        Entity phase = office.task(FROM, "Strategy");
        Entity child = office.task(FROM, "Creative brief");

        assertThatThrownBy(() -> office.call(phase, "move", Map.of("parentID", child.id())))
                .hasMessageContaining("below itself");
        assertThatThrownBy(() -> office.call(phase, "move", Map.of("projectID", target.id(), "parentID", child.id())))
                .hasMessageContaining("Invalid Parameter: parentID");
        assertThatThrownBy(() -> office.call(phase, "move", Map.of("projectID", "nowhere")))
                .hasMessage("Project with primary key value(s) \"nowhere\" not found");
        assertThatThrownBy(() ->
                        office.call(phase, "move", Map.of("projectID", target.id(), "options", List.of("everything"))))
                .hasMessage("unknown copy option: everything");
    }

    @Test
    void bulkMoveTakesSeveralTasksBelowOneParent() {
        Entity parent = office.task(TO, "Delivery");
        List<String> ids = List.of(
                office.task(FROM, "Key visual").id(),
                office.task(FROM, "Results report").id());

        office.call("TASK", "bulkMove", Map.of("taskIDs", ids, "parentID", parent.id()));

        assertThat(office.rows("TASK", "parentID", parent))
                .extracting(Entity::id)
                .containsAll(ids);
    }

    @Test
    void bulkCopyAnswersTheNewIdsAndCopiesWhatLiesBelow() {
        Entity phase = office.task(FROM, "Strategy");

        List<?> result = (List<?>) office.call(
                "TASK",
                "bulkCopy",
                Map.of(
                        "taskIDs", List.of(phase.id()),
                        "projectID", target.id(),
                        "options", List.of("clearProgress", "clearAssignments")));

        assertThat(result).hasSize(1);
        Entity copy = office.store().require("TASK", (String) result.get(0));
        assertThat(copy.get("projectID")).isEqualTo(target.id());
        List<Entity> children = office.rows("TASK", "parentID", copy);
        assertThat(children).hasSize(4).allSatisfy(child -> {
            assertThat(child.get("percentComplete")).isEqualTo(0);
            assertThat(child.get("assignedToID")).isNull();
            assertThat(child.get("DE:Channel")).isEqualTo("Internal");
        });
        assertThat(children.stream()
                        .mapToInt(child ->
                                office.rows("PRED", "successorID", child).size())
                        .sum())
                .isEqualTo(4);
        assertThat(office.now(phase)).isEqualTo(phase);
    }

    @Test
    void anIssueMovesToAnotherProjectOrOntoATask() {
        Entity issue = office.issue(0);
        Entity task = office.task(FROM, "Key visual");

        office.call(issue, "move", Map.of("projectID", target.id()));
        assertThat(office.now(issue).get("projectID")).isEqualTo(target.id());

        office.call(issue, "moveToTask", Map.of("parentID", task.id()));
        assertThat(office.now(issue).get("projectID")).isEqualTo(task.get("projectID"));
        assertThat(office.now(issue).get("sourceTaskID")).isEqualTo(task.id());

        office.call("OPTASK", "bulkMove", Map.of("issueIDs", List.of(issue.id()), "projectID", target.id()));
        assertThat(office.now(issue).get("sourceTaskID")).isNull();

        office.call(
                "OPTASK",
                "bulkMoveWithOptions",
                Map.of("IDs", List.of(issue.id()), "projectID", target.id(), "newName", "Renamed"));
        assertThat(office.now(issue).get("name")).isEqualTo("Renamed");
    }

    @Test
    void theBitsOfCopyIssueSayWhatTheCopyLacks() {
        Entity issue = office.issue(1);

        Object full = office.call("OPTASK", "copyIssue", Map.of("opTaskID", issue.id(), "name", "Copy"));
        Object bare = office.call("OPTASK", "copyIssue", Map.of("opTaskID", issue.id(), "options", 2 | 4 | 1_048_576));

        Entity fullCopy = office.store().require("OPTASK", (String) full);
        Entity bareCopy = office.store().require("OPTASK", (String) bare);
        assertThat(fullCopy.get("name")).isEqualTo("Copy");
        assertThat(fullCopy.get("DE:Impact")).isEqualTo(issue.get("DE:Impact"));
        assertThat(office.rows("ASSGN", "opTaskID", fullCopy)).hasSize(1);
        assertThat(bareCopy.get("status")).isEqualTo("NEW");
        assertThat(bareCopy.get("DE:Impact")).isNull();
        assertThat(office.rows("ASSGN", "opTaskID", bareCopy)).isEmpty();
    }

    @Test
    void aDocumentMovesToATaskAndIntoAFolder() {
        Entity document = office.first("DOCU");
        Entity task = office.task(TO, "Script");
        Entity folder = office.store().insert("DOCFDR", Map.of("name", "Finals"), Office.ADMINISTRATOR);

        office.call(document, "move", Map.of("objID", task.id(), "docObjCode", "TASK"));
        Object answer = office.call(
                "DOCU", "moveToFolder", Map.of("documentIDs", List.of(document.id()), "folderID", folder.id()));

        assertThat(office.now(document).get("taskID")).isEqualTo(task.id());
        assertThat(office.now(document).get("projectID")).isEqualTo(target.id());
        assertThat(answer).isEqualTo(folder.id());
        assertThat(office.rows("DOCFLD", "folderID", folder))
                .extracting(row -> row.get("documentID"))
                .containsExactly(document.id());
        assertThatThrownBy(() -> office.call(document, "move", Map.of("objID", task.id(), "docObjCode", "HOUR")))
                .hasMessage("invalid objCode: HOUR");
        assertThatThrownBy(() -> office.call(
                        "DOCU", "moveToFolder", Map.of("documentIDs", List.of(document.id()), "folderID", "none")))
                .hasMessageContaining("\"none\" not found");
    }

    @Test
    void whatIsCheckedOutStaysWithItsHolderUntilCheckedIn() {
        Entity document = office.first("DOCU");
        Map<String, Object> ids = Map.of("documentIDs", List.of(document.id()));

        office.as("mei.tanaka").call("DOCU", "checkOut", ids);
        assertThatThrownBy(() -> office.as("luca.moretti").call("DOCU", "checkOut", ids))
                .hasMessageContaining("checked out by another user");
        office.call("DOCU", "checkIn", ids);
        office.call("DOCU", "checkOut", ids);

        assertThat(office.now(document).get("checkedOutByID")).isEqualTo(Office.user("luca.moretti"));
        assertThat((Long) office.call("DOCU", "getTotalSizeForDocuments", ids)).isPositive();
        assertThat(office.call("DOCU", "isLinkedDocument", Map.of("documentID", document.id())))
                .isEqualTo(false);
    }

    @Test
    void anExpenseMovesToATask() {
        Entity expense = office.first("EXPNS");
        Entity task = office.task(TO, "Script");

        office.call(expense, "move", Map.of("objID", task.id(), "expObjCode", "TASK"));

        assertThat(office.now(expense).get("taskID")).isEqualTo(task.id());
        assertThat(office.now(expense).get("projectID")).isEqualTo(target.id());
    }

    @Test
    void aTemplatePhaseMovesToAnotherTemplateAndBack() {
        Entity phase = office.store().require("TTSK", SeedIds.of("TTSK", "Website Launch/Discovery"));
        String campaign = SeedIds.of("TMPL", "Integrated Campaign");
        String website = SeedIds.of("TMPL", "Website Launch");

        office.call(phase, "move", Map.of("templateID", campaign));

        assertThat(office.rows("TTSK", "templateID", office.store().require("TMPL", campaign)))
                .hasSize(25);
        Entity child = office.rows("TTSK", "parentID", phase).get(0);
        assertThatThrownBy(() -> office.call(phase, "move", Map.of("parentID", child.id())))
                .hasMessageContaining("below itself");
        assertThat(office.call(
                        "TTSK", "bulkMove", Map.of("templateTaskIDs", List.of(phase.id()), "templateID", website)))
                .isEqualTo(website);
        assertThat(office.now(child).get("templateID")).isEqualTo(website);
    }
}
