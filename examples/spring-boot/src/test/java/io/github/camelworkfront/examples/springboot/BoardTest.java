package io.github.camelworkfront.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.springboot.sandbox.AutoConfigureWorkfrontSandbox;
import io.github.camelworkfront.springboot.sandbox.SandboxReset;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.ActiveProfiles;

/** What the page shows after something has happened in Workfront: the routes as they are shipped, and a real browser. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@AutoConfigureWorkfrontSandbox(reset = SandboxReset.NEVER)
class BoardTest {

    @TestConfiguration
    static class Looks {
        @Bean
        BetweenLooks betweenLooks() {
            return new BetweenLooks();
        }
    }

    @Autowired
    private WorkfrontSandbox sandbox;

    @Autowired
    private ProducerTemplate routes;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Board board;

    @Autowired
    private BetweenLooks betweenLooks;

    @LocalServerPort
    private int port;

    @TempDir
    private Path profile;

    @BeforeEach
    void waitForTheFirstLook() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !board.view().lateTasks().isEmpty()
                        && !board.view().waitingProofs().isEmpty());
    }

    @AfterEach
    void heal() {
        sandbox.faults().clear();
        betweenLooks.happens(() -> {});
    }

    @Test
    void theBoardHasLateTasksTheLatestFirstAndUndecidedProofs() {
        JsonNode shown = http.getForObject("/api/board", JsonNode.class);

        assertThat(shown.at("/lateTasks/0/name").asText()).isEqualTo("Visual templates");
        assertThat(shown.at("/lateTasks/0/project").asText()).isEqualTo("Alder Coffee: Always-on Social Q4");
        assertThat(shown.at("/lateTasks/0/who").asText()).isEqualTo("Sofia Almeida");
        assertThat(shown.at("/lateTasks/0/days").asInt()).isGreaterThan(7);
        assertThat(shown.path("waitingProofs").findValuesAsText("name"))
                .contains("Spring landing page")
                .doesNotContain("Cold brew pack");
    }

    @Test
    void aNewTaskIsPushedAndANewIssueIsPolled() {
        sandbox.create("TASK", Map.of("name", "Proofread the menu"));
        sandbox.create("OPTASK", Map.of("name", "The menu has no prices"));

        awaitNote("pushed", "Task “Proofread the menu” is new");
        awaitNote("polled", "Issue “The menu has no prices” is new");
    }

    @Test
    void aDecisionOfWorkfrontProofTakesTheProofOffTheBoard() {
        Map<?, ?> proof = routes.requestBody(
                "workfront:proof:createProof",
                Map.of("Hash", "web", "Name", "Menu, first draft", "SourceName", "https://alder.example/menu"),
                Map.class);
        int id = (Integer) proof.get("file_id");
        String reviewer = "rowan.ellis@sandbox.example";
        routes.requestBody(
                "workfront:proof:addProofReviewers",
                Map.of("FileID", id, "Recipients", List.of(Map.of("email", reviewer, "role", "Approver"))));
        await().atMost(Duration.ofSeconds(20)).until(() -> waits("Menu, first draft"));

        sandbox.proof().reviewers().decide(id, reviewer, "Approved");

        awaitNote("proof", "Proof “Menu, first draft”: approved");
        await().atMost(Duration.ofSeconds(20)).until(() -> !waits("Menu, first draft"));
    }

    @Test
    void theOpenPageShowsATaskThatIsCompletedMeanwhile() throws Exception {
        LateTask late = board.view().lateTasks().get(1);
        betweenLooks.happens(() -> complete(late));

        String page = browser().open("http://127.0.0.1:" + port + "/", profile);

        assertThat(list(page, "late")).contains("Visual templates").doesNotContain(late.project() + ", " + late.who());
        assertThat(list(page, "happenings")).contains("Task “" + late.name() + "” has the status complete");
        assertThat(page).contains(">Workfront answers<");
    }

    @Test
    void thePageShowsNamesAsTheyAreAndAWorkfrontThatDoesNotAnswer() throws Exception {
        String name = "<img src=x onerror=alert(1)>";
        sandbox.create(
                "TASK",
                Map.of(
                        "name",
                        name,
                        "percentComplete",
                        0.0,
                        "numberOfChildren",
                        0,
                        "plannedCompletionDate",
                        Instant.EPOCH));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> board.view().lateTasks().stream().anyMatch(task -> name.equals(task.name())));
        sandbox.faults()
                .add(Fault.of(Fault.Kind.SERVICE_UNAVAILABLE).times(1000).on(null, "/attask/.*"));

        String page = browser().open("http://127.0.0.1:" + port + "/", profile);

        assertThat(list(page, "late"))
                .contains("&lt;img src=x onerror=alert(1)&gt;")
                .doesNotContain("<img");
        assertThat(page).contains(">Workfront does not answer<");
    }

    private void complete(LateTask late) {
        Object id = routes
                .requestBodyAndHeader(
                        "workfront:task/search",
                        null,
                        "CamelWorkfrontFilter",
                        Map.of("name", late.name(), "project:name", late.project()),
                        List.class)
                .stream()
                .findFirst()
                .map(task -> ((Map<?, ?>) task).get("ID"))
                .orElseThrow();
        routes.requestBody(
                "workfront:task/update", Map.of("ID", id, "status", "CPL", "percentComplete", 100), Map.class);
        awaitNote("pushed", "Task “" + late.name() + "” has the status complete");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !board.view().lateTasks().contains(late));
    }

    private boolean waits(String name) {
        return board.view().waitingProofs().stream()
                .anyMatch(proof -> proof.name().equals(name));
    }

    private void awaitNote(String how, String text) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(board.view().happenings()).anySatisfy(one -> {
                    assertThat(one.how()).isEqualTo(how);
                    assertThat(one.text()).isEqualTo(text);
                }));
    }

    private static Browser browser() {
        Optional<Browser> found = Browser.find();
        if (found.isEmpty()) {
            System.out.println("Skipped: there is no Chromium on this machine to open the page with.");
        }
        Assumptions.assumeTrue(found.isPresent());
        return found.get();
    }

    /** The part of a page that has an ID, up to the end of the list. */
    private static String list(String page, String id) {
        int start = page.indexOf("id=\"" + id + "\"");
        assertThat(start).as(page).isNotNegative();
        int end = Math.min(orEnd(page, page.indexOf("</ul>", start)), orEnd(page, page.indexOf("</ol>", start)));
        return page.substring(start, end);
    }

    private static int orEnd(String page, int index) {
        return index < 0 ? page.length() : index;
    }
}
