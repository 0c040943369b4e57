package io.github.camelworkfront.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the routes as they are shipped, against a sandbox that the environment names as it would name a tenant. */
class QuickstartTest {

    private static final int REQUESTS = 27;

    @TempDir
    private Path folder;

    private WorkfrontSandbox sandbox;

    @BeforeEach
    void startASandbox() {
        sandbox = WorkfrontSandbox.builder().seed("demo").start();
    }

    @AfterEach
    void stopTheSandbox() {
        sandbox.close();
    }

    @Test
    void createsAnIssueForEachRequestThatWorkfrontAccepts() throws Exception {
        int exit = run();

        assertThat(exit).isZero();
        assertThat(imported())
                .hasSize(REQUESTS - 1)
                .allSatisfy(issue -> assertThat(issue).containsEntry("projectID", deskId()));
        assertThat(imported()).extracting(issue -> issue.get("extRefID")).doesNotContain("AR-2622");
    }

    @Test
    void keepsQuotesCommasAndUmlautsOfTheFile() throws Exception {
        run();

        assertThat(issue("AR-2601"))
                .containsEntry("name", "Swap hero image, landing page")
                .containsEntry("description", "Use the picture \"Morning light\" in place of \"Harbour\".");
        assertThat(issue("AR-2602")).containsEntry("name", "Größentabelle für den Onlineshop");
        assertThat(String.valueOf(issue("AR-2605").get("description"))).contains("\n");
    }

    @Test
    void aLaterLineWithTheSameReferenceChangesTheIssueOfTheEarlierOne() throws Exception {
        run();

        assertThat(issue("AR-2607"))
                .containsEntry(
                        "description",
                        "Correction to the line above: one and a half times the size, and in the new blue.");
        assertThat(((Number) issue("AR-2607").get("priority")).intValue()).isEqualTo(3);
    }

    @Test
    void aSecondRunCreatesNothingTwice() throws Exception {
        run();
        int issues = sandbox.objects("OPTASK").size();

        assertThat(run()).isZero();

        assertThat(sandbox.objects("OPTASK")).hasSize(issues);
    }

    @Test
    void theReportCountsWhatTheSandboxHolds() throws Exception {
        run();

        List<Map<String, Object>> late = late();
        String page = report();
        assertThat(figure(page, "tasks")).isPositive().isEqualTo(late.size());
        assertThat(figure(page, "owners")).isEqualTo(distinct(late, "assignedToID"));
        assertThat(figure(page, "projects")).isEqualTo(distinct(late, "projectID"));
        assertThat(figure(page, "days"))
                .isEqualTo(late.stream().mapToLong(QuickstartTest::daysLate).sum());
        assertThat(figure(page, "longest"))
                .isEqualTo(
                        late.stream().mapToLong(QuickstartTest::daysLate).max().orElseThrow());
    }

    @Test
    void theReportShowsOwnerProjectAndCustomFieldOfALateTask() throws Exception {
        Map<String, Object> task = late().get(0);
        run();

        assertThat(report())
                .contains(
                        "<h2>" + nameOf("USER", task.get("assignedToID")) + "</h2>",
                        ">" + nameOf("PROJ", task.get("projectID")) + "</td>",
                        "data-label=\"Channel\">" + task.get("DE:Channel") + "</td>");
    }

    @Test
    void namesAreTextInTheReportWhateverTheyHold() throws Exception {
        lateTaskWith(Map.of("name", "<script>alert('x')</script> & more"));

        run();

        assertThat(report())
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; more")
                .doesNotContain("<script>");
    }

    @Test
    void theLatestTasksAreUrgentAfterwards() throws Exception {
        Map<String, Object> latest = lateTaskWith(Map.of(
                "name", "Forgotten", "priority", 1, "plannedCompletionDate", Instant.parse("2020-01-31T17:00:00Z")));
        long urgent = urgent();

        run();

        assertThat(priority((String) latest.get("ID"))).isEqualTo(4);
        assertThat(urgent()).isGreaterThan(urgent).isLessThanOrEqualTo(urgent + 5);
        assertThat(occurrences(report(), "now urgent")).isEqualTo(urgent() - urgent);
    }

    @Test
    void aLimitOfZeroLeavesTheTasksAsTheyAre() throws Exception {
        long urgent = urgent();
        Properties settings = settings();
        settings.setProperty("urgent.limit", "0");

        assertThat(run(sandbox, Quickstart.DEMO_PROJECT, settings)).isZero();

        assertThat(urgent()).isEqualTo(urgent);
        assertThat(sandbox.requests().matching("PUT", "/TASK")).isEmpty();
        assertThat(report()).doesNotContain("now urgent");
    }

    @Test
    void withoutLateTasksTheReportSaysSo() throws Exception {
        try (WorkfrontSandbox empty = WorkfrontSandbox.builder().seed("empty").start()) {
            empty.create("PROJ", Map.of("name", "Desk", "status", "CUR"));

            assertThat(run(empty, "Desk")).isZero();

            assertThat(report()).contains("Nothing is late").doesNotContain("class=\"figures\"");
            assertThat(empty.objects("OPTASK")).hasSize(REQUESTS - 1);
        }
    }

    @Test
    void aProjectThatIsNotThereEndsTheRunWithAnErrorAndWritesNothing() throws Exception {
        int issues = sandbox.objects("OPTASK").size();

        assertThat(run(sandbox, "No such project")).isEqualTo(1);

        assertThat(sandbox.objects("OPTASK")).hasSize(issues);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void withoutAnEnvironmentItBringsItsOwnSandbox() throws Exception {
        assertThat(new Quickstart(Map.of(), settings()).run(false)).isZero();

        assertThat(report()).contains("<dd id=\"tasks\">");
        assertThat(sandbox.requests().all()).isEmpty();
    }

    @Test
    void aHalfSetEnvironmentIsRefusedNamingWhatIsMissing() {
        Quickstart quickstart = new Quickstart(Map.of("WORKFRONT_URL", sandbox.url()), settings());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> quickstart.run(false))
                .withMessageContaining("WORKFRONT_API_KEY and WORKFRONT_REQUEST_PROJECT");
    }

    private int run() throws Exception {
        return run(sandbox, Quickstart.DEMO_PROJECT);
    }

    private int run(WorkfrontSandbox target, String project) throws Exception {
        return run(target, project, settings());
    }

    private static int run(WorkfrontSandbox target, String project, Properties settings) throws Exception {
        Map<String, String> environment = Map.of(
                "WORKFRONT_URL", target.url(),
                "WORKFRONT_API_KEY", target.apiKey(),
                "WORKFRONT_REQUEST_PROJECT", project);
        return new Quickstart(environment, settings).run(false);
    }

    private Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("report.folder", folder.toString());
        return settings;
    }

    private List<Map<String, Object>> imported() {
        return sandbox.objects("OPTASK").stream()
                .filter(issue -> String.valueOf(issue.get("extRefID")).startsWith("AR-26"))
                .toList();
    }

    private Map<String, Object> issue(String reference) {
        return imported().stream()
                .filter(issue -> reference.equals(issue.get("extRefID")))
                .findFirst()
                .orElseThrow();
    }

    private String deskId() {
        return (String) sandbox.objects("PROJ").stream()
                .filter(project -> Quickstart.DEMO_PROJECT.equals(project.get("name")))
                .findFirst()
                .orElseThrow()
                .get("ID");
    }

    private List<Map<String, Object>> late() {
        Instant today = Instant.now().truncatedTo(ChronoUnit.DAYS);
        return sandbox.objects("TASK").stream()
                .filter(task -> ((Number) task.get("numberOfChildren")).intValue() == 0)
                .filter(task -> ((Number) task.get("percentComplete")).doubleValue() < 100)
                .filter(task -> ((Instant) task.get("plannedCompletionDate")).isBefore(today))
                .filter(task -> "CUR"
                        .equals(sandbox.find("PROJ", (String) task.get("projectID"))
                                .orElseThrow()
                                .get("status")))
                .toList();
    }

    /** One more late task, like the first of the demo but for some fields. */
    private Map<String, Object> lateTaskWith(Map<String, Object> fields) {
        Map<String, Object> task = new HashMap<>(late().get(0));
        task.remove("ID");
        task.putAll(fields);
        return sandbox.create("TASK", task);
    }

    private int priority(String taskId) {
        return ((Number) sandbox.find("TASK", taskId).orElseThrow().get("priority")).intValue();
    }

    private static long daysLate(Map<String, Object> task) {
        return ChronoUnit.DAYS.between(
                ((Instant) task.get("plannedCompletionDate"))
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDate(),
                Instant.now().atOffset(ZoneOffset.UTC).toLocalDate());
    }

    private long urgent() {
        return sandbox.objects("TASK").stream()
                .filter(task -> ((Number) task.get("priority")).intValue() == 4)
                .count();
    }

    private String nameOf(String code, Object id) {
        return (String) sandbox.find(code, (String) id).orElseThrow().get("name");
    }

    private static long distinct(List<Map<String, Object>> objects, String field) {
        return objects.stream()
                .map(object -> object.get(field))
                .collect(Collectors.toSet())
                .size();
    }

    private String report() throws IOException {
        return Files.readString(folder.resolve("late-tasks.html"));
    }

    private static long figure(String page, String id) {
        String start = "<dd id=\"" + id + "\">";
        int from = page.indexOf(start) + start.length();
        return Long.parseLong(page.substring(from, page.indexOf('<', from)));
    }

    private static long occurrences(String text, String word) {
        return text.split(Pattern.quote(word), -1).length - 1L;
    }
}
