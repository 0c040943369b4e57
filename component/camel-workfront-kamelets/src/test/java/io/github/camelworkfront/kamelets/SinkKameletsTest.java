package io.github.camelworkfront.kamelets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;

/** The Kamelets that write to Workfront and to Workfront Proof. */
class SinkKameletsTest extends KameletTestSupport {

    @Test
    void createMakesAnObjectOfTheBody() throws Exception {
        load("""
                - from:
                    uri: direct:go
                    steps:
                      - to:
                          uri: kamelet:workfront-create-sink
                          parameters:
                            object: task
                """);
        String project = project("Launch");

        JsonNode task = go("{\"name\": \"Draft\", \"projectID\": \"" + project + "\"}");

        assertThat(sandbox().find("TASK", task.path("ID").asText()).orElseThrow())
                .containsEntry("name", "Draft")
                .containsEntry("projectID", project);
    }

    @Test
    void updateChangesTheObjectThatTheBodyNames() throws Exception {
        load("""
                - from:
                    uri: direct:go
                    steps:
                      - to:
                          uri: kamelet:workfront-update-sink
                          parameters:
                            object: task
                """);
        String task = task(project("Launch"), "Draft", "NEW");

        go(Map.of("ID", task, "name", "Second draft"));

        assertThat(sandbox().find("TASK", task).orElseThrow()).containsEntry("name", "Second draft");
    }

    @Test
    void updateChangesTheObjectThatTheParameterNames() throws Exception {
        String task = task(project("Launch"), "Draft", "NEW");
        load("""
                - from:
                    uri: direct:go
                    steps:
                      - to:
                          uri: kamelet:workfront-update-sink
                          parameters:
                            object: task
                            id: %s
                """.formatted(task));

        go("{\"name\": \"Second draft\"}");

        assertThat(sandbox().find("TASK", task).orElseThrow()).containsEntry("name", "Second draft");
    }

    @Test
    void uploadMakesADocumentOfTheFile() throws Exception {
        String project = project("Launch");
        load("""
                - from:
                    uri: direct:go
                    steps:
                      - to:
                          uri: kamelet:workfront-upload-sink
                          parameters:
                            object: project
                            objectId: %s
                            description: RAW(For R&D + others)
                """.formatted(project));

        JsonNode document = go("Words", Map.of(Exchange.FILE_NAME, "brief.txt"));

        assertThat(sandbox().find("DOCU", document.path("ID").asText()).orElseThrow())
                .containsEntry("name", "brief.txt")
                .containsEntry("description", "For R&D + others");
        assertThat(sandbox().content(document.path("ID").asText())).isPresent();
    }

    @Test
    void createProofMakesAProofOfTheFileAndAsksTheReviewers() throws Exception {
        load("""
                - from:
                    uri: direct:go
                    steps:
                      - to:
                          uri: kamelet:workfront-create-proof-sink
                          parameters:
                            name: Autumn poster
                            subject: Please look
                            reviewers: jane@client.example
                            role: Approver
                """);

        JsonNode proof = go("Words", Map.of(Exchange.FILE_NAME, "poster.txt"));

        assertThat(proof.path("file_id").asInt()).isPositive();
        assertThat(sandbox().requests().proof("createProof"))
                .singleElement()
                .satisfies(call -> assertThat(call.arguments())
                        .containsEntry("Name", "Autumn poster")
                        .containsEntry("SourceName", "poster.txt")
                        .containsEntry("Subject", "Please look")
                        .hasEntrySatisfying(
                                "Recipients",
                                reviewers -> assertThat(reviewers.toString()).contains("jane@client.example")));
    }
}
