package io.github.camelworkfront.docs;

// tag::test[]
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.WorkfrontComponent;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WorkfrontSandboxExtension.class)
class OwnRouteTest {

    @Test
    void renamesATask(WorkfrontSandbox sandbox) throws Exception {
        String id = (String) sandbox.objects("TASK").get(0).get("ID");
        try (CamelContext context = new DefaultCamelContext()) {
            WorkfrontComponent workfront = context.getComponent("workfront", WorkfrontComponent.class);
            workfront.getConfiguration().setUrl(sandbox.url());
            workfront.getConfiguration().setApiKey(sandbox.apiKey());
            context.start();
            ProducerTemplate template = context.createProducerTemplate();

            template.requestBody("workfront:task/update?id=" + id, Map.of("name", "Second draft"));

            assertThat(sandbox.find("TASK", id).orElseThrow()).containsEntry("name", "Second draft");
            assertThat(sandbox.requests().matching("PUT", id)).hasSize(1);
        }
    }
}
// end::test[]
