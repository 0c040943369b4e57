package io.github.camelworkfront.examples.onefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs each file with the Camel CLI, which gets nothing but our coordinates, on the sandbox. */
@ExtendWith(WorkfrontSandboxExtension.class)
@EnabledIfSystemProperty(
        named = "camel.cli",
        matches = "true",
        disabledReason = "needs our jars in the local repository")
class CamelCliTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final String VERSION = System.getProperty("workfront.version");

    @Test
    void camelRunKnowsTheComponentByItsCoordinates(WorkfrontSandbox sandbox) throws Exception {
        assertThat(run("late-tasks.camel.yaml", "camel-workfront", sandbox)).contains("Late: ");
    }

    @Test
    void camelRunKnowsTheKameletsByTheirCoordinates(WorkfrontSandbox sandbox) throws Exception {
        assertThat(run("new-task.camel.yaml", "camel-workfront-kamelets", sandbox))
                .contains("Created: ");
        assertThat(sandbox.objects("TASK")).anySatisfy(task -> assertThat(task).containsEntry("name", "Look back"));
    }

    @Test
    void camelRunPollsTakesEventsAndCallsWorkfrontProof(WorkfrontSandbox sandbox) throws Exception {
        int port = freePort();

        assertThat(run(
                        "src/test/resources/all-kinds.camel.yaml --port=" + port + " --prop=events.port=" + port
                                + " --prop=workfront.api-key=" + sandbox.apiKey(),
                        "camel-workfront",
                        sandbox))
                .contains("Created: All kinds", "Polled: All kinds", "Pushed: All kinds", "Workspaces: ");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** What {@code camel run} prints. */
    private static String run(String file, String artifact, WorkfrontSandbox sandbox)
            throws IOException, InterruptedException {
        String wrapper = File.separatorChar == '\\' ? "mvnw.cmd" : "mvnw";
        ProcessBuilder maven = new ProcessBuilder(
                ROOT.resolve(wrapper).toString(),
                "-q",
                "-B",
                "-f",
                ROOT.resolve("examples/one-file/cli/pom.xml").toString(),
                "compile",
                "exec:exec",
                "-Dcli.args=run " + file + " --dep=mvn:io.github.camelworkfront:" + artifact + ":" + VERSION
                        + " --max-idle-seconds=5 --logging-color=false");
        maven.environment().put("WORKFRONT_URL", sandbox.url());
        maven.redirectErrorStream(true);
        Process process = maven.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.println(output);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
