package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionAndCopyRouteTest extends WorkfrontTestSupport {

    @Test
    void anIssueBecomesATaskAndDisappears() {
        String project = project("Launch");
        String gone = issue(project);
        String task = (String) call(
                "workfront:issue/convertToTask?id=" + gone,
                Map.of("task", Map.of("name", "Fix it", "projectID", project), "copyNativeFields", true));
        assertThat(sandbox().find("TASK", task).orElseThrow()).containsEntry("name", "Fix it");
        assertThat(sandbox().find("OPTASK", gone)).isEmpty();
    }

    @Test
    void withPreserveIssueItStays() {
        String project = project("Launch");
        String issue = issue(project);
        call("workfront:issue/convertToTask?id=" + issue + "&arg.options=preserveissue,preservePrimaryContact");
        assertThat(lastRequest().body()).isEqualTo("{\"options\":[\"preserveIssue\",\"preservePrimaryContact\"]}");
        assertThat(sandbox().find("OPTASK", issue)).isPresent();
    }

    @Test
    void anIssueBecomesAProjectWithCustomFieldsOfItsOwn() {
        sandbox().create("PARAM", Map.of("name", "Region", "dataType", "TEXT", "displayType", "TEXT"));
        String issue = issue(project("Launch"));
        String project = (String) call(
                "workfront:issue/convertToProject?id=" + issue,
                Map.of("project", "{\"name\":\"Relaunch\",\"DE:Region\":\"EMEA\"}", "options", "preserveIssue"));
        assertThat(callForMap("workfront:project/get?fields=DE:Region", project))
                .containsEntry("name", "Relaunch")
                .containsEntry("DE:Region", "EMEA");
    }

    @Test
    void aTaskBecomesAProject() {
        String task = task(project("Launch"), "Draft");
        String project =
                (String) call("workfront:task/convertToProject?id=" + task, Map.of("project", Map.of("name", "P")));
        assertThat(sandbox().find("PROJ", project).orElseThrow()).containsEntry("name", "P");
        assertThat(sandbox().find("TASK", task)).isEmpty();
    }

    @Test
    void aMisspeltWordWouldLoseTheIssueAndIsRefused() {
        String issue = issue(project("Launch"));
        sandbox().requests().clear();
        assertThat(failure(
                        "workfront:issue/convertToTask?id=" + issue + "&arg.options=preserveIsue",
                        null,
                        IllegalArgumentException.class))
                .hasMessageContaining("options of workfront:issue/convertToTask")
                .hasMessageContaining("did you mean preserveIssue");
        assertThat(requests()).isEmpty();
        assertThat(failure(
                        "workfront:issue/convertToTask?lenient=true&id=" + issue + "&arg.options=preserveIsue",
                        null,
                        WorkfrontInvalidRequestException.class))
                .hasMessageContaining("preserveIsue");
    }

    @Test
    void parameterValuesInsideOfANewTaskAreRefusedToo() {
        Map<String, Object> task = Map.of("name", "x", "parameterValues", Map.of("DE:Effort", 1));
        assertThat(failure("workfront:issue/convertToTask?id=a", Map.of("task", task), IllegalArgumentException.class))
                .hasMessageContaining("argument task")
                .hasMessageContaining("\"DE:Effort\"");
    }

    @ParameterizedTest
    @CsvSource({
        "'clearAssignments,clearProgress', 6",
        "clearUpdates, 65536",
        "'[\"clearPermissions\",\"clearcustomdata\"]', 1572864",
        "128, 128"
    })
    void theOptionsOfCopyIssueAreWordsOrTheNumber(String options, int sent) {
        String issue = issue(project("Launch"));
        Object copy = call("workfront:issue/copyIssue?id=" + issue + "&arg.options=RAW(" + options + ")&arg.name=Copy");
        assertThat(lastRequest().body()).contains("\"options\":" + sent);
        assertThat(sandbox().find("OPTASK", (String) copy).orElseThrow()).containsEntry("name", "Copy");
    }

    @Test
    void aWordThatCopyIssueHasNoBitForIsRefused() {
        assertThat(failure(
                        "workfront:issue/copyIssue?id=a",
                        Map.of("options", List.of("clearProgres")),
                        IllegalArgumentException.class))
                .hasMessageContaining("did you mean clearProgress");
        assertThat(failure("workfront:issue/copyIssue?id=a", Map.of("options", 1.5), IllegalArgumentException.class))
                .hasMessageContaining("integer");
    }

    @Test
    void manyTasksAreCopiedAndMoved() {
        String from = project("From");
        String to = project("To");
        List<String> tasks = tasks(from, 3);
        List<?> copies = (List<?>) call("workfront:task/bulkCopy", Map.of("taskIDs", tasks, "projectID", to));
        assertThat(copies).hasSize(3);
        assertThat(lastRequest().path()).endsWith("/TASK/bulkCopy");
        call("workfront:task/bulkMove", Map.of("taskIDs", tasks, "projectID", to));
        assertThat(sandbox().objects("TASK"))
                .hasSize(6)
                .allSatisfy(task -> assertThat(task).containsEntry("projectID", to));
    }

    @Test
    void anOptionOfACopyIsKnownPerObject() {
        assertThat(refusal("workfront:issue/copy?copyOptions=clearProgress,clearConstraints"))
                .hasMessageContaining("copyOptions for OPTASK")
                .hasMessageContaining("'clearConstraints'");
        assertThat(refusal("workfront:task/copy?copyOptions=clearProgres"))
                .hasMessageContaining("did you mean clearProgress");
        String task = task(project("Launch"), "Draft");
        callForMap("workfront:task/copy?copyOptions=CLEARPROGRESS", task);
        assertThat(lastRequest().query()).contains("clearProgress");
    }

    @Test
    void anObjectWithoutDocumentedOptionsTakesAnyWord() {
        String role = (String) sandbox().create("SCORE", Map.of("name", "Card")).get("ID");
        assertThat(failure("workfront:score/copy?copyOptions=clearAll", role, WorkfrontInvalidRequestException.class))
                .hasMessageContaining("unknown copy option: clearAll");
    }

    private static String issue(String project) {
        return (String) sandbox()
                .create("OPTASK", Map.of("name", "Bug", "projectID", project, "status", "NEW"))
                .get("ID");
    }
}
