package io.github.camelworkfront.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Starts the command line in a process of its own, as a user does. */
class MainTest {

    private static final String READY = "Workfront sandbox ready at ";

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // It lives for seconds, in which the optimising compiler takes more time than it gives.
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static BufferedReader output(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    @Test
    void oneLineTellsWhereItAnswers() throws IOException, InterruptedException {
        Process process = start("--port", "0", "--seed", "empty");
        try (BufferedReader output = output(process)) {
            String line = output.readLine();
            assertThat(line).startsWith(READY + "http://127.0.0.1:");
            URI info = URI.create(line.substring(READY.length()) + "/attask/api/info");
            HttpRequest request = HttpRequest.newBuilder(info).build();
            assertThat(HttpClient.newHttpClient()
                            .send(request, BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
        } finally {
            process.destroy();
        }
    }

    @Test
    void helpExplainsTheOptions() throws IOException {
        try (BufferedReader output = output(start("--help"))) {
            assertThat(output.lines()).anySatisfy(line -> assertThat(line).contains("--bulk-failure"));
        }
    }

    @Test
    void helpNamesEveryControlOfThePage() throws IOException {
        Set<String> controls = Pattern.compile("/_sandbox/[a-z-]+")
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        try (BufferedReader output = output(start("--help"))) {
            assertThat(output.lines().collect(Collectors.joining(" "))).contains(controls);
        }
    }

    @Test
    void wrongOptionsSayWhatWouldBeRight() throws IOException, InterruptedException {
        Process process = start("--port", "0", "--seed", "mars");
        try (BufferedReader output = output(process)) {
            assertThat(output.lines()).singleElement().asString().contains("mars", "demo");
        }
        assertThat(process.waitFor()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2|--prot|0|--prot",
                "2|--port|many|many",
                "2|--bulk-failure|mars|applied-up-to",
                "2|--proof-style|mars|encoded",
                "1|--port|99999|between 0 and 65535"
            })
    void wrongOptionsAreOneClearLine(int status, String option, String value, String text)
            throws IOException, InterruptedException {
        Process process = start(option, value);
        try (BufferedReader output = output(process)) {
            assertThat(output.lines()).singleElement().asString().contains(text);
        }
        assertThat(process.waitFor()).isEqualTo(status);
    }

    @Test
    void aBusyPortIsOneClearLine() throws IOException, InterruptedException {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Process process = start("--seed", "empty", "--port", Integer.toString(busy.getLocalPort()));
            try (BufferedReader output = output(process)) {
                assertThat(output.lines())
                        .singleElement()
                        .asString()
                        .contains("127.0.0.1:" + busy.getLocalPort(), "in use");
            }
            assertThat(process.waitFor()).isEqualTo(1);
        }
    }
}
