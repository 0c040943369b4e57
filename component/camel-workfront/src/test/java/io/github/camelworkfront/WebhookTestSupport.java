package io.github.camelworkfront;

import io.github.camelworkfront.sandbox.RecordedRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.camel.component.webhook.WebhookConfiguration;
import org.apache.camel.spi.RestConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Starts and stops endpoints the way {@code webhook:} does it, without an HTTP server. */
abstract class WebhookTestSupport extends WorkfrontTestSupport {

    protected static final String TOKEN = "a-secret-of-tests-1234";
    protected static final String EXTERNAL = "https://events.example.com";
    protected static final String ADDRESS = EXTERNAL + "/wf";

    private final List<WorkfrontEndpoint> started = new CopyOnWriteArrayList<>();

    @BeforeEach
    void defaults() {
        sandbox().choices().clear();
    }

    @AfterEach
    void stopAll() {
        started.forEach(WorkfrontEndpoint::unregisterWebhook);
    }

    /** Starts an endpoint whose route is at {@code https://events.example.com/wf}. */
    protected WorkfrontEndpoint start(String uri) throws Exception {
        return start(uri, webhook(EXTERNAL, "/wf"));
    }

    protected WorkfrontEndpoint start(String uri, WebhookConfiguration webhook) throws Exception {
        WorkfrontEndpoint endpoint = endpoint(uri);
        endpoint.setWebhookConfiguration(webhook);
        started.add(endpoint);
        endpoint.registerWebhook();
        return endpoint;
    }

    /** The same for what may throw nothing. */
    protected WorkfrontEndpoint started(String uri) {
        try {
            return start(uri);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private WorkfrontEndpoint endpoint(String uri) throws Exception {
        // Each start is one of another endpoint: an application that starts again has new ones.
        WorkfrontEndpoint endpoint =
                (WorkfrontEndpoint) context.getComponent("workfront").createEndpoint(uri);
        endpoint.start();
        return endpoint;
    }

    protected static WebhookConfiguration webhook(String external, String path) {
        WebhookConfiguration webhook = new WebhookConfiguration();
        webhook.storeConfiguration(new RestConfiguration());
        webhook.setWebhookExternalUrl(external);
        webhook.setWebhookPath(path);
        return webhook;
    }

    /** What the service has, as it lists it. */
    protected List<Map<String, Object>> subscriptions() {
        return callForRows("workfront:subscription/list", null);
    }

    protected String subscribe(Map<String, Object> body) {
        return String.valueOf(callForMap("workfront:subscription/create", body).get("id"));
    }

    /** Method and end of the path of the requests to the event service, which took effect. */
    protected static List<String> sent() {
        return requests().stream()
                .filter(r -> r.path().contains("eventsubscription") && r.status() < 300)
                .map(RecordedRequest::method)
                .filter(method -> !method.equals("GET"))
                .toList();
    }
}
