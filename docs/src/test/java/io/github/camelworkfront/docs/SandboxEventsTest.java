package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.camelworkfront.sandbox.EventDelivery;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The events that the page on the sandbox shows. */
@ExtendWith(WorkfrontSandboxExtension.class)
class SandboxEventsTest {

    private final AtomicInteger status = new AtomicInteger(200);
    private final AtomicInteger received = new AtomicInteger();
    private HttpServer receiver;

    @BeforeEach
    void listen() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/events", exchange -> {
            exchange.getRequestBody().readAllBytes();
            received.incrementAndGet();
            exchange.sendResponseHeaders(status.get(), -1);
            exchange.close();
        });
        receiver.start();
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
    }

    private void subscribe(WorkfrontSandbox sandbox) throws IOException, InterruptedException {
        HttpRequest login = HttpRequest.newBuilder(URI.create(sandbox.url() + "/attask/api/v22.0/session"))
                .header("apiKey", sandbox.apiKey())
                .build();
        String session = send(login).body().replaceAll("(?s).*\"sessionID\":\"([^\"]*)\".*", "$1");
        String order =
                "{\"objCode\":\"TASK\",\"eventType\":\"CREATE\",\"authToken\":\"only-for-tests\",\"url\":\"http://127.0.0.1:"
                        + receiver.getAddress().getPort() + "/events\"}";
        HttpRequest create = HttpRequest.newBuilder(
                        URI.create(sandbox.url() + "/attask/eventsubscription/api/v1/subscriptions"))
                .header("sessionID", session)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(order))
                .build();
        assertThat(send(create).statusCode()).isEqualTo(201);
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    @Test
    void whatIsRefusedComesAgain(WorkfrontSandbox sandbox) throws Exception {
        subscribe(sandbox);
        status.set(503);
        // tag::again[]
        sandbox.create("TASK", Map.of("name", "Draft"));
        sandbox.events().awaitIdle(Duration.ofSeconds(30));
        assertThat(sandbox.events().deliveries())
                .allMatch(delivery -> delivery.state() == EventDelivery.State.PENDING && delivery.lastStatus() == 503);

        sandbox.clock().advance(Duration.ofMinutes(2));
        sandbox.events().awaitIdle(Duration.ofSeconds(30));
        assertThat(sandbox.events().sent()).isEqualTo(2);
        // end::again[]
        assertThat(received).hasValue(2);
    }

    @Test
    void eventsGoWrong(WorkfrontSandbox sandbox) throws Exception {
        subscribe(sandbox);
        // tag::faults[]
        sandbox.events().drop(0.05).doubled(0.05).reorder(0.1).seed(42);
        // end::faults[]
        for (int i = 0; i < 200; i++) {
            sandbox.create("TASK", Map.of("name", "Task " + i));
        }
        sandbox.events().awaitIdle(Duration.ofSeconds(60));
        assertThat(sandbox.events().dropped()).isPositive();
        assertThat(sandbox.events().doubledCount()).isPositive();
        assertThat(sandbox.events().reordered()).isPositive();
        assertThat(received.get()).isEqualTo((int)
                (200 - sandbox.events().dropped() + sandbox.events().doubledCount()));
    }
}
