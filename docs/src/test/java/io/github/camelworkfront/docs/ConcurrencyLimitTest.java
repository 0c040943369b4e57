package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.WorkfrontComponent;
import io.github.camelworkfront.sandbox.ConcurrencyLimit;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The concurrency limit that the page on the sandbox shows. */
@ExtendWith(WorkfrontSandboxExtension.class)
class ConcurrencyLimitTest {

    @Test
    void countsWhatRunsAtTheSameTime(WorkfrontSandbox sandbox) throws Exception {
        try (CamelContext context = new DefaultCamelContext()) {
            WorkfrontComponent workfront = context.getComponent("workfront", WorkfrontComponent.class);
            workfront.getConfiguration().setUrl(sandbox.url());
            workfront.getConfiguration().setApiKey(sandbox.apiKey());
            context.start();
            // tag::limit[]
            sandbox.concurrency().limit(ConcurrencyLimit.of(10));

            context.createProducerTemplate().requestBody("workfront:task/count", (Object) null);

            assertThat(sandbox.concurrency().counts().refused()).isZero();
            assertThat(sandbox.concurrency().counts().highest()).isBetween(1, 10);
            // end::limit[]
        }
    }
}
