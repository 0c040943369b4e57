package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelworkfront.WorkfrontComponent;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.time.Instant;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

/** Answers as objects of a class, as the manual shows it. */
class TypedAnswerTest {

    // tag::class[]
    public record PrintTask(
            @JsonProperty("ID") String id,
            String name,
            Instant plannedCompletionDate,
            @JsonProperty("DE:Channel") String channel) {}
    // end::class[]

    @Test
    void readsTasksIntoAClass() throws Exception {
        try (WorkfrontSandbox sandbox = WorkfrontSandbox.start();
                CamelContext context = new DefaultCamelContext()) {
            WorkfrontComponent workfront = context.getComponent("workfront", WorkfrontComponent.class);
            workfront.getConfiguration().setUrl(sandbox.url());
            workfront.getConfiguration().setApiKey(sandbox.apiKey());
            context.start();
            ProducerTemplate template = context.createProducerTemplate();

            // tag::use[]
            List<?> tasks = template.requestBody(
                    "workfront:task/search?fields=plannedCompletionDate,DE:Channel&limit=20&outputClass="
                            + PrintTask.class.getName(),
                    null,
                    List.class);
            // end::use[]

            assertThat(tasks).hasSize(20).allSatisfy(task -> {
                assertThat(((PrintTask) task).id()).hasSize(32);
                assertThat(((PrintTask) task).plannedCompletionDate()).isNotNull();
            });
            assertThat(tasks)
                    .anySatisfy(task -> assertThat(((PrintTask) task).channel()).isNotBlank());
        }
    }
}
