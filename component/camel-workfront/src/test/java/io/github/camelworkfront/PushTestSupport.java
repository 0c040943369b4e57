package io.github.camelworkfront;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;
import org.apache.camel.model.RouteDefinition;

/** A route that begins with the events of projects, and an HTTP client in the place of the service. */
abstract class PushTestSupport extends WorkfrontTestSupport {

    static final String TOKEN = "push-secret-token-1234";
    static final String PATH = "/workfront/projects";
    static final String ID = "59d7ddf7000002322d791eb08bafddfb";

    private final HttpClient client = HttpClient.newHttpClient();
    private String address;

    /** What comes after {@code from("webhook:workfront:proj/events?…")}. */
    void receive(String options, Steps steps) throws Exception {
        startServer();
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                steps.add(from(uri(options)).routeId("events"));
            }
        });
    }

    /** The same, into {@code mock:events}. */
    MockEndpoint receive(String options) throws Exception {
        receive(options, route -> route.to("mock:events"));
        return getMockEndpoint("mock:events");
    }

    /** Sends the requests to a server that the test has started. */
    void useServer(String url) {
        address = url + PATH;
    }

    /** Where the requests go, without the path. */
    String server() throws Exception {
        startServer();
        return address.substring(0, address.length() - PATH.length());
    }

    static String uri(String options) {
        String register = options.contains("webhookAutoRegister") ? "" : "&webhookAutoRegister=false";
        return "webhook:workfront:proj/events?webhookComponentName=platform-http" + register + "&webhookPath=" + PATH
                + "&webhookVerifyToken=" + TOKEN + (options.isEmpty() ? "" : "&" + options);
    }

    void startServer() throws Exception {
        if (address == null) {
            VertxPlatformHttpServerConfiguration configuration = new VertxPlatformHttpServerConfiguration();
            configuration.setBindHost("127.0.0.1");
            configuration.setBindPort(0);
            VertxPlatformHttpServer server = new VertxPlatformHttpServer(configuration);
            context.addService(server);
            address = "http://127.0.0.1:" + server.getServer().actualPort() + PATH;
        }
    }

    /** Status of the answer to a delivery with the right secret. */
    int post(String body) throws Exception {
        return send(TOKEN, BodyPublishers.ofString(body)).statusCode();
    }

    HttpResponse<String> send(String authorization, BodyPublisher body) throws IOException, InterruptedException {
        return send("POST", authorization, body);
    }

    HttpResponse<String> send(String method, String authorization, BodyPublisher body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).header("Content-Type", "application/json");
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return client.send(request.method(method, body).build(), BodyHandlers.ofString());
    }

    static String update(String name, int second) {
        return event("UPDATE", state(name, second), state("Before", second - 1), second);
    }

    /** As the service's documentation shows it. */
    static String event(String type, String newState, String oldState, int second) {
        return "{\"eventType\":\"" + type + "\",\"subscriptionId\":\"750a636c-5628-48f5-ba26-26b7ce537ac2\","
                + "\"eventTime\":{\"epochSecond\":" + (1507319336 + second) + ",\"nano\":998000000},"
                + "\"eventVersion\":\"v2\",\"subscriptionVersion\":\"v2\",\"customerId\":\"5448\",\"userId\":\"5449\","
                + "\"newState\":" + newState + ",\"oldState\":" + oldState + "}";
    }

    static String state(String name, int second) {
        return "{\"ID\":\"" + ID + "\",\"objCode\":\"PROJ\",\"name\":\"" + name + "\",\"status\":\"CUR\","
                + "\"lastUpdateDate\":\"2017-10-06T13:48:" + String.format(Locale.ROOT, "%02d", second) + ".980-0600\","
                + "\"sponsorID\":null,\"parameterValues\":{\"DE:Region\":\"EMEA\"}}";
    }

    /** Adds to the route. */
    interface Steps {
        void add(RouteDefinition route);
    }
}
