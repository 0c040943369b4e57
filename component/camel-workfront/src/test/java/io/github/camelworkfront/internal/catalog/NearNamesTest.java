package io.github.camelworkfront.internal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearNamesTest {

    private static final ObjectCatalog CATALOG = ObjectCatalog.bundled();

    @ParameterizedTest
    @CsvSource({
        "projct, project",
        "porject, project",
        "projects, project",
        "PROJCT, project",
        "tsak, task",
        "tasks, task",
        "hours, hour",
        "isue, issue",
        "isssue, issue",
        "optsak, optask",
        "timeshet, timesheet",
        "documnet, document",
        "portolio, portfolio",
        "custmform, category",
        "jobrol, role",
        "restprof, rest-proof",
        "request, issue",
        "Ticket, issue",
        "file, document",
        "comment, note",
        "form, category",
    })
    void theObjectMeantComesFirst(String typed, String meant) {
        assertThat(CATALOG.nearest(typed, 3)).startsWith(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "xyzzy", "quetzalcoatl", "ackermannfunction"})
    void nothingIsSuggestedForWhatResemblesNothing(String typed) {
        assertThat(CATALOG.nearest(typed, 5)).isEmpty();
    }

    @Test
    void eachObjectIsSuggestedOnce() {
        assertThat(CATALOG.nearest("proj ect", 5))
                .extracting(word -> CATALOG.find(word).orElseThrow())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "PROJ, calcTimeline, calculateTimeline",
        "PROJ, calculatetimline, calculateTimeline",
        "PROJ, serach, search",
        "PROJ, updat, update",
        "PROJ, creat, create",
        "PROJ, add, create",
        "PROJ, EDIT, update",
        "TASK, list, search",
        "TASK, Find, search",
        "TASK, remove, delete",
        "PROJ, shar, share",
        "PROJ, helpDeskQueue, helpDeskQueues",
        "TASK, mvoe, move",
        "TASK, convertProject, convertToProject",
        "WORK, mywrok, myWork",
        "ROLE, replce, replace",
    })
    void theOperationMeantComesFirst(String code, String typed, String meant) {
        assertThat(CATALOG.find(code).orElseThrow().nearestOperation(typed, 3)).startsWith(meant);
    }

    @Test
    void anOperationThatTheObjectLacksIsNotSuggested() {
        assertThat(CATALOG.find("PROJ").orElseThrow().nearestOperation("replac", 5))
                .doesNotContain("replace");
    }

    @Test
    void fewerMistakesComeBeforeAnEndLeftOut() {
        assertThat(NearNames.among("markdon", List.of("markDoneLater", "markDome", "markDone"), 5))
                .containsExactly("markDone", "markDoneLater");
        assertThat(NearNames.among("markdonr", List.of("markDome", "markDones", "markDone"), 5))
                .containsExactly("markDone");
    }

    @Test
    void abbreviationsComeBeforeNamesThatContainTheWord() {
        assertThat(NearNames.among("doneLate", List.of("undoneLateOrNever", "doneAfterLate"), 5))
                .containsExactly("doneAfterLate", "undoneLateOrNever");
    }

    @Test
    void whatTakesTwiceTheMistakesOfTheBestIsLeftOut() {
        assertThat(CATALOG.nearest("projct", 5)).containsExactly("project");
    }

    @Test
    void objectsThatEveryVersionCanCallComeBeforeTheOthers() {
        assertThat(CATALOG.nearest("projectusr", 5)).containsExactly("project", "projectuser");
    }

    @ParameterizedTest
    @CsvSource({"task, task, 0", "tsak, task, 1", "tak, task, 1", "taskk, task, 1", "tusk, task, 1", "'', task, 4"})
    void distanceCountsMistakes(String typed, String name, int mistakes) {
        assertThat(NearNames.distance(typed, name)).isEqualTo(mistakes);
    }
}
