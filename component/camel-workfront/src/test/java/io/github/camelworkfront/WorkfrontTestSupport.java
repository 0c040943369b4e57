package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.RecordedRequest;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.test.junit5.CamelTestSupport;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A Camel context whose {@code workfront:} component leads to a sandbox that is new for each test. */
public abstract class WorkfrontTestSupport extends CamelTestSupport {

    @RegisterExtension
    static final WorkfrontSandboxExtension WORKFRONT =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    private final Map<String, String> routes = new HashMap<>();

    protected static WorkfrontSandbox sandbox() {
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

    /** Says where the service is and who asks; by default the administrator's API key. */
    protected void configure(WorkfrontConfiguration options) {
        options.setUrl(sandbox().url());
        options.setApiKey(sandbox().apiKey());
        // What goes wrong shows at once; tests of patience set their own.
        options.setMaxRetries(0);
    }

    /** Sends a message through a route that leads to the URI, and gives the exchange whatever came of it. */
    protected Exchange send(String uri, Object body, Map<String, Object> headers) {
        String start = routes.computeIfAbsent(uri, this::route);
        return template.request(start, exchange -> {
            exchange.getMessage().setBody(body);
            exchange.getMessage().setHeaders(new HashMap<>(headers));
        });
    }

    protected Exchange send(String uri, Object body) {
        return send(uri, body, Map.of());
    }

    private String route(String uri) {
        String start = "direct:start-" + routes.size();
        try {
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from(start).to(uri);
                }
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return start;
    }

    /** The body that a successful call gives. */
    protected Object call(String uri, Object body) {
        return body(send(uri, body));
    }

    protected Object call(String uri) {
        return call(uri, null);
    }

    protected static Object body(Exchange exchange) {
        assertThat(exchange.getException()).isNull();
        return exchange.getMessage().getBody();
    }

    @SuppressWarnings("unchecked")
    protected Map<String, Object> callForMap(String uri, Object body) {
        return (Map<String, Object>) call(uri, body);
    }

    @SuppressWarnings("unchecked")
    protected List<Map<String, Object>> callForRows(String uri, Object body) {
        return (List<Map<String, Object>>) call(uri, body);
    }

    @SuppressWarnings("unchecked")
    protected List<WorkfrontBulkResult> callForResults(String uri, Object body) {
        return (List<WorkfrontBulkResult>) call(uri, body);
    }

    /** The exception of a call that fails. */
    protected <T extends Throwable> T failure(String uri, Object body, Class<T> type) {
        Exception exception = send(uri, body).getException();
        assertThat(exception).isInstanceOf(type);
        return type.cast(exception);
    }

    /** Why a route with this URI does not start. */
    protected Throwable refusal(String uri) {
        try {
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:refused-" + System.nanoTime()).to(uri);
                }
            });
        } catch (Exception e) {
            Throwable root = e;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            return root;
        }
        throw new AssertionError("a route to " + uri + " started");
    }

    protected static String project(String name) {
        return (String)
                sandbox().create("PROJ", Map.of("name", name, "status", "CUR")).get("ID");
    }

    protected static String task(String projectId, String name) {
        return (String) sandbox()
                .create("TASK", Map.of("name", name, "projectID", projectId, "status", "NEW"))
                .get("ID");
    }

    protected static List<String> tasks(String projectId, int count) {
        return new ArrayList<>(IntStream.range(0, count)
                .mapToObj(i -> task(projectId, "Task " + i))
                .toList());
    }

    protected static List<RecordedRequest> requests() {
        return sandbox().requests().all();
    }

    protected static RecordedRequest lastRequest() {
        return requests().get(requests().size() - 1);
    }

    protected static List<String> ids(List<Map<String, Object>> rows) {
        return rows.stream().map(row -> (String) row.get("ID")).toList();
    }
}
