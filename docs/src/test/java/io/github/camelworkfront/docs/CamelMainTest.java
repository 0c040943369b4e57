package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.WorkfrontComponent;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.camel.main.Main;
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
