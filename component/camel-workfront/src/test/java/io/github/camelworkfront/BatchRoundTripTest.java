package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;

/** A call that travels as a URI inside of a form arrives at the service as it was written. */
class BatchRoundTripTest {

    private static WorkfrontSandbox sandbox;
    private static DefaultCamelContext context;
    private static ProducerTemplate template;

    @BeforeContainer
    static void start() {
        sandbox = WorkfrontSandbox.builder().seed("empty").start();
        context = new DefaultCamelContext();
        WorkfrontComponent component = new WorkfrontComponent();
        component.getConfiguration().setUrl(sandbox.url());
        component.getConfiguration().setApiKey(sandbox.apiKey());
        context.addComponent("workfront", component);
        context.start();
        template = context.createProducerTemplate();
    }

    @AfterContainer
    static void stop() {
        context.stop();
        sandbox.close();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> odd = Arbitraries.of(
                "&",
                "=",
                "%",
                "+",
                "#",
                "?",
                "/",
                "\\",
                "\"",
                "'",
                "%26",
                "%2B",
                " ",
                "ä",
                "€",
                "😀",
                "$$",
                "{{",
                "}",
                ";",
                ",",
                "\n",
                "\t",
                "<",
                "|",
                "method=DELETE",
                "&method=GET",
                "updates=");
        Arbitrary<String> plain = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(4);
        return Arbitraries.oneOf(odd, plain)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> "x" + String.join("", parts) + "x");
    }

    @Property(tries = 150)
    void aTextArrivesAsABodyAsAFilterAndInAWrittenUri(@ForAll("texts") String text) {
        WorkfrontBulkResult made = results(List.of(Map.of(
                        "object", "project", "operation", "create", "body", Map.of("name", "P", "description", text))))
                .get(0);
        assertThat(sandbox.find("PROJ", made.getId()).orElseThrow()).containsEntry("description", text);

        Map<String, Object> filter = Map.of("description", text, "ID", made.getId());
        String written = "project/count?ID=" + made.getId() + "&description="
                + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        List<WorkfrontBulkResult> found = results(List.of(
                Map.of("object", "project", "operation", "count", "filter", filter),
                Map.of("object", "project", "operation", "search", "filter", filter),
                written));
        assertThat(found.get(0).getValue()).isEqualTo(1L);
        assertThat((List<?>) found.get(1).getValue()).hasSize(1);
        assertThat(found.get(2).getValue()).isEqualTo(Map.of("count", 1));
    }

    @SuppressWarnings("unchecked")
    private static List<WorkfrontBulkResult> results(List<?> calls) {
        return (List<WorkfrontBulkResult>) template.requestBody("workfront:batch/execute", calls);
    }
}
