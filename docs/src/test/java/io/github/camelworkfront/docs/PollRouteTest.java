package io.github.camelworkfront.docs;

import io.github.camelworkfront.WorkfrontComponent;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The test of a polling route that the page on tests shows. */
@ExtendWith(WorkfrontSandboxExtension.class)
class PollRouteTest {

    @Test
    void aNewTaskComesIntoTheRoute(WorkfrontSandbox sandbox) throws Exception {
        try (CamelContext context = new DefaultCamelContext()) {
            WorkfrontComponent workfront = context.getComponent("workfront", WorkfrontComponent.class);
            workfront.getConfiguration().setUrl(sandbox.url());
            workfront.getConfiguration().setApiKey(sandbox.apiKey());
            // tag::poll[]
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("workfront:task/search?fields=name&delay=100").to("mock:changes");
                }
            });
            MockEndpoint changes = context.getEndpoint("mock:changes", MockEndpoint.class);
            changes.expectedMessageCount(1);
            changes.message(0).simple("${body[name]}").isEqualTo("Draft");
            context.start();

            sandbox.create("TASK", Map.of("name", "Draft"));

            changes.assertIsSatisfied();
            // end::poll[]
        }
    }
}
