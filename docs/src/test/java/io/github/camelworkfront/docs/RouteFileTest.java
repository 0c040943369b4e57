package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.util.Map;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The test of a YAML file that the page on tests shows. */
@ExtendWith(WorkfrontSandboxExtension.class)
class RouteFileTest {

    // tag::test[]
    @Test
    void lateTasksBecomeUrgent(WorkfrontSandbox sandbox) throws Exception {
        Map<String, Object> late = sandbox.create(
                "TASK",
                Map.of(
                        "name",
                        "Too late",
                        "percentComplete",
                        10,
                        "plannedCompletionDate",
                        "2020-01-31T12:00:00:000+0000"));
        Main main = new Main();
        main.configure().withRoutesIncludePattern("classpath:camel/late-tasks.camel.yaml");
        main.addProperty("camel.component.workfront.url", sandbox.url());
        main.addProperty("camel.component.workfront.apiKey", sandbox.apiKey());
        main.start();
        try {
            main.getCamelTemplate().sendBody("direct:mark-late-tasks", null);
        } finally {
            main.stop();
        }

        assertThat(sandbox.find("TASK", (String) late.get("ID")).orElseThrow()).containsEntry("priority", 4);
    }
    // end::test[]
}
