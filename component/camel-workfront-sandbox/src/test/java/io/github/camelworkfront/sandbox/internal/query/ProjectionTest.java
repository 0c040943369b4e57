package io.github.camelworkfront.sandbox.internal.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProjectionTest {

    private final World world = new World().customField("Region").customField("Tags");

    @BeforeEach
    void aProjectWithEverything() {
        world.add("USER", "ada", "name", "Ada", "title", "Lead", "homeTeamID", "team");
        world.add("TEAMOB", "team", "name", "Studio", "ownerID", "ada");
        world.add("PORT", "port", "name", "Brand", "ownerID", "ada");
        world.add(
                "PROJ",
                "p",
                "name",
                "Launch",
                "status",
                "CUR",
                "budget",
                new BigDecimal("1E+3"),
                "plannedStartDate",
                Instant.parse("2026-03-01T16:00:00.007Z"),
                "ownerID",
                "ada",
                "portfolioID",
                "port",
                "sponsorID",
                "gone",
                "DE:Region",
                "EMEA",
                "DE:Tags",
                List.of("red", "blue"),
                "accessRules",
                List.of(Map.of("ID", "r1", "accessorID", "ada", "coreAction", "VIEW")));
        world.add("TASK", "t1", "name", "One", "projectID", "p", "assignedToID", "ada");
        world.add("TASK", "t2", "name", "Two", "projectID", "p");
    }

    @Test
    void theRecordedDefaultsAreAlwaysThere() {
        assertThat(names(world.project("PROJ", "p")))
                .containsExactly(
                        "ID",
                        "name",
                        "objCode",
                        "percentComplete",
                        "plannedCompletionDate",
                        "plannedStartDate",
                        "priority",
                        "projectedCompletionDate",
                        "status");
        assertThat(names(world.project("PROJ", "p", "status,budget"))).contains("ID", "name", "priority", "budget");
    }

    @Test
    void datesAreWrittenWithAColonBeforeTheMillisecondsInTheUsersZone() {
        assertThat(world.project("PROJ", "p").get("plannedStartDate").asText())
                .isEqualTo("2026-03-01T09:00:00:007-0700");
    }

    @Test
    void numbersAreWrittenWithoutExponentAndMissingValuesAsNull() {
        JsonNode project = world.project("PROJ", "p", "budget,priority");

        assertThat(project.get("budget").asText()).isEqualTo("1000");
        assertThat(project.get("priority").isNull()).isTrue();
    }

    @Test
    void aStarMeansTheDirectFieldsOnly() {
        JsonNode project = world.project("PROJ", "p", "*");

        assertThat(names(project)).contains("ownerID", "budget", "description", "lastUpdateDate");
        assertThat(names(project)).doesNotContain("owner", "tasks", "accessRules", "parameterValues", "DE:Region");
    }

    @Test
    void aReferenceIsWrittenWithIdNameAndObjCode() {
        JsonNode project = world.project("PROJ", "p", "owner,sponsor");

        assertThat(names(project.get("owner"))).containsExactly("ID", "name", "objCode");
        assertThat(project.get("sponsor").isNull()).isTrue();
    }

    @Test
    void nestedFieldsAreAddedToThat() {
        JsonNode project = world.project("PROJ", "p", "owner:title,portfolio:owner:homeTeam:name", "owner:emailAddr");

        assertThat(names(project.get("owner"))).containsExactly("ID", "name", "objCode", "title", "emailAddr");
        assertThat(project.at("/portfolio/owner/homeTeam/name").asText()).isEqualTo("Studio");
        assertThat(names(world.project("PROJ", "p", "owner:*").get("owner"))).contains("title", "companyID");
    }

    @Test
    void collectionsAreArrays() {
        assertThat(world.project("PROJ", "p", "tasks").get("tasks").findValuesAsText("ID"))
                .containsExactly("t1", "t2");
        assertThat(world.project("PROJ", "p", "tasks:assignedTo:name")
                        .at("/tasks/0/assignedTo/name")
                        .asText())
                .isEqualTo("Ada");
        assertThat(names(world.project("PROJ", "p", "tasks:*").at("/tasks/0"))).contains("projectID", "wbs");
        assertThat(world.project("PROJ", "p", "accessRules:*")
                        .at("/accessRules/0/coreAction")
                        .asText())
                .isEqualTo("VIEW");
        assertThat(world.project("PROJ", "p", "hours").get("hours")).isEmpty();
    }

    @Test
    void customFieldsStandAtTheTopOrTogether() {
        JsonNode project = world.project("PROJ", "p", "DE:Region,parameterValues");

        assertThat(project.get("DE:Region").asText()).isEqualTo("EMEA");
        assertThat(project.at("/parameterValues/DE:Tags/1").asText()).isEqualTo("blue");
        assertThat(world.project("PROJ", "p", "parameterValues:*")
                        .at("/parameterValues/DE:Region")
                        .asText())
                .isEqualTo("EMEA");
    }

    @Test
    void fieldsMayBeAJsonArray() {
        assertThat(world.project("PROJ", "p", "[\"budget\",\"owner:title\"]")
                        .at("/owner/title")
                        .asText())
                .isEqualTo("Lead");
        assertThatThrownBy(() -> world.project("PROJ", "p", "[\"budget\"")).hasMessage("JSON parsing error");
    }

    @Test
    void unknownFieldsAreRefusedInTheRecordedWords() {
        assertThatThrownBy(() -> world.project("PROJ", "p", "foo"))
                .hasMessage("APIModel V22_0 does not support field foo (Project)")
                .extracting("status", "errorClass")
                .containsExactly(422, "java.lang.IllegalArgumentException");
        assertThatThrownBy(() -> world.project("PROJ", "p", "tasks:projectid"))
                .hasMessage("APIModel V22_0 does not support field projectid (Task)");
        assertThatThrownBy(() -> world.project("PROJ", "p", "nope:name"))
                .hasMessage("APIModel V22_0 does not support field nope (Project)");
        assertThatThrownBy(() -> world.project("PROJ", "p", "DE:Nope"))
                .hasMessage("APIModel V22_0 does not support field DE:Nope (Project)");
    }

    @Test
    void aStarOverCustomFieldsIsRefusedInTheRecordedWords() {
        assertThatThrownBy(() -> world.project("PROJ", "p", "DE:*")).hasMessage("no such field: '*'");
    }

    @Test
    void fiveLevelsAreTooMany() {
        assertThatThrownBy(() -> world.project("PROJ", "p", "tasks:project:portfolio:owner:name"))
                .hasMessageContaining("maximum of 4 levels");
    }

    @Test
    void resultsAreListedOrKeyedById() throws Exception {
        Projection projection = Projection.parse(world.type("TASK"), List.of(), world.context());

        JsonNode list =
                World.json(json -> projection.writeList(world.query("TASK").page(), json));
        JsonNode map =
                World.json(json -> projection.writeMap(world.query("TASK").page(), json));

        assertThat(list.findValuesAsText("name")).containsExactly("One", "Two");
        assertThat(map.at("/t2/name").asText()).isEqualTo("Two");
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
