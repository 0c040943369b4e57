package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.HealthCheckRegistry;
import org.apache.camel.health.HealthCheckRepository;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Health checks of several endpoints that share a session, by a service that says of a session that it is none. */
class ProofHealthTest {

    private final List<String> called = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private volatile String knownSession = "session-1";
    private volatile int logins;

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String action = exchange.getRequestHeaders().getFirst("SOAPAction").replace("\"", "");
            byte[] answer = answer(action.substring(action.lastIndexOf('/') + 1), request)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    private String answer(String operation, String request) {
        called.add(operation);
        String value =
                switch (operation) {
                    case "doLogin" ->
                        "<session>session-" + ++logins + "</session><user_id>1</user_id>" + "<session_key>session-"
                                + logins + "</session_key>";
                    case "checkSession" -> String.valueOf(request.contains(knownSession));
                    default -> "true";
                };
        return "<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/'><e:Body><r><return>" + value
                + "</return></r></e:Body></e:Envelope>";
    }

    @Test
    void aSessionThatIsNoneIsRenewedOnceForAllChecks() throws Exception {
        try (DefaultCamelContext context = context()) {
            called.clear();
            knownSession = "session-2";

            // Of those that are up Camel tells one.
            assertThat(states(context)).isNotEmpty().containsOnly(HealthCheck.State.UP);
            assertThat(called).containsExactly("checkSession", "doLogin", "checkSession", "checkSession");
        }
    }

    @Test
    void oneThatIsNoneRightAfterItsLoginIsDown() throws Exception {
        knownSession = "none at all";
        try (DefaultCamelContext context = context()) {
            assertThat(states(context)).hasSize(2).containsOnly(HealthCheck.State.DOWN);
            assertThat(called).doesNotContain("doLogout");
        }
    }

    @Test
    void theSessionIdIsNotShownUnderAnotherNameEither() throws Exception {
        try (DefaultCamelContext context = context()) {
            assertThat(String.valueOf(
                            context.createProducerTemplate().requestBody("workfront:proof:doLogin", (Object) null)))
                    .contains("user_id")
                    .doesNotContain("session-");
            assertThat(String.valueOf(context.createProducerTemplate()
                            .requestBody(
                                    "workfront:proof:doLogin",
                                    Map.of("Login", "ada@example.com", "Password", "hunter22"))))
                    .contains("user_id")
                    .doesNotContain("session-");
        }
    }

    private static List<HealthCheck.State> states(DefaultCamelContext context) {
        return HealthCheckHelper.invoke(context).stream()
                .filter(result -> result.getCheck().getId().contains("proof-"))
                .map(HealthCheck.Result::getState)
                .toList();
    }

    private DefaultCamelContext context() throws Exception {
        DefaultCamelContext context = new DefaultCamelContext();
        WorkfrontComponent component = new WorkfrontComponent();
        component.setHealthCheckProducerEnabled(true);
        WorkfrontConfiguration options = component.getConfiguration();
        options.setProofUrl("http://127.0.0.1:" + server.getAddress().getPort());
        options.setProofUsername("ada@example.com");
        options.setProofPassword("hunter22");
        context.addComponent("workfront", component);
        HealthCheckRegistry registry = HealthCheckHelper.getHealthCheckRegistry(context);
        HealthCheckRepository producers = (HealthCheckRepository) registry.resolveById("producers");
        producers.setEnabled(true);
        registry.register(producers);
        context.start();
        context.createProducerTemplate().requestBody("workfront:proof:lockProof?arg.FileID=1", (Object) null);
        context.createProducerTemplate().requestBody("workfront:proof:unlockProof?arg.FileID=1", (Object) null);
        return context;
    }
}
