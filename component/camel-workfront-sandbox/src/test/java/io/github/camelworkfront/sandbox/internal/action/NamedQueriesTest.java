package io.github.camelworkfront.sandbox.internal.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.sandbox.internal.seed.SeedIds;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamedQueriesTest {

    private final Office office = new Office();

    @Test
    void myWorkIsWhatIsAssignedToMeAndNotDoneTheMostUrgentFirst() {
        List<Entity> work = office.as("mei.tanaka").query("WORK", "myWork", Map.of());

        assertThat(work)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.get("status")).isNotIn("CPL", "CLS", "RLV", "VCP"));
        assertThat(work.stream()
                        .map(item -> (Instant) item.get("plannedCompletionDate"))
                        .toList())
                .isSorted();
        assertThat(office.call("WORK", "getMyWorkCount", Map.of())).isEqualTo(work.size());
        assertThat(office.query("WORK", "workRequests", Map.of()))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(work).contains(item));
        assertThat(office.query("WORK", "myAccomplishments", Map.of()))
                .hasSize((Integer) office.call("WORK", "getMyAccomplishmentsCount", Map.of()))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(work);
    }

    @Test
    void theRequestorSeesWhatTheyHaveAskedFor() {
        office.as("rowan.ellis");
        long all = office.store()
                .referring("OPTASK", "enteredByID", Office.user("rowan.ellis"))
                .count();

        List<Entity> open = office.query("WORK", "myOpenRequests", Map.of());
        List<Entity> done = office.query("WORK", "myCompletedRequests", Map.of());

        assertThat(open).isNotEmpty();
        assertThat(open.size() + done.size()).isEqualTo((int) all);
        assertThat(office.query("PROJ", "recentHelpDeskQueues", Map.of()))
                .extracting(Entity::id)
                .containsExactly(SeedIds.of("PROJ", "Creative Request Desk"));
    }

    @Test
    void whatATeamIsAskedForIsNobodysYet() {
        Entity task = office.task("Fjordline: Product Film Nordic Chair", "Script");
        office.call(task, "assignMultiple", Map.of("teamIDs", List.of(SeedIds.of("TEAMOB", "Brand Studio"))));

        assertThat(office.as("mei.tanaka").query("WORK", "teamRequests", Map.of()))
                .extracting(Entity::id)
                .containsExactly(task.id());
    }

    @Test
    void groupStatusesAreThoseOfTheirKind() {
        Map<String, Object> group = Map.of("groupID", SeedIds.DEFAULT_GROUP, "includeHidden", true);

        assertThat(values("projectGroupStatuses", group)).contains("CUR", "PLN", "CPL", "AWC");
        assertThat(values("taskGroupStatuses", group)).containsExactlyInAnyOrder("NEW", "INP", "CPL", "REV");
        assertThat(values("opTaskGroupStatuses", group)).contains("NEW", "INP", "CLS", "TRI");
        assertThat(values("opTaskTypes", Map.of())).contains("REQ", "BUG");
        assertThat(values("projectPriorities", Map.of())).containsExactlyInAnyOrder("0", "1", "2", "3", "4");
        assertThatThrownBy(() -> values("taskGroupStatuses", Map.of("groupID", "none")))
                .hasMessage("Group with primary key value(s) \"none\" not found");
    }

    @Test
    void queuesTopicsAndDefaultsAreFound() {
        assertThat(office.query("PROJ", "helpDeskQueues", Map.of()))
                .extracting(project -> project.get("name"))
                .containsExactly("Creative Request Desk");
        assertThat(office.query("QUED", "queueTopics", Map.of())).hasSize(5);
        assertThat(office.query("QUET", "queueTopicByID", Map.of("queueTopicID", SeedIds.of("QUET", "New asset"))))
                .hasSize(1);
        assertThat(office.query("SCHED", "defaultSchedule", Map.of())).hasSize(1);
        assertThat(office.query("USER", "userAdmins", Map.of())).hasSize(1);
        assertThat(office.query("HOURT", "globalHourTypes", Map.of())).hasSize(4);
        assertThatThrownBy(() -> office.query("QUET", "queueTopicByID", Map.of()))
                .hasMessage("queueTopicID is required and cannot be empty");
    }

    private List<Object> values(String query, Map<String, Object> args) {
        return office.query("CSTEM", query, args).stream()
                .map(row -> row.get("value"))
                .toList();
    }
}
