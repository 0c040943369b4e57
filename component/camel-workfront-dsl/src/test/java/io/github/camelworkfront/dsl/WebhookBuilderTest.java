package io.github.camelworkfront.dsl;

import static io.github.camelworkfront.dsl.StaticEndpointBuilders.workfront;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;
import org.junit.jupiter.api.Test;

class WebhookBuilderTest extends BuilderTestSupport {

    private static final Duration MOST = Duration.ofSeconds(30);
    private static final String TOKEN = "verify-token-of-the-builder-test";

    // tag::route[]
    static class NewProjects extends RouteBuilder {
        @Override
        public void configure() {
            String events = workfront("proj/events")
                    .eventTypes("CREATE")
                    .webhookVerifyToken("{{events.token}}")
                    .unsubscribeOnStop(true)
                    .getRawUri();
            from("webhook:" + events
                            + "&webhookComponentName=platform-http&webhookExternalUrl={{events.address}}"
                            + "&webhookPath=/workfront/projects")
                    .to("mock:events");
        }
    }
    // end::route[]

    private void startServer() throws Exception {
        VertxPlatformHttpServerConfiguration configuration = new VertxPlatformHttpServerConfiguration();
        configuration.setBindHost("127.0.0.1");
        configuration.setBindPort(0);
        VertxPlatformHttpServer server = new VertxPlatformHttpServer(configuration);
        context.addService(server);
        context.getPropertiesComponent()
                .addOverrideProperty(
                        "events.address",
                        "http://127.0.0.1:" + server.getServer().actualPort());
        context.getPropertiesComponent().addOverrideProperty("events.token", TOKEN);
    }

    @Test
    void routeBeginsWithEvents() throws Exception {
        startServer();
        context.addRoutes(new NewProjects());
        String id = project("Launch", "CUR");
        sandbox().events().awaitIdle(MOST);
        template.requestBody(workfront("proj/update").id(id).resolve(context), Map.of("name", "Launch 2"));
        sandbox().events().awaitIdle(MOST);

        MockEndpoint events = getMockEndpoint("mock:events");
        assertThat(events.getExchanges())
                .extracting(event -> event.getMessage().getBody(Map.class).get("name"))
                .containsExactly("Launch");
    }
}
