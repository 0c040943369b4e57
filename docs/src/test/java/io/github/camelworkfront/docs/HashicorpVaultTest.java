package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.apache.camel.main.Main;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The settings that the manual shows for HashiCorp Vault, in an application of camel-main: Camel's own module asks over HTTP. */
@ExtendWith(WorkfrontSandboxExtension.class)
class HashicorpVaultTest {

    private static final String TOKEN_NAME = "docs.test.vault.token";

    private final Main main = new Main();
    private SecretsEngine vault;

    @BeforeEach
    void startVault() throws IOException {
        vault = new SecretsEngine();
        System.setProperty(TOKEN_NAME, SecretsEngine.TOKEN);
    }

    @AfterEach
    void stop() {
        main.stop();
        vault.close();
        System.clearProperty(TOKEN_NAME);
    }

    @Test
    void aKeyOfTheVaultSignsIn(WorkfrontSandbox sandbox) throws Exception {
        vault.put("workfront", "apiKey", sandbox.apiKey());

        start(sandbox);

        assertThat(main.getCamelTemplate().requestBody("workfront:task/count", (Object) null))
                .isEqualTo((long) sandbox.objects("TASK").size());
    }

    @Test
    void aSecretThatTheVaultDoesNotHaveEndsTheStartWithItsName(WorkfrontSandbox sandbox) {
        assertThatThrownBy(() -> start(sandbox)).hasStackTraceContaining("secret from vault using key: workfront");
    }

    @Test
    void aFieldThatTheSecretDoesNotHaveEndsTheStartWithItsName(WorkfrontSandbox sandbox) {
        vault.put("workfront", "password", "none-of-the-business-of-others");

        assertThatThrownBy(() -> start(sandbox))
                .hasStackTraceContaining("hashicorp:secret:workfront#apiKey")
                .satisfies(failure -> doesNotTell("none-of-the-business-of-others", failure));
    }

    @Test
    void aTokenThatTheVaultRefusesEndsTheStartAndIsNotTold(WorkfrontSandbox sandbox) {
        System.setProperty(TOKEN_NAME, "another-token");

        assertThatThrownBy(() -> start(sandbox))
                .hasStackTraceContaining("permission denied")
                .satisfies(failure -> doesNotTell("another-token", failure));
    }

    private static void doesNotTell(String secret, Throwable failure) {
        assertThat(Throwables.getStackTrace(failure)).doesNotContain(secret);
    }

    /** Starts an application with the settings of the manual, but with the vault and the Workfront of this test. */
    private void start(WorkfrontSandbox sandbox) throws IOException {
        Properties settings = new Properties();
        try (InputStream shown = getClass().getResourceAsStream("/hashicorp-vault.properties")) {
            settings.load(shown);
        }
        settings.setProperty("camel.vault.hashicorp.scheme", "http");
        settings.setProperty("camel.vault.hashicorp.host", "127.0.0.1");
        settings.setProperty("camel.vault.hashicorp.port", String.valueOf(vault.port()));
        settings.setProperty("camel.vault.hashicorp.token", "{{sys:" + TOKEN_NAME + "}}");
        settings.setProperty("camel.component.workfront.url", sandbox.url());
        main.configure().withBasePackageScanEnabled(false);
        settings.forEach((name, value) -> main.addInitialProperty((String) name, (String) value));
        main.start();
    }
}
