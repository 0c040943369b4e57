package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;

class GetRouteTest extends WorkfrontTestSupport {

    private static final String MISSING = "00000000000000000000000000000000";

    @Test
    void idInOptionGivesAMap() {
        String id = project("Launch");

        Exchange exchange = send("workfront:proj/get?id=" + id, null);

        assertThat((Map<Object, Object>) body(exchange)).containsEntry("ID", id).containsEntry("name", "Launch");
        assertThat(exchange.getMessage().getHeaders())
                .containsEntry(WorkfrontConstants.OBJECT_ID, id)
                .containsEntry(WorkfrontConstants.OBJECT_CODE, "PROJ")
                .containsEntry(WorkfrontConstants.OPERATION, "get")
                .containsEntry(WorkfrontConstants.RESPONSE_CODE, 200)
                .doesNotContainKey(WorkfrontConstants.COUNT);
    }

    @Test
    void anySpellingOfTheObjectWorks() {
        String id = project("Launch");
        for (String word : List.of("proj", "PROJ", "project", "Project", "pRoJeCt")) {
            assertThat(callForMap("workfront:" + word + "/get", id)).containsEntry("ID", id);
        }
    }

    @Test
    void idInHeaderWinsOverOptionAndBody() {
        String asked = project("Asked");
        String other = project("Other");

        Exchange exchange = send("workfront:proj/get?id=" + other, other, Map.of(WorkfrontConstants.ID, asked));

        assertThat((Map<Object, Object>) body(exchange)).containsEntry("ID", asked);
        assertThat(exchange.getMessage().getHeaders()).doesNotContainKey(WorkfrontConstants.ID);
    }

    @Test
    void bodyMayBeAnIdOrAnObjectWithOne() {
        String id = project("Launch");
        assertThat(callForMap("workfront:proj/get", id)).containsEntry("ID", id);
        assertThat(callForMap("workfront:proj/get", Map.of("ID", id, "objCode", "PROJ")))
                .containsEntry("ID", id);
        assertThat(callForMap("workfront:proj/get", "{\"ID\":\"" + id + "\"}")).containsEntry("ID", id);
    }

    @Test
    void fieldsAreReadBesideTheUsualOnes() {
        String project = project("Launch");
        String task = task(project, "Draft");

        Map<String, Object> read = callForMap("workfront:task/get?fields=project:name,entryDate", task);

        assertThat(read).containsKeys("name", "entryDate");
        assertThat((Map<Object, Object>) read.get("project")).containsEntry("name", "Launch");
        assertThat((String) read.get("entryDate"))
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d:\\d{3}[+-]\\d{4}");
    }

    @Test
    void fieldsHeaderTakesThePlaceOfTheOption() {
        String task = task(project("Launch"), "Draft");

        Exchange exchange = send(
                "workfront:task/get?fields=entryDate",
                task,
                Map.of(WorkfrontConstants.FIELDS, List.of("project:name", "lastUpdateDate")));

        assertThat((Map<Object, Object>) exchange.getMessage().getBody(Map.class))
                .containsKeys("project", "lastUpdateDate")
                .doesNotContainKey("entryDate");
        assertThat(exchange.getMessage().getHeaders()).doesNotContainKey(WorkfrontConstants.FIELDS);
    }

    @Test
    void wildcardTravelsAsParameter() {
        assertThat(callForMap("workfront:user/get?id=$$USER.ID", null)).containsEntry("objCode", "USER");
        assertThat(lastRequest().path()).endsWith("/USER");
    }

    @Test
    void missingObjectFailsTheExchange() {
        WorkfrontNotFoundException e = failure("workfront:proj/get", MISSING, WorkfrontNotFoundException.class);

        assertThat(e.getStatus()).isEqualTo(404);
        assertThat(e.getMessage()).contains("proj/get", MISSING, "not found");
        assertThat(e.getPath()).isEqualTo("GET /attask/api/v22.0/PROJ/" + MISSING);
    }

    @Test
    void missingObjectMayBeNull() {
        Exchange exchange = send("workfront:proj/get?notFoundBehaviour=NULL", MISSING);

        assertThat(body(exchange)).isNull();
        assertThat(exchange.getMessage().getHeaders()).containsEntry(WorkfrontConstants.RESPONSE_CODE, 404);
    }

    @Test
    void severalIdsGiveAListInTheOrderAskedWithNullForAMissingOne() {
        String project = project("Launch");
        List<String> tasks = tasks(project, 3);

        List<Map<String, Object>> read =
                callForRows("workfront:task/get", Arrays.asList(tasks.get(2), MISSING, tasks.get(0), tasks.get(2)));

        assertThat(read).hasSize(4);
        assertThat(read.get(0)).containsEntry("ID", tasks.get(2));
        assertThat(read.get(1)).isNull();
        assertThat(read.get(2)).containsEntry("ID", tasks.get(0));
        assertThat(read.get(3)).containsEntry("ID", tasks.get(2));
    }

    @Test
    void commaSeparatedIdsGiveAList() {
        List<String> tasks = tasks(project("Launch"), 2);
        Exchange exchange = send("workfront:task/get?id=" + String.join(",", tasks), null);
        assertThat((List<?>) body(exchange)).hasSize(2);
        assertThat(exchange.getMessage().getHeaders()).containsEntry(WorkfrontConstants.COUNT, 2L);
    }

    @Test
    void oneElementCollectionGivesAListToo() {
        String id = project("Launch");
        assertThat(ids(callForRows("workfront:proj/get", List.of(id)))).containsExactly(id);
        assertThat(callForRows("workfront:proj/get", List.of())).isEmpty();
    }

    @Test
    void manyIdsAreReadInPiecesOfAHundred() {
        List<String> tasks = tasks(project("Launch"), 250);
        sandbox().requests().clear();

        assertThat(ids(callForRows("workfront:task/get", tasks))).isEqualTo(tasks);
        assertThat(requests()).hasSize(3);
    }

    @Test
    void withoutAnIdTheErrorSaysWhereToPutIt() {
        assertThat(failure("workfront:proj/get", null, IllegalArgumentException.class))
                .hasMessageContaining("option id")
                .hasMessageContaining("CamelWorkfrontId");
        assertThat(requests()).isEmpty();
    }

    @Test
    void whatIsNoIdIsRefusedBeforeAnythingIsSent() {
        for (String id : List.of("../user", "a/b", "a?b", "a b", "%2e%2e")) {
            assertThat(failure("workfront:proj/get", id, IllegalArgumentException.class))
                    .hasMessageContaining("no Workfront id");
        }
        assertThat(requests()).isEmpty();
    }

    @Test
    void outputFormats() throws Exception {
        String id = project("Größe <1>");

        assertThat(call("workfront:proj/get?outputFormat=json", id))
                .isInstanceOf(String.class)
                .asString()
                .contains("\"name\":\"Größe <1>\"");
        assertThat(((JsonNode) call("workfront:proj/get?outputFormat=node", id))
                        .path("ID")
                        .asText())
                .isEqualTo(id);
        Object raw = call("workfront:proj/get?outputFormat=raw", id);
        String text = context.getTypeConverter().convertTo(String.class, raw);
        assertThat(text).startsWith("{\"data\":{").contains("\\u003c1>");
        assertThat(context.getTypeConverter().convertTo(InputStream.class, raw)).isNotNull();
        assertThat(text.getBytes(StandardCharsets.UTF_8)).isNotEmpty();
    }

    @Test
    void outputClassGivesObjects() {
        String id = project("Launch");
        String uri = "workfront:proj/get?outputClass=" + Project.class.getName();

        assertThat(call(uri, id)).isEqualTo(new Project(id, "Launch"));
        assertThat(callForRows(uri, List.of(id))).isEqualTo(List.of(new Project(id, "Launch")));
    }

    /** A type of the user's, with fewer fields than the answer and a name in another case. */
    public record Project(String id, String name) {}
}
