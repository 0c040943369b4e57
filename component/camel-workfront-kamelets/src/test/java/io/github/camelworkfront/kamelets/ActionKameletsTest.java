package io.github.camelworkfront.kamelets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The Kamelets that ask Workfront in the middle of a route. */
class ActionKameletsTest extends KameletTestSupport {

    @Test
    void getReadsTheObjectOfTheBody() throws Exception {
        load("""
                - from:
                    uri: direct:go
                    steps:
                      - to:
                          uri: kamelet:workfront-get-action
                          parameters:
                            object: task
                            fields: project:name
                """);

        JsonNode task = go(task(project("R&D + more"), "Draft", "NEW"));

        assertThat(task.path("name").asText()).isEqualTo("Draft");
        assertThat(task.at("/project/name").asText()).isEqualTo("R&D + more");
    }

    @Test
    void getGivesNothingForAnObjectThatIsGone() throws Exception {
        load("""
                - from:
                    uri: direct:go
                    steps:
                      - to:
                          uri: kamelet:workfront-get-action
                          parameters:
                            object: task
                            id: 4c78821c0000d6fa8d5e52f07a1d54d0
                            notFoundBehaviour: "NULL"
                            outputFormat: map
                """);

        assertThat(template.requestBody("direct:go", (Object) null)).isNull();
    }

    @Test
    void searchFindsWhatTheParametersSay() throws Exception {
        String project = project("Launch");
        task(project, "First", "NEW");
        task(project, "Second", "CPL");
        task(project("Another"), "Third", "NEW");
        load("""
                - from:
                    uri: direct:go
                    steps:
                      - to:
                          uri: kamelet:workfront-search-action
                          parameters:
                            object: task
                            projectId: %s
                            status: NEW
                            fields: name
                            sort: name desc
                            limit: 5
                """.formatted(project));

        assertThat(go(null))
                .singleElement()
                .satisfies(task -> assertThat(task.path("name").asText()).isEqualTo("First"));
    }

    @Test
    void searchTakesItsFiltersFromTheBodyToo() throws Exception {
        String project = project("Launch");
        task(project, "First", "NEW");
        task(project, "Second", "CPL");
        load("""
                - from:
                    uri: direct:go
                    steps:
                      - to:
                          uri: kamelet:workfront-search-action
                          parameters:
                            object: task
                """);

        assertThat(go("{\"name\": \"Second\"}")).hasSize(1);
    }

    @Test
    void runCallsTheActionWithTheArgumentsOfTheBody() throws Exception {
        String from = project("From");
        String to = project("To");
        String task = task(from, "Draft", "NEW");
        load("""
                - from:
                    uri: direct:go
                    steps:
                      - to:
                          uri: kamelet:workfront-run-action
                          parameters:
                            object: task
                            action: move
                            id: %s
                """.formatted(task));

        template.requestBody("direct:go", Map.of("projectID", to));

        assertThat(sandbox().find("TASK", task).orElseThrow()).containsEntry("projectID", to);
    }

    @Test
    void proofCallCallsTheOperation() throws Exception {
        load("""
                - from:
                    uri: direct:go
                    steps:
                      - to:
                          uri: kamelet:workfront-proof-call-action
                          parameters:
                            operation: createWorkspace
                """);

        JsonNode workspace = go(Map.of("Name", "Autumn"));

        assertThat(workspace.path("id").asInt()).as("%s", workspace).isPositive();
        assertThat(sandbox().requests().proof("createWorkspace"))
                .singleElement()
                .satisfies(call -> assertThat(call.arguments()).containsEntry("Name", "Autumn"));
    }
}
