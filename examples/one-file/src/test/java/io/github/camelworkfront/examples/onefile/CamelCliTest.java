package io.github.camelworkfront.examples.onefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Runs each file with the Camel CLI, which gets nothing but our coordinates, on the sandbox, and asks it what it knows. */
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

    /** With --port the CLI stops here: it starts its HTTP server while it is asked for it. */
    @Test
    void camelRunTakesEventsByTheKamelet(WorkfrontSandbox sandbox) throws Exception {
        int port = freePort();

        assertThat(run(
                        "src/test/resources/kamelet-events.camel.yaml --prop=camel.server.enabled=true --prop=camel.server.port="
                                + port + " --prop=events.port=" + port + " --prop=workfront.api-key="
                                + sandbox.apiKey(),
                        "camel-workfront-kamelets",
                        sandbox))
                .contains("Created: By a Kamelet", "Pushed: ");
    }

    @Test
    void camelRunRefusesAnOptionThatDoesNotExist(WorkfrontSandbox sandbox, @TempDir Path folder) throws Exception {
        String misspelt = Files.readString(Path.of("late-tasks.camel.yaml")).replace("fields:", "feilds:");
        Path file = Files.writeString(folder.resolve("misspelt.camel.yaml"), misspelt);

        assertThat(fails(runs(file.toString(), "camel-workfront"), sandbox))
                .contains("has no option 'feilds'; did you mean fields?");
    }

    @Test
    void theDeveloperConsoleOfCamelRunHasThePageOfTheComponent(WorkfrontSandbox sandbox) throws Exception {
        int port = freePort();
        Process process =
                camel(runs("late-tasks.camel.yaml --console --management-port=" + port, "camel-workfront"), sandbox);
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(output.lines().anyMatch(line -> line.contains("Late: "))).isTrue();

            assertThat(page("http://localhost:" + port + "/q/dev/workfront")).contains("task/search", "API key");

            assertThat(output.lines()).isNotEmpty();
        }
        assertThat(process.waitFor()).isZero();
    }

    private static String page(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** Its catalogue is the one of Camel's own components, and has no option to add others. */
    @Test
    void camelDocKnowsComponentsOfCamelOnly(WorkfrontSandbox sandbox) throws Exception {
        assertThat(succeeds("doc component:http", sandbox)).contains("Component Name: http");
        assertThat(fails("doc component:workfront", sandbox)).contains("Camel component: workfront not found");
        assertThat(succeeds("catalog component --filter=workfront", sandbox)).doesNotContain("workfront");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** What {@code camel run} prints. */
    private static String run(String file, String artifact, WorkfrontSandbox sandbox)
            throws IOException, InterruptedException {
        return succeeds(runs(file, artifact), sandbox);
    }

    private static String runs(String file, String artifact) {
        return "run " + file + " --dep=mvn:io.github.camelworkfront:" + artifact + ":" + VERSION
                + " --max-idle-seconds=5 --logging-color=false";
    }

    private static String succeeds(String arguments, WorkfrontSandbox sandbox)
            throws IOException, InterruptedException {
        Process process = camel(arguments, sandbox);
        String output = output(process);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private static String fails(String arguments, WorkfrontSandbox sandbox) throws IOException, InterruptedException {
        Process process = camel(arguments, sandbox);
        String output = output(process);
        assertThat(process.waitFor()).as(output).isNotZero();
        return output;
    }

    private static String output(Process process) throws IOException {
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.println(output);
        return output;
    }

    /** Starts the command {@code camel} with these arguments. */
    private static Process camel(String arguments, WorkfrontSandbox sandbox) throws IOException {
        String wrapper = File.separatorChar == '\\' ? "mvnw.cmd" : "mvnw";
        ProcessBuilder maven = new ProcessBuilder(
                ROOT.resolve(wrapper).toString(),
                "-q",
                "-B",
                "-f",
                ROOT.resolve("examples/one-file/cli/pom.xml").toString(),
                "compile",
                "exec:exec",
                "-Dcli.args=" + arguments);
        maven.environment().put("WORKFRONT_URL", sandbox.url());
        maven.redirectErrorStream(true);
        return maven.start();
    }
}
