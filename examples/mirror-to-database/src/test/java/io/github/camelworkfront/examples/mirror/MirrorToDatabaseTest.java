package io.github.camelworkfront.examples.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the example as it is shipped: the mirror in a process that is killed. */
class MirrorToDatabaseTest {

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void aKillLeavesNoHoleInTheMirror() {
        int exit = execute(Map.of("MIRROR_FOLDER", folder.toString()));

        assertThat(text(errors)).isEmpty();
        assertThat(text(output).lines().toList())
                .anyMatch(line -> line.matches("2\\. After \\d+ changes the mirror was killed\\..*"))
                .anyMatch(line -> line.matches(" +task +[1-9]\\d* +[1-9]\\d* +0 +0 +0"))
                .anyMatch(line -> line.matches(" +hour_entry +[1-9]\\d* +[1-9]\\d* +0 +0 +0"))
                .contains("No hole: both are the same.");
        assertThat(exit).isZero();
    }

    @Test
    void halfATenantIsRefusedWithWhatIsMissing() {
        assertThat(execute(Map.of("WORKFRONT_URL", "https://acme.my.workfront.com")))
                .isEqualTo(2);

        assertThat(text(errors)).contains("WORKFRONT_API_KEY and WORKFRONT_EVENT_ADDRESS and WORKFRONT_EVENT_TOKEN");
    }

    @Test
    void aTenantIsShownWithoutItsSecrets() {
        Tenant tenant =
                new Tenant("https://acme.my.workfront.com", "key-1234", "https://events.acme.example", "token-1");

        assertThat(tenant.toString()).contains("events.acme.example").doesNotContain("key-1234", "token-1");
    }

    private int execute(Map<String, String> environment) {
        return MirrorToDatabase.execute(environment, new PrintStream(output, true), new PrintStream(errors, true));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
