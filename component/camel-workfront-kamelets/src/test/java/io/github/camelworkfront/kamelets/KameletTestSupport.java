package io.github.camelworkfront.kamelets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelworkfront.WorkfrontComponent;
import io.github.camelworkfront.WorkfrontConfiguration;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.util.HashMap;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Loads YAML routes with Kamelets in them; the component leads to a sandbox that is new for each test. */
abstract class KameletTestSupport extends CamelTestSupport {

    @RegisterExtension
    static final WorkfrontSandboxExtension WORKFRONT =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    private static final ObjectMapper JSON = new ObjectMapper();

    static WorkfrontSandbox sandbox() {
        return WORKFRONT.sandbox();
    }

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext created = super.createCamelContext();
        WorkfrontComponent component = new WorkfrontComponent();
        configure(component.getConfiguration());
        created.addComponent("workfront", component);
        return created;
    }

    /** Says where the service is and who asks; by default the administrator of the sandbox. */
    void configure(WorkfrontConfiguration options) {
        options.setUrl(sandbox().url());
        options.setApiKey(sandbox().apiKey());
        options.setProofUrl(sandbox().url());
        options.setProofApiVersion("16_24_0");
        options.setProofUsername(sandbox().proof().username());
        options.setProofPassword(sandbox().proof().password());
        options.setMaxRetries(0);
    }

    void load(String yaml) throws Exception {
        PluginHelper.getRoutesLoader(context).loadRoutes(ResourceHelper.fromString("routes.yaml", yaml));
    }

    /** Why a route does not start, as the innermost exception says it. */
    Throwable refusal(String yaml) {
        try {
            load(yaml);
        } catch (Exception e) {
            Throwable root = e;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            return root;
        }
        throw new AssertionError("the route started");
    }

    /** The body that {@code direct:go} gives, read as JSON. */
    JsonNode go(Object body, Map<String, Object> headers) throws Exception {
        Exchange exchange = template.request("direct:go", e -> {
            e.getMessage().setBody(body);
            e.getMessage().setHeaders(new HashMap<>(headers));
        });
        assertThat(exchange.getException()).isNull();
        return JSON.readTree(exchange.getMessage().getBody(String.class));
    }

    JsonNode go(Object body) throws Exception {
        return go(body, Map.of());
    }

    static String project(String name) {
        return id(sandbox().create("PROJ", Map.of("name", name, "status", "CUR")));
    }

    static String task(String projectId, String name, String status) {
        return id(sandbox().create("TASK", Map.of("name", name, "projectID", projectId, "status", status)));
    }

    private static String id(Map<String, Object> created) {
        return (String) created.get("ID");
    }
}
