package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.ServerSocket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.Test;

/** The HTTP server is the application's choice. */
class EventsOnUndertowTest extends PushTestSupport {

    @Test
    void eventsAreTakenCheckedAndAnswered() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        MockEndpoint events = getMockEndpoint("mock:events");
        events.expectedMessageCount(1);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                restConfiguration().component("undertow").host("127.0.0.1").port(port);
                from(uri("maxEventSize=5000").replace("platform-http", "undertow"))
                        .process(exchange -> {
                            if (exchange.getMessage()
                                    .getBody(Map.class)
                                    .get("name")
                                    .equals("Failing")) {
                                throw new IllegalStateException("private words");
                            }
                        })
                        .to("mock:events");
            }
        });
        useServer("http://127.0.0.1:" + port);

        assertThat(post(update("After", 56))).isEqualTo(200);
        assertThat(send("wrong", BodyPublishers.ofString(update("After", 56))).statusCode())
                .isEqualTo(401);
        assertThat(send(TOKEN, BodyPublishers.ofString(update("Failing", 57))).body())
                .isEmpty();
        assertThat(post(update("Failing", 58))).isEqualTo(503);
        byte[] large = " ".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        assertThat(send(TOKEN, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
                        .statusCode())
                .isEqualTo(413);
        assertThat(send("GET", TOKEN, BodyPublishers.noBody()).statusCode()).isEqualTo(405);

        events.assertIsSatisfied();
        assertThat(events.getExchanges().get(0).getMessage().getHeaders().keySet())
                .noneMatch(name -> name.equalsIgnoreCase("Authorization"));
    }
}
