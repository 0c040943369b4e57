package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.WorkfrontComponent;
import io.github.camelworkfront.WorkfrontRateLimitException;
import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.time.Duration;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The fault that the page on the sandbox shows. */
@ExtendWith(WorkfrontSandboxExtension.class)
class FaultsTest {

    @Test
    void aFaultHitsTheCallsItIsMeantFor(WorkfrontSandbox sandbox) throws Exception {
        // tag::fault[]
        sandbox.faults()
                .add(Fault.of(Fault.Kind.TOO_MANY_REQUESTS)
                        .times(2)
                        .retryAfter(Duration.ofSeconds(1))
                        .on("GET", ".*/search"));
        // end::fault[]
        try (CamelContext context = new DefaultCamelContext()) {
            WorkfrontComponent workfront = context.getComponent("workfront", WorkfrontComponent.class);
            workfront.getConfiguration().setUrl(sandbox.url());
            workfront.getConfiguration().setApiKey(sandbox.apiKey());
            context.start();

            assertThat(search(context, "&maxRetries=0").getException()).isInstanceOf(WorkfrontRateLimitException.class);
            assertThat(search(context, "").getException()).isNull();
            assertThat(sandbox.requests().matching("GET", "/search")).hasSize(3);
        }
    }

    private static Exchange search(CamelContext context, String options) {
        return context.createProducerTemplate().request("workfront:task/search?limit=1" + options, message -> {});
    }
}
