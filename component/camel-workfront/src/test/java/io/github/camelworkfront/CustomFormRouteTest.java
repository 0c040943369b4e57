package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomFormRouteTest extends WorkfrontTestSupport {

    @BeforeEach
    void aField() {
        field("Region");
    }

    @ParameterizedTest
    @ValueSource(strings = {"create", "update", "upsert", "copy"})
    void parameterValuesAreRefusedInEveryWriteWithTheRightSpelling(String operation) {
        sandbox().requests().clear();
        Map<String, Object> object = Map.of("ID", "a", "extRefID", "k", "parameterValues", Map.of("DE:Region", "EMEA"));
        assertThat(failure("workfront:proj/" + operation, object, IllegalArgumentException.class))
                .hasMessageContaining("silently ignores parameterValues")
                .hasMessageContaining("{\"DE:Region\":\"EMEA\"}");
        if (!operation.equals("copy")) {
            assertThat(failure("workfront:proj/" + operation, List.of(object), IllegalArgumentException.class))
                    .hasMessageContaining("item 0");
        }
        assertThat(requests()).isEmpty();
    }

    @Test
    void anObjectThatWasReadWithFieldsOfItsOwnIsWrittenBack() {
        String id = (String) sandbox()
                .create("PROJ", Map.of("name", "x", "DE:Region", "EMEA"))
                .get("ID");
        Map<String, Object> read = new HashMap<>(callForMap("workfront:proj/get?fields=DE:Region", id));
        read.put("DE:Region", "APAC");
        callForMap("workfront:proj/update", read);
        assertThat(sandbox().find("PROJ", id).orElseThrow()).containsEntry("DE:Region", "APAC");
    }

    @Test
    void allCustomFieldsAreReadAsOneMap() {
        String id = (String) sandbox()
                .create("PROJ", Map.of("name", "x", "DE:Region", "EMEA"))
                .get("ID");
        assertThat(callForMap("workfront:proj/get?fields=parameterValues", id))
                .containsEntry("parameterValues", Map.of("DE:Region", "EMEA"));
        assertThat(failure("workfront:proj/get?fields=DE:*&id=" + id, null, WorkfrontInvalidRequestException.class))
                .hasMessageContaining("fields=parameterValues asks for all custom fields");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cost, total", "R&D 100%", "Größe = 5?", "Q1/Q2: plan+actual", "#1 \"goal\""})
    void aNameMayHaveAnyCharacter(String name) {
        field(name);
        Map<String, Object> body = Map.of("name", "x", "DE:" + name, "1");
        Map<String, Object> created =
                callForMapWithFields("workfront:proj/create", body, List.of("name", "DE:" + name));
        assertThat(created).containsEntry("DE:" + name, "1");
        assertThat((List<Map<String, Object>>) body(send(
                        "workfront:proj/search",
                        null,
                        Map.of(
                                WorkfrontConstants.FILTER,
                                Map.of("DE:" + name, "1"),
                                WorkfrontConstants.FIELDS,
                                List.of("DE:" + name)))))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("DE:" + name, "1"));
    }

    @Test
    void aClassNamesItsCustomFields() {
        callForMap("workfront:proj/create", new Campaign("Launch", "EMEA"));
        assertThat(lastRequest().body()).contains("\"DE:Region\":\"EMEA\"");
        List<?> rows = (List<?>) call(
                "workfront:proj/search?fields=DE:Region&filter.DE:Region=EMEA&outputClass=" + Campaign.class.getName());
        assertThat(rows).hasSize(1).first().isEqualTo(new Campaign("Launch", "EMEA"));
    }

    @Test
    void formsAreAttachedAndTakenAway() {
        String project = project("Launch");
        String one = form("One");
        String two = form("Two");
        Map<String, Object> both = Map.of("objCode", "project", "objID", project, "categoryIDs", List.of(one, two));
        assertThat(send("workfront:ctgy/assignCategories", both).getException()).isNull();
        assertThat(lastRequest().body()).contains("\"objCode\":\"PROJ\"");
        assertThat(forms(project)).containsExactly(one, two);
        WorkfrontInvalidRequestException twice = failure(
                "workfront:ctgy/assignCategory",
                Map.of("objCode", "PROJ", "objID", project, "categoryID", one),
                WorkfrontInvalidRequestException.class);
        assertThat(twice).hasMessageContaining("already attached: " + one).hasMessageContaining("name the others only");
        call("workfront:ctgy/unassignCategory", Map.of("objCode", "PROJ", "objID", project, "categoryID", one));
        assertThat(forms(project)).containsExactly(two);
    }

    @Test
    void theListInsideOfAnObjectReplacesItsForms() {
        String project = project("Launch");
        String one = form("One");
        String two = form("Two");
        callForMap("workfront:proj/update?id=" + project, Map.of("categoryID", one));
        assertThat(forms(project)).containsExactly(one);
        callForMap(
                "workfront:proj/update?id=" + project, Map.of("objectCategories", List.of(Map.of("categoryID", two))));
        assertThat(forms(project)).containsExactly(two);
    }

    @Test
    void whatIsMissingToAttachAFormIsNamed() {
        sandbox().requests().clear();
        assertThat(failure(
                        "workfront:ctgy/assignCategories",
                        Map.of("objCode", "PROJ", "objID", "a"),
                        IllegalArgumentException.class))
                .hasMessageContaining("needs the argument categoryIDs");
        assertThat(requests()).isEmpty();
    }

    private Map<String, Object> callForMapWithFields(String uri, Object body, List<String> fields) {
        return (Map<String, Object>) body(send(uri, body, Map.of(WorkfrontConstants.FIELDS, fields)));
    }

    private static void field(String name) {
        sandbox().create("PARAM", Map.of("name", name, "dataType", "TEXT", "displayType", "TEXT"));
    }

    private static String form(String name) {
        return (String) sandbox()
                .create("CTGY", Map.of("name", name, "objTypes", List.of("PROJ")))
                .get("ID");
    }

    private List<Object> forms(String project) {
        return callForRows(
                        "workfront:objectcategory/search?fields=categoryID&sort=categoryOrder",
                        Map.of("objID", project))
                .stream()
                .map(row -> row.get("categoryID"))
                .toList();
    }

    /** A class of the user's. */
    public record Campaign(
            String name, @JsonProperty("DE:Region") String region) {}
}
