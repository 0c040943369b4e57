package io.github.camelworkfront.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelworkfront.internal.catalog.Argument;
import io.github.camelworkfront.internal.json.Json;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

    private static final Json JSON = new Json(new ObjectMapper());
    private static final List<Argument> KNOWN = List.of(
            new Argument("projectID", "string"),
            new Argument("force", "boolean"),
            new Argument("days", "integer"),
            new Argument("userIDs", "string[]"),
            new Argument("task", "Task"),
            new Argument("filters", "json"));

    public record Draft(String name, LocalDate due) {}

    @Test
    void namesGetTheServicesSpelling() {
        assertThat(typed("PROJECTid", "p")).isEqualTo(Map.of("projectID", "p"));
    }

    @Test
    void textBecomesWhatTheArgumentIs() {
        assertThat(typed("force", "TRUE")).containsEntry("force", true);
        assertThat(typed("force", false)).containsEntry("force", false);
        assertThat(typed("days", " 5 ")).containsEntry("days", 5L);
        assertThat(typed("days", 5)).containsEntry("days", 5L);
        assertThat(typed("projectID", 5)).containsEntry("projectID", "5");
        assertThat(typed("projectID", LocalDate.of(2026, 7, 1))).containsEntry("projectID", "2026-07-01");
        assertThat(typed("filters", Map.of("a", 1))).containsEntry("filters", Map.of("a", 1));
    }

    @Test
    void everyWayToWriteAListIsAList() {
        List<String> users = List.of("a", "b");

        assertThat(typed("userIDs", "a, b")).containsEntry("userIDs", users);
        assertThat(typed("userIDs", "[\"a\",\"b\"]")).containsEntry("userIDs", users);
        assertThat(typed("userIDs", users)).containsEntry("userIDs", users);
        assertThat(typed("userIDs", new String[] {"a", "b"})).containsEntry("userIDs", users);
        assertThat(typed("userIDs", Set.of("a"))).containsEntry("userIDs", Set.of("a"));
        assertThat(typed("userIDs", 5)).containsEntry("userIDs", List.of(5));
        assertThat(typed("userIDs", "{\"ID\":\"a\"}")).containsEntry("userIDs", List.of(Map.of("ID", "a")));
        assertThat(typed("userIDs", Map.of("ID", "a"))).containsEntry("userIDs", List.of(Map.of("ID", "a")));
    }

    @Test
    void anObjectIsAMapABeanOrJson() {
        assertThat(typed("task", "{\"name\":\"x\"}")).containsEntry("task", Map.of("name", "x"));
        assertThat(typed("task", Map.of("name", "x"))).containsEntry("task", Map.of("name", "x"));
        assertThat(typed("task", new Draft("x", LocalDate.of(2026, 7, 1))))
                .containsEntry("task", Map.of("name", "x", "due", "2026-07-01"));
    }

    @Test
    void nullStaysNull() {
        assertThat(new Arguments("x", KNOWN, false, JSON).typed(Collections.singletonMap("days", null)))
                .containsEntry("days", null);
    }

    @ParameterizedTest
    @CsvSource({
        "force, yes, boolean, true or false",
        "days, soon, integer, a whole number such as 5",
        "days, 5.5, integer, a whole number such as 5",
        "days, 99999999999999999999, integer, a whole number such as 5",
        "task, x, Task, 'a Map, or JSON text such as {\"name\":\"Launch\"}'",
        "task, '{x', Task, 'a Map, or JSON text such as {\"name\":\"Launch\"}'",
        "userIDs, '[x', string[], text"
    })
    void whatCannotBeOfTheTypeIsRefusedWithACorrectValue(String name, String value, String type, String example) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> typed(name, value))
                .withMessage("The argument " + name + " is of type " + type + ", which '" + value
                        + "' is not; a correct value is " + example);
    }

    @Test
    void halfANumberOrAStructureIsRefusedToo() {
        assertThatIllegalArgumentException().isThrownBy(() -> typed("days", new BigDecimal("5.5")));
        assertThatIllegalArgumentException().isThrownBy(() -> typed("projectID", Map.of("a", 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> typed("projectID", List.of("a")));
    }

    @Test
    void anUnknownNameIsRefusedWithNearAndAllNames() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> typed("projectIDs", "p"))
                .withMessageContaining("workfront:task/move has no argument 'projectIDs'; did you mean projectID?")
                .withMessageContaining("it takes projectID (string), force (boolean)")
                .withMessageContaining("lenient=true sends it all the same");
    }

    @Test
    void anActionWithoutArgumentsSaysSo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Arguments("proj/x", List.of(), false, JSON).typed(Map.of("zzz", 1)))
                .withMessage(
                        "workfront:proj/x has no argument 'zzz' (it takes none; lenient=true sends it all the same)");
    }

    @Test
    void unknownNamesPassWhereTheCatalogueIsSilentOrTheRouteSaysSo() {
        Map<String, Object> given = Map.of("brandNew", "5");

        assertThat(new Arguments("x", KNOWN, true, JSON).typed(given)).isEqualTo(given);
        assertThat(new Arguments("x", null, false, JSON).typed(given)).isEqualTo(given);
        assertThat(new Arguments("x", null, false, JSON).find("days")).isEmpty();
        assertThat(new Arguments("x", KNOWN, false, JSON).find("DAYS")).contains(new Argument("days", "integer"));
    }

    private static Map<String, Object> typed(String name, Object value) {
        return new Arguments("task/move", KNOWN, false, JSON).typed(Map.of(name, value));
    }
}
