package io.github.camelworkfront.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelworkfront.internal.json.Json;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiltersTest {

    private static final Json JSON = new Json(new ObjectMapper());

    @Test
    void filtersTravelAsTheyAreSpelled() {
        assertThat(encoded("status", "CUR", "percentComplete_Mod", "lt", "OR:1:name", "x"))
                .isEqualTo("status=CUR&percentComplete_Mod=lt&OR:1:name=x");
    }

    @Test
    void aCollectionAnArrayAndAJsonArrayRepeatTheName() {
        assertThat(encoded("status", List.of("CUR", "PLN"))).isEqualTo("status=CUR&status=PLN");
        assertThat(encoded("status", new Object[] {"CUR", 5})).isEqualTo("status=CUR&status=5");
        assertThat(encoded("status", " [\"CUR\", 5, true]")).isEqualTo("status=CUR&status=5&status=true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[draft", "[draft] Launch", "[2026] Launch", "[1,2] x", "{\"a\":1}"})
    void textThatOnlyBeginsLikeJsonStaysText(String text) {
        assertThat(Decoding.of(encoded("name", text))).containsExactly(Map.entry("name", text));
    }

    @Test
    void nullAsksForObjectsWithoutAValue() {
        assertThat(Filters.of(Collections.singletonMap("description", null), JSON)
                        .params()
                        .encoded())
                .isEqualTo("description=&description_Mod=isnull");
    }

    @Test
    void aModifierOfOnesOwnBesideNullCounts() {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("description", null);
        named.put("description_Mod", "notnull");

        assertThat(Filters.of(named, JSON).params().encoded()).isEqualTo("description=&description_Mod=notnull");
    }

    @Test
    void aModifierWithoutAValueIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Filters.of(Collections.singletonMap("status_Mod", null), JSON))
                .withMessageContaining("filter.status_Mod has no value");
    }

    @Test
    void anEmptyListIsRefusedAsItCouldMeanAllOrNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> encoded("status", List.of()))
                .withMessageContaining("filter.status is an empty list");
        assertThatIllegalArgumentException().isThrownBy(() -> encoded("status", "[]"));
    }

    @Test
    void aListInAListIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> encoded("status", "[[\"CUR\"]]"))
                .withMessageContaining("filter.status");
    }

    @ParameterizedTest
    @CsvSource({
        "sessionID, use the option sessionToken",
        "SESSIONID, use the option sessionToken",
        "apiKey, use the option apiKey",
        "apikey, use the option apiKey",
        "password, it is no field to search by",
        "password_Mod, it is no field to search by",
        "OR:1:password, it is no field to search by",
        "method, the operation in the URI says it",
        "action, the operation in the URI says it",
        "fields, use the option fields",
        "updates, a search changes nothing",
        "$$LIMIT, use the options limit and pageSize",
        "$$FIRST, use the option first"
    })
    void aNameThatTheServiceTakesForItselfIsRefusedWithWhatToDo(String name, String instead) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> encoded(name, "hunter2"))
                .withMessageStartingWith("filter." + name + " cannot be a filter")
                .withMessageEndingWith(instead)
                .withMessageNotContaining("hunter2");
    }

    @Test
    void aFieldOfAnotherObjectMayHaveSuchAName() {
        assertThat(encoded("project:method", "x")).isEqualTo("project:method=x");
    }

    @Test
    void usernameCarriesAllFiltersIntoTheJsonParameter() {
        assertThat(Decoding.of(encoded("username", "ada@example.com", "isActive", true, "roleID", List.of("a", "b"))))
                .containsExactly(Map.entry(
                        "filters",
                        "{\"username\":\"ada@example.com\",\"isActive\":\"true\",\"roleID\":[\"a\",\"b\"]}"));
        assertThat(encoded("username_Mod", "notnull")).startsWith("filters=");
    }

    @Test
    void usernameBesideOnesOwnJsonParameterIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> encoded("username", "ada", "filters", "{}"))
                .withMessageContaining("put it there");
    }

    @Test
    void theJsonParameterIsTextOrBecomesIt() {
        assertThat(Decoding.of(encoded("filters", "[x")).get(0).getValue()).isEqualTo("[x");
        assertThat(Decoding.of(encoded("filters", Map.of("status", "CUR")))
                        .get(0)
                        .getValue())
                .isEqualTo("{\"status\":\"CUR\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ID",
                "ID_Mod",
                "ID_Range",
                "OR:1:ID",
                "OR:1:ID_Mod",
                "filters",
                "name_Sort",
                "name_1_Sort",
                "OR:a:name_Sort"
            })
    void whatFiltersOrSortsByIdIsNotWalkedByIt(String name) {
        assertThat(Filters.of(Map.of(name, "x"), JSON).allowWalkById()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"status", "projectID", "project:ID", "DE:ID", "OR:1:status", "EXISTS:1:taskID", "status_Mod"})
    void whatFiltersByAnythingElseIsWalkedById(String name) {
        assertThat(Filters.of(Map.of(name, "x"), JSON).allowWalkById()).isTrue();
    }

    @Test
    void verbatimParametersAreNeitherRefusedNorChanged() {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("method", "GET");
        named.put("username", "ada");
        named.put("uri", List.of("a", "b"));
        named.put("none", null);

        assertThat(Filters.verbatim(named, JSON).encoded()).isEqualTo("method=GET&username=ada&uri=a&uri=b");
    }

    static String encoded(Object... namesAndValues) {
        return Filters.of(named(namesAndValues), JSON).params().encoded();
    }

    static Map<String, Object> named(Object... namesAndValues) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            named.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        assertThat(named).hasSize(Arrays.asList(namesAndValues).size() / 2);
        return named;
    }
}
