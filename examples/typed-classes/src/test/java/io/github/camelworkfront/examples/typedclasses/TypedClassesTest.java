package io.github.camelworkfront.examples.typedclasses;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs the routes as they are shipped. */
@ExtendWith(WorkfrontSandboxExtension.class)
class TypedClassesTest {

    @Test
    void tasksForPrintHaveAReviewMoreAndTheirProjectsAPressCheck(WorkfrontSandbox sandbox) throws Exception {
        List<Map<String, Object>> before = sandbox.objects("TASK");

        TypedClasses.run(sandbox);

        assertThat(before.stream()
                        .filter(task -> rounds(sandbox.find("TASK", (String) task.get("ID"))
                                        .orElseThrow())
                                == rounds(task) + 1))
                .hasSize(6)
                .allSatisfy(task -> assertThat(task).containsEntry("DE:Channel", "Print"));
        assertThat(sandbox.objects("TASK"))
                .filteredOn(task -> String.valueOf(task.get("name")).startsWith("Press check for "))
                .hasSize(5)
                .allSatisfy(task ->
                        assertThat(task).containsEntry("status", "NEW").containsKeys("projectID", "constraintDate"));
    }

    @Test
    void ofATaskThatChangesOnlyTheChangeIsSent(WorkfrontSandbox sandbox) throws Exception {
        TypedClasses.run(sandbox);

        assertThat(sandbox.requests().matching("PUT", "TASK"))
                .singleElement()
                .satisfies(request -> assertThat(request.body())
                        .contains("DE:Review Rounds")
                        .doesNotContain("name", "status", "DE:Channel"));
    }

    private static int rounds(Map<String, Object> task) {
        return task.get("DE:Review Rounds") instanceof Number number ? number.intValue() : 0;
    }
}
