package io.github.camelworkfront.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as people and spreadsheets write them, dropped into the folder of requests. */
class RequestFilesTest {

    private static final String HEADER = "reference,title,description,priority,due\n";

    @TempDir
    private Path requests;

    @TempDir
    private Path report;

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final Story story = new Story();
    private WorkfrontSandbox sandbox;

    @BeforeEach
    void startASandboxWithADesk() {
        sandbox = WorkfrontSandbox.builder().seed("empty").start();
        desk();
    }

    @AfterEach
    void stopTheSandbox() {
        sandbox.close();
        story.close();
    }

    @Test
    void aFileOfASpreadsheetWithAMarkSemicolonsAndCapitalsIsRead() throws IOException {
        drop("excel.csv", "\uFEFFReference;Title;DESCRIPTION;Priority;Due\nX-1;Größe, neu;Maße;2;2026-11-30\n;;;;\n");

        assertThat(execute()).isZero();

        assertThat(issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue)
                        .containsEntry("extRefID", "X-1")
                        .containsEntry("name", "Größe, neu")
                        .containsEntry("description", "Maße"));
    }

    @Test
    void aMissingColumnIsNamedBesideThoseThatAreThere() throws IOException {
        drop("requests.csv", "ref,title,description,priority,due\nX-1,A,,2,2026-11-30\n");

        assertThat(execute()).isEqualTo(1);

        assertThat(story.text())
                .contains(
                        "with requests.csv: it has no column reference; it has ref, title, description, priority, due.");
        assertThat(issues()).isEmpty();
    }

    @Test
    void anEmptyFileAndOneWithAHeaderOnlyHoldNoRequests() throws IOException {
        drop("empty.csv", "");
        drop("header.csv", HEADER);

        assertThat(execute()).isZero();

        assertThat(story.text()).contains("empty.csv holds no requests.", "header.csv holds no requests.");
        assertThat(report.resolve("late-tasks.html")).exists();
    }

    @Test
    void aShortLineMakesAnIssueWithoutTheDate() throws IOException {
        drop("short.csv", HEADER + "X-1,Short one\nX-2,No date,,2,\n");

        assertThat(execute()).isZero();

        assertThat(issues()).extracting(issue -> issue.get("extRefID")).containsExactlyInAnyOrder("X-1", "X-2");
        assertThat(story.text()).contains("2 requests: 2 created.");
    }

    @Test
    void aRequestWithoutAReferenceIsRefusedByItsNumber() throws IOException {
        drop("blank.csv", HEADER + "X-1,One,,2,\n,Two,,2,\n");

        assertThat(execute()).isEqualTo(1);

        assertThat(story.text()).contains("with blank.csv: its request number 2 has no reference.");
        assertThat(issues()).isEmpty();
    }

    @Test
    void aFileInAnotherEncodingIsRefusedByItsName() throws IOException {
        drop("latin.csv", HEADER + "X-1,Größe,,2,2026-11-30\n", StandardCharsets.ISO_8859_1);

        assertThat(execute()).isEqualTo(1);

        assertThat(story.text()).contains("with latin.csv: it is not UTF-8 text.");
        assertThat(issues()).isEmpty();
    }

    @Test
    void allFilesThatAreThereAreTakenBeforeTheEndBadOnesIncluded() throws IOException {
        drop("a.csv", HEADER + "X-1,One,,2,\n");
        drop("b.csv", "nothing,of,use\n1,2,3\n");
        drop("c.csv", HEADER + "X-3,Three,,2,\n");

        assertThat(execute()).isEqualTo(1);

        assertThat(issues()).extracting(issue -> issue.get("extRefID")).containsExactlyInAnyOrder("X-1", "X-3");
        assertThat(story.text()).contains("That did not work with b.csv");
    }

    @Test
    void twoProjectsOfTheNameAreMoreThanOne() throws IOException {
        desk();
        drop("a.csv", HEADER + "X-1,One,,2,\n");

        assertThat(execute()).isEqualTo(1);

        assertThat(story.text()).contains("with a.csv: There is more than one project called 'Desk'.");
    }

    @Test
    void withoutLateTasksThereIsNothingToChange() throws IOException {
        drop("a.csv", HEADER + "X-1,One,,2,\n");

        execute();

        assertThat(story.text()).contains("No task is late.", "Nothing to change.");
    }

    @Test
    void aTaskOfNobodyIsNotCountedAsAnOwnersAndLeadsToWorkfront() throws IOException {
        Map<String, Object> task = sandbox.create(
                "TASK",
                Map.of(
                        "name",
                        "Forgotten",
                        "projectID",
                        sandbox.objects("PROJ").get(0).get("ID"),
                        "percentComplete",
                        0.0,
                        "numberOfChildren",
                        0,
                        "plannedCompletionDate",
                        Instant.parse("2020-01-31T17:00:00Z")));
        drop("a.csv", HEADER);

        assertThat(execute()).isZero();

        assertThat(story.text()).contains("1 task is late, in 1 project and owned by nobody yet; the longest");
        assertThat(Files.readString(report.resolve("late-tasks.html")))
                .contains(
                        "<dd id=\"owners\">0</dd>",
                        "<h2>Nobody yet</h2>",
                        "<a href=\"" + sandbox.url() + "/task/view?ID=" + task.get("ID") + "\">Forgotten</a>");
    }

    @Test
    void anEmptyFolderIsWaitedForWithALineThatNamesIt() throws IOException {
        Properties end = settings();
        end.setProperty("camel.main.durationMaxSeconds", "1");

        execute(end, Map.of());

        assertThat(story.text()).contains("Waiting for a CSV file in " + requests);
    }

    @Test
    void keepRunningSaysThatItGoesOnAndWhereFilesAreTaken() throws IOException {
        Properties end = settings();
        end.setProperty("camel.main.durationMaxSeconds", "1");

        execute(end, Map.of(), "--keep-running");

        assertThat(story.text()).contains("Goes on until Ctrl+C", requests.toString());
    }

    @Test
    void aFolderThatIsNotThereIsNamedInOneLine() throws IOException {
        Properties settings = settings();
        settings.setProperty("requests.folder", requests.resolve("misspelt").toString());

        assertThat(execute(settings, Map.of())).isEqualTo(2);

        assertThat(errors.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .contains("misspelt");
        assertThat(requests.resolve("misspelt")).doesNotExist();
    }

    @Test
    void aWrongAddressIsToldInOneLine() throws IOException {
        drop("a.csv", HEADER);

        assertThat(execute(settings(), Map.of("WORKFRONT_URL", "acme"))).isEqualTo(2);

        assertThat(errors.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .contains("acme");
    }

    @Test
    void anUnknownArgumentIsRefusedWithTheUsage() {
        assertThat(execute(settings(), Map.of(), "--keeprunning")).isEqualTo(2);

        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("'--keeprunning'", Arguments.USAGE);
        assertThat(sandbox.requests().all()).isEmpty();
    }

    @Test
    void helpIsTheUsageAndNothingElse() {
        assertThat(execute(settings(), Map.of(), "--help")).isZero();

        assertThat(output.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines(Arguments.USAGE);
        assertThat(sandbox.requests().all()).isEmpty();
    }

    private void desk() {
        sandbox.create("PROJ", Map.of("name", "Desk", "status", "CUR"));
    }

    private void drop(String name, String text) throws IOException {
        drop(name, text, StandardCharsets.UTF_8);
    }

    private void drop(String name, String text, Charset encoding) throws IOException {
        Files.writeString(requests.resolve(name), text, encoding);
    }

    private List<Map<String, Object>> issues() {
        return sandbox.objects("OPTASK");
    }

    private Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("requests.folder", requests.toString());
        settings.setProperty("report.folder", report.toString());
        return settings;
    }

    private int execute() {
        return execute(settings(), Map.of());
    }

    private int execute(Properties settings, Map<String, String> changes, String... args) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "WORKFRONT_URL", sandbox.url(),
                "WORKFRONT_API_KEY", sandbox.apiKey(),
                "WORKFRONT_REQUEST_PROJECT", "Desk"));
        environment.putAll(changes);
        return new Quickstart(environment, settings).execute(print(output), print(errors), args);
    }

    private static PrintStream print(ByteArrayOutputStream target) {
        return new PrintStream(target, true, StandardCharsets.UTF_8);
    }
}
