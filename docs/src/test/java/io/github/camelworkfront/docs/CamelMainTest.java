package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.WorkfrontComponent;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.main.Main;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The component in an application of camel-main: its options in properties, its secrets from elsewhere. */
@ExtendWith(WorkfrontSandboxExtension.class)
class CamelMainTest {

    private static final String SECRET_NAME = "docs.test.workfront.key";

    @TempDir
    Path folder;

    private final Main main = new Main();

    @AfterEach
    void stop() {
        main.stop();
        System.clearProperty(SECRET_NAME);
        SafeFunction.SECRETS.clear();
    }

    private WorkfrontComponent start(Map<String, String> properties) {
        main.configure().withBasePackageScanEnabled(false);
        properties.forEach(main::addInitialProperty);
        main.start();
        return main.getCamelContext().getComponent("workfront", WorkfrontComponent.class);
    }

    private Object count() throws Exception {
        return main.getCamelTemplate().requestBody("workfront:task/count", (Object) null);
    }

    @Test
    void propertiesReachTheComponentInBothSpellings(WorkfrontSandbox sandbox) throws Exception {
        WorkfrontComponent component = start(Map.of(
                "camel.component.workfront.url",
                sandbox.url(),
                "camel.component.workfront.api-key",
                sandbox.apiKey(),
                "camel.component.workfront.maxRetries",
                "2",
                "camel.component.workfront.response-timeout",
                "30s"));

        assertThat(component.getConfiguration().getMaxRetries()).isEqualTo(2);
        assertThat(component.getConfiguration().getResponseTimeout()).isEqualTo(30_000);
        assertThat(count()).isEqualTo(400L);
    }

    @Test
    void workfrontProofIsCalled(WorkfrontSandbox sandbox) throws Exception {
        Map<String, String> properties = new HashMap<>(tenant(sandbox));
        properties.put("camel.component.workfront.proof-url", sandbox.proof().url());
        properties.put(
                "camel.component.workfront.proof-username", sandbox.proof().username());
        properties.put(
                "camel.component.workfront.proof-password", sandbox.proof().password());
        start(properties);

        assertThat(main.getCamelTemplate().requestBody("workfront:proof:getWorkspaces", null, List.class))
                .isNotEmpty();
    }

    @Test
    void whatChangesIsPolled(WorkfrontSandbox sandbox) throws Exception {
        BlockingQueue<Object> polled = new LinkedBlockingQueue<>();
        begin("workfront:project/search?fields=name&since=beginning&initialDelay=0&delay=100", polled);

        start(tenant(sandbox));

        assertThat(polled.poll(1, TimeUnit.MINUTES))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsKey("name");
    }

    @Test
    void eventsArePushedToTheServerOfCamelMain(WorkfrontSandbox sandbox) throws Exception {
        int port = freePort();
        BlockingQueue<Object> pushed = new LinkedBlockingQueue<>();
        begin(
                "webhook:workfront:task/events?eventTypes=CREATE&webhookComponentName=platform-http&webhookPath=/tasks"
                        + "&webhookVerifyToken=only-for-this-test&webhookExternalUrl=http://127.0.0.1:" + port,
                pushed);
        Map<String, String> properties = new HashMap<>(tenant(sandbox));
        properties.put("camel.server.enabled", "true");
        properties.put("camel.server.host", "127.0.0.1");
        properties.put("camel.server.port", String.valueOf(port));
        start(properties);

        sandbox.create("TASK", Map.of("name", "Pushed"));

        assertThat(pushed.poll(1, TimeUnit.MINUTES))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("name", "Pushed");
    }

    private static Map<String, String> tenant(WorkfrontSandbox sandbox) {
        return Map.of(
                "camel.component.workfront.url", sandbox.url(), "camel.component.workfront.api-key", sandbox.apiKey());
    }

    private void begin(String uri, BlockingQueue<Object> bodies) {
        main.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri).process(exchange -> bodies.add(exchange.getMessage().getBody()));
            }
        });
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertThatThrownBy(() -> start(Map.of("camel.component.workfront.apiKye", "x")))
                .hasStackTraceContaining("apiKye");
    }

    @Test
    void aWrongValueIsNamed() {
        assertThatThrownBy(() -> start(Map.of("camel.component.workfront.maxRetries", "many")))
                .hasStackTraceContaining("maxRetries");
        assertThatThrownBy(() -> new CamelMainTest().start(Map.of("camel.component.workfront.authentication", "magic")))
                .hasStackTraceContaining("authentication");
    }

    @ParameterizedTest
    @CsvSource({
        "{{sys:docs.test.workfront.key}}",
        "{{safe:workfront/key}}",
        "{{tenant.api-key}}",
        "{{env:NOBODY_HAS_THIS:sandbox-key}}"
    })
    void aSecretComesFromElsewhere(String placeholder, WorkfrontSandbox sandbox) throws Exception {
        System.setProperty(SECRET_NAME, sandbox.apiKey());
        SafeFunction.SECRETS.put("workfront/key", sandbox.apiKey());
        Path secrets = Files.writeString(folder.resolve("secrets.properties"), "tenant.api-key = " + sandbox.apiKey());

        WorkfrontComponent component = start(Map.of(
                "camel.component.properties.location",
                "file:" + secrets,
                "camel.component.workfront.url",
                sandbox.url(),
                "camel.component.workfront.apiKey",
                placeholder));

        assertThat(component.getConfiguration().getApiKey())
                .isEqualTo(placeholder.startsWith("{{env:") ? "sandbox-key" : sandbox.apiKey());
    }

    @Test
    void aSecretFromTheSafeSignsIn(WorkfrontSandbox sandbox) throws Exception {
        SafeFunction.SECRETS.put("workfront/key", sandbox.apiKey());
        start(Map.of(
                "camel.component.workfront.url",
                sandbox.url(),
                "camel.component.workfront.apiKey",
                "{{safe:workfront/key}}"));

        assertThat(count()).isEqualTo(400L);
    }

    @Test
    void aSecretThatTheSafeDoesNotHaveIsNamedWithoutAValue() {
        assertThatThrownBy(() -> start(Map.of("camel.component.workfront.apiKey", "{{safe:workfront/none}}")))
                .hasStackTraceContaining("safe:workfront/none");
    }
}
