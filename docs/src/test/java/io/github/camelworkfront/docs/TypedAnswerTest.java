package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelworkfront.WorkfrontComponent;
import io.github.camelworkfront.WorkfrontConfiguration;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.time.Instant;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
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

    // tag::proof-class[]
    public record ProofState(@JsonProperty("file_id") int id, String filename, int version) {}
    // end::proof-class[]

    @Test
    void readsTasksIntoAClass() throws Exception {
        try (WorkfrontSandbox sandbox = WorkfrontSandbox.start();
                CamelContext context = context(sandbox)) {
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

    @Test
    void readsProofsIntoAClass() throws Exception {
        try (WorkfrontSandbox sandbox = WorkfrontSandbox.start();
                CamelContext context = context(sandbox)) {
            ProducerTemplate template = context.createProducerTemplate();
            template.requestBodyAndHeader(
                    "workfront:proof:createProof?arg.Name=Poster", "A poster.", Exchange.FILE_NAME, "poster.txt");

            // tag::proof-use[]
            List<?> proofs = template.requestBody(
                    "workfront:proof:getAllProofs?arg.StartFrom=0&arg.ItemsPerPage=0&outputClass="
                            + ProofState.class.getName(),
                    null,
                    List.class);
            // end::proof-use[]

            assertThat(proofs).hasOnlyElementsOfType(ProofState.class).anySatisfy(proof -> {
                assertThat(((ProofState) proof).filename()).isEqualTo("Poster");
                assertThat(((ProofState) proof).id()).isPositive();
                assertThat(((ProofState) proof).version()).isEqualTo(1);
            });
        }
    }

    private static CamelContext context(WorkfrontSandbox sandbox) {
        CamelContext context = new DefaultCamelContext();
        WorkfrontConfiguration workfront =
                context.getComponent("workfront", WorkfrontComponent.class).getConfiguration();
        workfront.setUrl(sandbox.url());
        workfront.setApiKey(sandbox.apiKey());
        workfront.setProofUrl(sandbox.proof().url());
        workfront.setProofUsername(sandbox.proof().username());
        workfront.setProofPassword(sandbox.proof().password());
        context.start();
        return context;
    }
}
