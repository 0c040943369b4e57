package io.github.camelworkfront.sandbox.internal.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.sandbox.internal.seed.SeedIds;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProjectActionsTest {

    private static final String PLANNING = "Fjordline: Product Film Nordic Chair";
    private static final String RUNNING = "Alder Coffee: Autumn Blend Launch";

    private final Office office = new Office();

    @Test
    void calculateTimelineLeavesASeededProjectAsItIs() {
        Entity project = office.project(RUNNING);
        Entity task = office.task(RUNNING, "Key visual");

        assertThat(office.call(project, "calculateTimeline")).isNull();

        assertThat(office.now(task)).isEqualTo(task);
        assertThat(office.now(project).get("plannedCompletionDate")).isEqualTo(project.get("plannedCompletionDate"));
        assertThat(office.now(project).get("lastCalcDate")).isEqualTo(Office.NOW);
    }

    @Test
    void calculateTimelinePushesSuccessorsWhenATaskGetsLonger() {
        Entity project = office.project(PLANNING);
        Entity storyboard = office.task(PLANNING, "Storyboard");
        office.set(office.task(PLANNING, "Script"), Map.of("durationMinutes", 7 * 480));

        office.call(project, "calculateTimeline");

        assertThat((Instant) office.now(storyboard).get("plannedStartDate"))
                .isAfter((Instant) storyboard.get("plannedStartDate"));
        assertThat((Instant) office.now(project).get("plannedCompletionDate"))
                .isAfter((Instant) project.get("plannedCompletionDate"));
    }

    @Test
    void calculateTimelineRefusesTasksThatWaitForEachOther() {
        Entity first = office.task(PLANNING, "Script");
        Entity last = office.task(PLANNING, "Archive masters");
        office.store()
                .insert(
                        "PRED",
                        Map.of("predecessorID", last.id(), "successorID", first.id(), "predecessorType", "fs"),
                        Office.ADMINISTRATOR);

        assertThatThrownBy(() -> office.call(office.project(PLANNING), "calculateTimeline"))
                .hasMessageContaining("wait for each other")
                .hasMessageContaining(first.id());
    }

    @Test
    void calculateFinanceAddsUpLabourAndExpenses() {
        Entity project = office.project(RUNNING);

        office.call(project, "calculateFinance");

        Entity after = office.now(project);
        assertThat(number(after, "plannedCost"))
                .isEqualByComparingTo(number(after, "plannedLaborCost").add(sum("EXPNS", project, "plannedAmount")));
        assertThat(number(after, "totalHours")).isEqualByComparingTo(sum("HOUR", project, "hours"));
        assertThat(number(after, "actualLaborCost")).isPositive();
        assertThat(number(after, "plannedRevenue")).isGreaterThan(number(after, "plannedLaborCost"));
    }

    @Test
    void createProjectWithOverrideAnswersTheNewId() {
        Object id = office.call("PROJ", "createProjectWithOverride", Map.of("project", Map.of("name", "New one")));

        assertThat(office.store().require("PROJ", (String) id).get("name")).isEqualTo("New one");
        assertThatThrownBy(() -> office.call("PROJ", "createProjectWithOverride", Map.of("project", Map.of())))
                .hasMessage("Name is required and cannot be empty");
        assertThatThrownBy(() -> office.call(
                        "PROJ", "createProjectWithOverride", Map.of("project", Map.of("name", "A", "f-o", 1))))
                .hasMessage("APIModel V22_0 does not support field f-o (Project)");
    }

    @Test
    void attachTemplateCopiesTasksAndPredecessors() {
        Entity project = office.project(PLANNING);

        Object result =
                office.call(project, "attachTemplate", Map.of("templateID", SeedIds.of("TMPL", "Integrated Campaign")));

        assertThat(result).isEqualTo(project.id());
        List<Entity> added = fromTemplate(project);
        assertThat(added).hasSize(20);
        Entity review = added.stream()
                .filter(task -> task.get("name").equals("Audience and competitor review"))
                .findFirst()
                .orElseThrow();
        assertThat(office.rows("PRED", "successorID", review)).hasSize(1);
        assertThat(review.get("plannedStartDate")).isNotNull();
    }

    @Test
    void attachTemplateLeavesOutExcludedPhasesAndGoesBelowTheNamedTask() {
        Entity project = office.project(PLANNING);
        Entity parent = office.task(PLANNING, "Delivery");

        office.call(
                project,
                "attachTemplate",
                Map.of(
                        "templateID", SeedIds.of("TMPL", "Integrated Campaign"),
                        "excludeTemplateTaskIDs", List.of(SeedIds.of("TTSK", "Integrated Campaign/Launch")),
                        "parentTaskID", parent.id()));

        assertThat(fromTemplate(project)).hasSize(15);
        assertThat(office.rows("TASK", "parentID", parent)).hasSize(4 + 3);
    }

    @Test
    void aProgramTakesItsProjectsToAnotherPortfolio() {
        Entity program = office.store().require("PRGM", SeedIds.of("PRGM", "Film Production"));
        String portfolio = SeedIds.of("PORT", "Brand Building");

        office.call(program, "move", Map.of("portfolioID", portfolio));

        assertThat(office.now(program).get("portfolioID")).isEqualTo(portfolio);
        assertThat(office.project(PLANNING).get("portfolioID")).isEqualTo(portfolio);
    }

    private List<Entity> fromTemplate(Entity project) {
        return office.rows("TASK", "projectID", project).stream()
                .filter(task -> task.has("templateTaskID"))
                .toList();
    }

    private BigDecimal sum(String code, Entity project, String field) {
        return office.rows(code, "projectID", project).stream()
                .map(row -> number(row, field))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal number(Entity entity, String field) {
        return new BigDecimal(entity.text(field));
    }
}
