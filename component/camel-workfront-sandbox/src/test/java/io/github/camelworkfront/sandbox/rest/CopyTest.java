package io.github.camelworkfront.sandbox.rest;

import static io.github.camelworkfront.sandbox.SandboxClient.encode;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.SandboxClient;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CopyTest {

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    private WorkfrontSandbox sandbox;
    private SandboxClient admin;

    @BeforeEach
    void connect() {
        sandbox = extension.sandbox();
        admin = SandboxClient.of(sandbox);
    }

    private String create(String code, Map<String, Object> fields) {
        return (String) sandbox.create(code, fields).get("ID");
    }

    private String copy(String path, String sourceId, String more) {
        return admin.send("POST", path + "?copySourceID=" + sourceId + more).id();
    }

    private List<Map<String, Object>> those(String code, String field, String id) {
        return sandbox.objects(code).stream()
                .filter(object -> id.equals(object.get(field)))
                .toList();
    }

    @Test
    void aCopiedTemplateKeepsItsTree() {
        String template = create("TMPL", Map.of("name", "Campaign"));
        String phase = create("TTSK", Map.of("name", "Phase", "templateID", template));
        String first = create("TTSK", Map.of("name", "First", "templateID", template, "parentID", phase));
        String second = create("TTSK", Map.of("name", "Second", "templateID", template, "parentID", phase));
        create("TPRED", Map.of("predecessorID", first, "successorID", second));
        create("TASSGN", Map.of("templateTaskID", first));

        List<Map<String, Object>> tasks = those("TTSK", "templateID", copy("/tmpl", template, "&name=Copy"));

        Map<String, Object> top = named(tasks, "Phase");
        assertThat(tasks).hasSize(3);
        assertThat(top).containsEntry("numberOfChildren", 2);
        assertThat(named(tasks, "First")).containsEntry("parentID", top.get("ID"));
        assertThat(those("TPRED", "successorID", (String) named(tasks, "Second").get("ID")))
                .singleElement()
                .satisfies(link -> assertThat(link)
                        .containsEntry("predecessorID", named(tasks, "First").get("ID")));
        assertThat(those("TASSGN", "templateTaskID", (String)
                        named(tasks, "First").get("ID")))
                .hasSize(1);
    }

    private static Map<String, Object> named(List<Map<String, Object>> objects, String name) {
        return objects.stream()
                .filter(object -> name.equals(object.get("name")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anIssueIsCopiedIntoAnotherProjectWithWhatHangsOnIt() {
        String project = create("PROJ", Map.of("name", "Launch"));
        String other = create("PROJ", Map.of("name", "Other"));
        String issue = create("OPTASK", Map.of("name", "Typo", "projectID", project, "referenceNumber", 7));
        create("ASSGN", Map.of("opTaskID", issue, "projectID", project));

        String copy = copy("/optask", issue, "&projectID=" + other);

        assertThat(sandbox.find("OPTASK", copy).orElseThrow())
                .containsEntry("projectID", other)
                .doesNotContainKey("referenceNumber");
        assertThat(those("ASSGN", "opTaskID", copy))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("projectID", other));
    }

    @Test
    void changesOfACopyAreCheckedBeforeAnythingIsCopied() {
        String project = create("PROJ", Map.of("name", "Launch"));
        assertThat(admin.send("POST", "/proj?copySourceID=" + project + "&nome=Copy")
                        .message())
                .isEqualTo("APIModel V22_0 does not support field nome (Project)");
        assertThat(sandbox.objects("PROJ")).hasSize(1);
    }

    @Test
    void clearedConstraintsLeaveATaskFree() {
        String task = create("TASK", Map.of("name", "Draft", "taskConstraint", "MSO"));
        String copy = copy("/task", task, "&options=" + encode("[\"clearConstraints\"]"));
        assertThat(sandbox.find("TASK", copy).orElseThrow()).containsEntry("taskConstraint", "ASAP");
    }
}
