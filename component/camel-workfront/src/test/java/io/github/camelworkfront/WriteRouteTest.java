package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelworkfront.sandbox.BulkFailure;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WriteRouteTest extends WorkfrontTestSupport {

    private static final String MISSING = "00000000000000000000000000000000";

    @Test
    void createFromEveryKindOfBody() throws Exception {
        byte[] json = "{\"name\":\"Launch\"}".getBytes(StandardCharsets.UTF_8);
        List<Object> bodies = List.of(
                Map.of("name", "Launch"),
                new NewProject("Launch"),
                new String(json, StandardCharsets.UTF_8),
                json,
                new ByteArrayInputStream(json),
                new ObjectMapper().readTree(json));
        for (Object body : bodies) {
            Exchange exchange = send("workfront:proj/create", body);
            assertThat((Map<Object, Object>) body(exchange))
                    .containsEntry("name", "Launch")
                    .containsEntry("objCode", "PROJ");
            String id = exchange.getMessage().getHeader(WorkfrontConstants.OBJECT_ID, String.class);
            assertThat(sandbox().find("PROJ", id)).isPresent();
        }
        assertThat(sandbox().objects("PROJ")).hasSize(bodies.size());
    }

    @Test
    void createSendsJsonAndAsksForFields() {
        callForMap("workfront:proj/create?fields=description", Map.of("name", "Launch", "description", "<b>&"));
        assertThat(lastRequest().method()).isEqualTo("POST");
        assertThat(lastRequest().query()).isEqualTo("fields=description");
        assertThat(lastRequest().headers().get("Content-Type").get(0)).startsWith("application/json");
        assertThat(lastRequest().body()).contains("\"description\":\"<b>&\"");
    }

    @Test
    void identityIsDroppedFromWhatIsWritten() {
        callForMap("workfront:proj/create", Map.of("ID", MISSING, "objCode", "PROJ", "name", "Launch"));
        assertThat(lastRequest().body()).isEqualTo("{\"name\":\"Launch\"}");
    }

    @Test
    void datesTravelInTheServicesForm() {
        OffsetDateTime start = OffsetDateTime.of(2026, 3, 1, 9, 30, 0, 0, ZoneOffset.ofHours(1));
        callForMap("workfront:proj/create", Map.of("name", "Launch", "plannedStartDate", start));
        assertThat(lastRequest().body()).contains("2026-03-01T09:30:00:000+0100");
    }

    @Test
    void parameterValuesAreRefusedSinceTheServiceIgnoresThem() {
        sandbox().requests().clear();
        Map<String, Object> body = Map.of("name", "x", "parameterValues", Map.of("DE:Region", "EMEA"));
        assertThat(failure("workfront:proj/create", body, IllegalArgumentException.class))
                .hasMessageContaining("DE:Region");
        assertThat(requests()).isEmpty();
    }

    @Test
    void aBodyThatIsNoObjectIsRefusedBeforeAnythingIsSent() {
        sandbox().requests().clear();
        assertThat(failure("workfront:proj/create", "hello", IllegalArgumentException.class))
                .hasMessageContaining("the body must be a Map");
        assertThat(failure("workfront:proj/create", null, IllegalArgumentException.class))
                .hasMessageContaining("there is none");
        assertThat(failure("workfront:proj/create", "{\"name\":", IllegalArgumentException.class))
                .hasMessageContaining("begins like JSON");
        assertThat(requests()).isEmpty();
    }

    @Test
    void updateTakesTheIdFromOptionHeaderOrBody() {
        String id = project("Launch");
        callForMap("workfront:proj/update?id=" + id, Map.of("name", "One"));
        assertThat(sandbox().find("PROJ", id).orElseThrow()).containsEntry("name", "One");
        send("workfront:proj/update", Map.of("name", "Two"), Map.of(WorkfrontConstants.ID, id));
        assertThat(sandbox().find("PROJ", id).orElseThrow()).containsEntry("name", "Two");
        Map<String, Object> answer =
                callForMap("workfront:proj/update", Map.of("ID", id, "objCode", "PROJ", "name", "Three"));
        assertThat(answer).containsEntry("name", "Three");
        assertThat(lastRequest().body()).isEqualTo("{\"name\":\"Three\"}");
        assertThat(lastRequest().method()).isEqualTo("PUT");
    }

    @Test
    void updateMayClearAField() {
        String id = (String) sandbox()
                .create("PROJ", Map.of("name", "x", "description", "text"))
                .get("ID");
        Map<String, Object> body = new HashMap<>();
        body.put("description", null);
        callForMap("workfront:proj/update?id=" + id, body);
        assertThat(sandbox().find("PROJ", id).orElseThrow().get("description")).isNull();
    }

    @Test
    void updateWithoutAnIdSaysWhereToPutIt() {
        sandbox().requests().clear();
        assertThat(failure("workfront:proj/update", Map.of("name", "x"), IllegalArgumentException.class))
                .hasMessageContaining("CamelWorkfrontId");
        assertThat(requests()).isEmpty();
    }

    @Test
    void updateOfAMissingObjectIsNotFound() {
        failure("workfront:proj/update?id=" + MISSING, Map.of("name", "x"), WorkfrontNotFoundException.class);
    }

    @Test
    void deleteGivesTrue() {
        String id = project("Launch");
        assertThat(call("workfront:proj/delete", id)).isEqualTo(true);
        assertThat(sandbox().find("PROJ", id)).isEmpty();
        assertThat(lastRequest().query()).isEmpty();
        failure("workfront:proj/delete", id, WorkfrontNotFoundException.class);
    }

    @Test
    void forceTravelsFromOptionOrHeader() {
        call("workfront:proj/delete?force=true", project("One"));
        assertThat(lastRequest().query()).isEqualTo("force=true");
        Exchange exchange = send("workfront:proj/delete", project("Two"), Map.of(WorkfrontConstants.FORCE, true));
        assertThat(body(exchange)).isEqualTo(true);
        assertThat(lastRequest().query()).isEqualTo("force=true");
        assertThat(exchange.getMessage().getHeaders()).doesNotContainKey(WorkfrontConstants.FORCE);
    }

    @Test
    void deleteOfSeveralGivesAResultForEach() {
        List<String> tasks = tasks(project("Launch"), 120);
        sandbox().requests().clear();
        List<WorkfrontBulkResult> results = callForResults("workfront:task/delete", tasks);
        assertThat(results).hasSize(120).allMatch(r -> r.getStatus() == WorkfrontBulkResult.Status.done);
        assertThat(requests()).hasSize(2);
        assertThat(sandbox().objects("TASK")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(BulkFailure.class)
    void deleteOfSeveralTellsWhatItKnowsOfAMissingOne(BulkFailure shape) {
        sandbox().bulkFailure(shape);
        List<String> tasks = tasks(project("Launch"), 2);

        List<WorkfrontBulkResult> results =
                callForResults("workfront:task/delete?bulkErrors=report", List.of(tasks.get(0), MISSING, tasks.get(1)));

        WorkfrontBulkResult first = results.get(0);
        WorkfrontBulkResult missing = results.get(1);
        assertThat(missing.getError()).contains("not found");
        assertThat(missing.getStatus())
                .isEqualTo(
                        shape == BulkFailure.ERROR_IN_PLACE
                                ? WorkfrontBulkResult.Status.failed
                                : WorkfrontBulkResult.Status.unknown);
        assertThat(first.getStatus()).isNotEqualTo(WorkfrontBulkResult.Status.failed);
        assertThat(sandbox().objects("TASK")).isEmpty();
    }

    @Test
    void copyMakesANewObjectWithTheChangesOfTheBody() {
        String project = project("Launch");
        String task = task(project, "Draft");
        Map<String, Object> copy = callForMap(
                "workfront:task/copy?id=" + task + "&copyOptions=clearAssignments,clearProgress&fields=projectID",
                Map.of("name", "Copy"));
        assertThat(copy).containsEntry("name", "Copy").containsEntry("projectID", project);
        assertThat(copy.get("ID")).isNotEqualTo(task);
        assertThat(lastRequest().query()).contains("copySourceID=" + task, "options=", "clearAssignments");
    }

    @Test
    void copyMayTakeItsSourceFromTheBody() {
        String task = task(project("Launch"), "Draft");
        assertThat(callForMap("workfront:task/copy", task)).containsEntry("name", "Draft");
        assertThat(callForMap("workfront:task/copy", Map.of("ID", task, "name", "Other")))
                .containsEntry("name", "Other");
        assertThat(sandbox().objects("TASK")).hasSize(3);
    }

    @Test
    void copyOptionsHeaderAndUnknownOption() {
        String task = task(project("Launch"), "Draft");
        Map<String, Object> header = Map.of(WorkfrontConstants.COPY_OPTIONS, List.of("clearNothing"));
        sandbox().requests().clear();
        assertThat(send("workfront:task/copy?id=" + task, null, header).getException())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'clearNothing'")
                .hasMessageContaining("clearProgress");
        assertThat(requests()).isEmpty();
        Exchange exchange = send("workfront:task/copy?lenient=true&id=" + task, null, header);
        assertThat(exchange.getException())
                .isInstanceOf(WorkfrontInvalidRequestException.class)
                .hasMessageContaining("unknown copy option: clearNothing");
    }

    @Test
    void copyWithoutASourceIsRefused() {
        assertThat(failure("workfront:task/copy", null, IllegalArgumentException.class))
                .hasMessageContaining("option id");
    }

    @Test
    void customFieldsAreWrittenAtTheTopLevelAndRead() {
        sandbox().create("PARAM", Map.of("name", "Region", "dataType", "TEXT", "displayType", "TEXT"));
        Map<String, Object> created =
                callForMap("workfront:proj/create?fields=DE:Region", Map.of("name", "x", "DE:Region", "EMEA"));
        assertThat(created).containsEntry("DE:Region", "EMEA");
        assertThat(callForRows("workfront:proj/search?fields=DE:Region&filter.DE:Region=EMEA", null))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("DE:Region", "EMEA"));
    }

    @Test
    void anAnswerThatDoesNotFitTheClassSaysThatTheCallSucceededAndKeepsTheHeaders() {
        String id = project("Launch");
        Exchange exchange = send(
                "workfront:proj/get?outputClass=" + WithNumber.class.getName(),
                null,
                Map.of(WorkfrontConstants.ID, id));
        assertThat(exchange.getException())
                .isInstanceOf(WorkfrontException.class)
                .hasMessageContaining("the call succeeded");
        assertThat(exchange.getMessage().getHeaders()).containsKey(WorkfrontConstants.ID);
    }

    /** A class that a name does not fit into. */
    public record WithNumber(Integer name) {}

    /** A bean of the user's. */
    public static class NewProject {
        private final String name;

        public NewProject(String name) {
            this.name = name;
        }

        public String getName() {
            return name;
        }
    }
}
