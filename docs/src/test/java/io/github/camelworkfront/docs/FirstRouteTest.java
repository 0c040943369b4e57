package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.WorkfrontComponent;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The Java that the first pages show. */
@ExtendWith(WorkfrontSandboxExtension.class)
class FirstRouteTest {

    @Test
    void theRouteFindsLateTasks(WorkfrontSandbox sandbox) throws Exception {
        try (CamelContext context = new DefaultCamelContext()) {
            context.addComponent("workfront", component(sandbox));
            context.addRoutes(new LateTasks());
            context.start();

            List<?> tasks = context.createFluentProducerTemplate()
                    .to("direct:late-tasks")
                    .request(List.class);

            assertThat(tasks).isNotEmpty();
        }
    }

    private static WorkfrontComponent component(WorkfrontSandbox sandbox) {
        // tag::component[]
        WorkfrontComponent workfront = new WorkfrontComponent();
        workfront.getConfiguration().setUrl(sandbox.url());
        workfront.getConfiguration().setApiKey(sandbox.apiKey());
        // end::component[]
        return workfront;
    }
}
