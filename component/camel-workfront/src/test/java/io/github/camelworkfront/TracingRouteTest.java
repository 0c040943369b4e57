package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;
import org.apache.camel.opentelemetry2.OpenTelemetryTracer;
import org.apache.camel.support.DefaultHeaderFilterStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a trace tells of our calls, and what it does not. */
class TracingRouteTest extends ProofTestSupport {

    private final InMemorySpanExporter spans = InMemorySpanExporter.create();
    private final SdkTracerProvider provider = SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(spans))
            .build();

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext created = super.createCamelContext();
        created.getRegistry().bind("tracer", provider.get("camel"));
        created.getRegistry().bind("propagators", ContextPropagators.create(W3CTraceContextPropagator.getInstance()));
        OpenTelemetryTracer tracer = new OpenTelemetryTracer();
        tracer.setCamelContext(created);
        tracer.init(created);
        return created;
    }

    @Override
    protected void configure(WorkfrontConfiguration options) {
        super.configure(options);
        DefaultHeaderFilterStrategy all = new DefaultHeaderFilterStrategy();
        options.setHeaderFilterStrategy(all);
    }

    @AfterEach
    void closeProvider() {
        provider.close();
    }

    private SpanData span(String name) {
        return spans.getFinishedSpanItems().stream()
                .filter(span -> span.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no span " + name + " among "
                        + spans.getFinishedSpanItems().stream()
                                .map(SpanData::getName)
                                .toList()));
    }

    private static String tag(SpanData span, String name) {
        return span.getAttributes().get(AttributeKey.stringKey(name));
    }

    @Test
    void spanIsNamedAfterTheOperation() {
        project("Launch");
        project("Rollout");
        call("workfront:PROJ/search?filter.name=secret-of-a-customer&filter.name_Mod=ne");

        SpanData span = span("workfront proj/search");
        assertThat(tag(span, "workfront.object")).isEqualTo("proj");
        assertThat(tag(span, "workfront.operation")).isEqualTo("search");
        assertThat(tag(span, "workfront.count")).isEqualTo("2");
        assertThat(tag(span, "http.status_code")).isEqualTo("200");
        assertThat(tag(span, "server.address")).isEqualTo("127.0.0.1");
        assertThat(tag(span, "component")).isEqualTo("camel-workfront");
        assertThat(spans.getFinishedSpanItems().stream()
                        .filter(any -> any.getName().startsWith("workfront")))
                .allSatisfy(any -> assertThat(any.toString())
                        .doesNotContain("secret-of-a-customer", sandbox().apiKey()));
    }

    @Test
    void spanOfAFailureHasItsStatus() {
        failure("workfront:proj/get?id=59d7ddf7000002322d791eb08bafddfb", null, WorkfrontNotFoundException.class);

        SpanData span = span("workfront proj/get");
        assertThat(tag(span, "http.status_code")).isEqualTo("404");
        assertThat(tag(span, "error")).isEqualTo("true");
    }

    @Test
    void callsOfWorkfrontProofAreNamedToo() {
        call("workfront:proof/getAllProofs");

        assertThat(tag(span("workfront proof:getAllProofs"), "server.protocol")).isEqualTo("soap");
    }

    @Test
    void anotherNameOfTheComponentMakesNoDifference() {
        WorkfrontComponent other = new WorkfrontComponent();
        configure(other.getConfiguration());
        context.addComponent("tenant", other);

        call("tenant:proj/count");

        assertThat(span("workfront proj/count")).isNotNull();
    }

    @Test
    void pollBeginsATraceOfItsOwn() throws Exception {
        project("Launch");
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("workfront:proj/search?since=beginning&initialDelay=0&delay=50")
                        .to("workfront:proj/count?filter.name=Launch")
                        .to("mock:changes");
            }
        });
        getMockEndpoint("mock:changes").expectedMinimumMessageCount(1);
        getMockEndpoint("mock:changes").assertIsSatisfied();

        Eventually.holds(() -> assertThat(span("workfront proj/search")).satisfies(span -> {
            assertThat(span.getParentSpanContext().isValid()).isFalse();
            assertThat(tag(span, "http.status_code")).isNull();
        }));
        assertThat(tag(span("workfront proj/count"), "http.status_code")).isEqualTo("200");
    }

    @Test
    void pushedEventIsNamedAfterItsEndpoint() throws Exception {
        VertxPlatformHttpServerConfiguration configuration = new VertxPlatformHttpServerConfiguration();
        configuration.setBindHost("127.0.0.1");
        configuration.setBindPort(0);
        VertxPlatformHttpServer server = new VertxPlatformHttpServer(configuration);
        context.addService(server);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("webhook:workfront:proj/events?eventTypes=CREATE&webhookVerifyToken=token-of-the-trace"
                                + "&eventFilter=RAW([{\"fieldName\":\"name\",\"fieldValue\":\"secret-of-a-customer\"}])"
                                + "&webhookComponentName=platform-http&webhookPath=/traced&webhookExternalUrl=http://127.0.0.1:"
                                + server.getServer().actualPort())
                        .to("mock:events");
            }
        });
        getMockEndpoint("mock:events").expectedMessageCount(1);

        project("secret-of-a-customer");

        getMockEndpoint("mock:events").assertIsSatisfied();
        Eventually.holds(() -> assertThat(span("workfront proj/events").toString())
                .doesNotContain("secret-of-a-customer", "token-of-the-trace"));
    }

    @Test
    void serviceIsNotToldOfTheTraceWhateverElseGoesThere() {
        send("workfront:proj/count", null, Map.of("X-Own", "yes"));

        assertThat(requests())
                .isNotEmpty()
                .allSatisfy(request -> assertThat(request.headers())
                        .containsKey("X-Own")
                        .doesNotContainKeys("traceparent", "Traceparent"));
    }
}
