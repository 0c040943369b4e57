package io.github.camelworkfront;

import io.github.camelworkfront.sandbox.RecordedRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;
import org.junit.jupiter.api.BeforeEach;

/** A route that begins with callbacks of Workfront Proof, and an HTTP client in the place of the service. */
abstract class CallbackTestSupport extends ProofTestSupport {

    protected static final String TOKEN = "a secret/of+tests";
    protected static final String ENCODED = "a%20secret%2Fof%2Btests";
    protected static final String STATE =
            "<callback type=\"state\"><file_id>7</file_id><state>unlocked</state></callback>";

    private final HttpClient client = HttpClient.newHttpClient();
    protected String address;

    @BeforeEach
    void server() throws Exception {
        VertxPlatformHttpServerConfiguration configuration = new VertxPlatformHttpServerConfiguration();
        configuration.setBindHost("127.0.0.1");
        configuration.setBindPort(0);
        VertxPlatformHttpServer server = new VertxPlatformHttpServer(configuration);
        context.addService(server);
        address = "http://127.0.0.1:" + server.getServer().actualPort();
    }

    protected List<Map<String, Object>> asked(String operation) {
        return calls().stream()
                .filter(request -> request.operation().equals(operation))
                .map(RecordedRequest::arguments)
                .toList();
    }

    protected MockEndpoint receive(String options) throws Exception {
        add("/proof", TOKEN, options);
        return getMockEndpoint("mock:callbacks");
    }

    protected void restart(String options) throws Exception {
        context.getRouteController().stopAllRoutes();
        context.removeRoute("callbacks");
        receive(options);
    }

    protected void add(String path, String token, String options) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri(path, token, options)).routeId("callbacks").to("mock:callbacks");
            }
        });
    }

    protected String uri(String path, String token, String options) {
        return "webhook:workfront:proof:callbacks?webhookComponentName=platform-http&webhookExternalUrl=" + address
                + "&webhookPath=" + path + "&webhookVerifyToken=RAW(" + token + ")&" + options;
    }

    protected int post(String token, String body) throws Exception {
        return post(token, body.getBytes(StandardCharsets.UTF_8));
    }

    protected int post(String token, byte[] body) throws Exception {
        return send("/proof/" + token, body);
    }

    protected int send(String path, byte[] body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "text/xml")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return client.send(request, BodyHandlers.ofString()).statusCode();
    }
}
