package io.github.camelworkfront.examples.approveproof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.Fault.Kind;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the routes as they are shipped, against a sandbox that the environment names as it would name a tenant; the test reviews. */
class ApproveProofTest {

    @TempDir
    private Path folder;

    private Studio studio;

    @BeforeEach
    void open() throws Exception {
        studio = new Studio(folder);
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void aPictureBecomesAProofWhoseIdAndAddressStandInItsTask() throws Exception {
        studio.save("poster.png", Color.ORANGE);
        CompletableFuture<Integer> end = studio.start();
        int proof = studio.proof("poster.png", 1);

        Map<String, Object> task = studio.task("poster.png");
        assertThat(task).containsEntry("name", "Approve poster.png").containsEntry("status", "INP");
        assertThat((String) task.get("URL")).startsWith(studio.sandbox.url());
        assertThat((String) task.get("description"))
                .startsWith("Proof " + proof + ", version 1, MD5 ")
                .contains((String) task.get("URL"));
        finish(end, proof);
    }

    @Test
    void theTaskIsCompletedWhenBothStagesHaveApproved() throws Exception {
        studio.save("poster.png", Color.ORANGE);
        CompletableFuture<Integer> end = studio.start();
        int proof = studio.proof("poster.png", 1);

        studio.sandbox.proof().reviewers().decide(proof, Studio.DESIGN, "Approved");
        studio.story.await("poster.png: the stage Legal has begun.");
        assertThat(studio.task("poster.png")).containsEntry("status", "INP");

        studio.sandbox.proof().reviewers().decide(proof, Studio.LEGAL, "Approved");
        assertThat(end.get()).isZero();
        assertThat(studio.task("poster.png")).containsEntry("status", "CPL");
        assertThat(((Number) studio.task("poster.png").get("percentComplete")).intValue())
                .isEqualTo(100);
        assertThat(studio.page()).contains("<dd id=\"approved\">1</dd>", "<dd id=\"in-review\">0</dd>");
    }

    @Test
    void commentsRepliesAndDecisionsAreToldOnceAndInOneLine() throws Exception {
        studio.save("poster.png", Color.ORANGE);
        CompletableFuture<Integer> end = studio.start();
        int proof = studio.proof("poster.png", 1);

        int comment = studio.sandbox.proof().reviewers().comment(proof, Studio.DESIGN, "Two\nlines");
        studio.sandbox.proof().reviewers().reply(proof, Studio.DESIGN, comment, "And one");
        finish(end, proof);

        assertThat(studio.story.text())
                .containsOnlyOnce("poster.png: dora writes: “Two lines”")
                .containsOnlyOnce("poster.png: dora answers: “And one”")
                .containsOnlyOnce("poster.png: dora (Design) decides: Approved.")
                .containsOnlyOnce("poster.png: leo (Legal) decides: Approved.")
                .containsOnlyOnce("poster.png: approved by all");
    }

    @Test
    void aCorrectedFileOfTheSameNameBecomesTheNextVersion() throws Exception {
        studio.save("label.png", Color.RED);
        CompletableFuture<Integer> end = studio.start();
        int first = studio.proof("label.png", 1);
        studio.sandbox.proof().reviewers().decide(first, Studio.DESIGN, "Changes required");
        studio.story.await("label.png: changes are required.");

        studio.save("label.png", Color.GREEN);
        int second = studio.proof("label.png", 2);

        assertThat(second).isNotEqualTo(first);
        finish(end, second);
        assertThat(studio.sandbox.objects("TASK")).hasSize(1);
        assertThat(studio.page())
                .contains(
                        "Version 1, proof " + first,
                        "Version 2, proof " + second,
                        "class=\"chip bad\">Changes required<");
        assertThat(pictures()).isEqualTo(2);
    }

    @Test
    void whatIsToBeChangedIsShownSoAndStaysOpen() throws Exception {
        studio.save("good.png", Color.GREEN);
        studio.save("label.png", Color.RED);
        CompletableFuture<Integer> end = studio.start();
        int good = studio.proof("good.png", 1);
        int label = studio.proof("label.png", 1);
        studio.sandbox.proof().reviewers().decide(label, Studio.DESIGN, "Changes required");
        studio.approve(good);
        studio.story.await("good.png: approved by all");
        studio.story.await("label.png: changes are required.");
        studio.sandbox.proof().reviewers().comment(label, Studio.DESIGN, "The last word");
        studio.story.await("The last word");
        studio.save("label.png", Color.BLUE);
        int next = studio.proof("label.png", 2);

        assertThat(studio.task("label.png")).containsEntry("status", "INP");
        assertThat(studio.page())
                .contains(
                        "<dd id=\"approved\">1</dd>",
                        "<dd id=\"changes\">1</dd>",
                        "class=\"chip bad\">Changes required<");
        finish(end, next);
    }

    @Test
    void anotherRunSendsNothingTwiceAndCompletesNothingTwice() throws Exception {
        studio.save("poster.png", Color.ORANGE);
        CompletableFuture<Integer> end = studio.start();
        finish(end, studio.proof("poster.png", 1));
        long updates = studio.sandbox.requests().matching("PUT", "/TASK").size();

        assertThat(studio.start().get()).isZero();

        assertThat(studio.calls("createWorkflowProof")).isEqualTo(1);
        assertThat(studio.calls("createWorkflowProofVersion")).isZero();
        assertThat(studio.sandbox.requests().matching("PUT", "/TASK")).hasSize((int) updates);
        assertThat(studio.story.text()).containsOnlyOnce("approved by all");
    }

    @Test
    void whatPeopleWriteIsTextInTheSummaryWhateverItHolds() throws Exception {
        String name = "<b>&'.png";
        studio.save(name, Color.ORANGE);
        CompletableFuture<Integer> end = studio.start();
        int proof = studio.proof(name, 1);
        int comment =
                studio.sandbox.proof().reviewers().comment(proof, Studio.DESIGN, "<script>alert('x')</script> & more");
        studio.sandbox.proof().reviewers().reply(proof, Studio.DESIGN, comment, "\"><img src=x onerror=alert(1)>");
        finish(end, proof);

        assertThat(studio.page())
                .contains(
                        "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; more",
                        "&quot;&gt;&lt;img src=x onerror=alert(1)&gt;",
                        "&lt;b&gt;&amp;&#39;.png")
                .doesNotContain("<script", "<img src=x", "<b>");
    }

    @Test
    void theSummaryLeadsToTheProofButNeverByAReviewersOwnAddress() throws Exception {
        studio.save("poster.png", Color.ORANGE);
        CompletableFuture<Integer> end = studio.start();
        int proof = studio.proof("poster.png", 1);
        finish(end, proof);

        Map<String, Object> task = studio.task("poster.png");
        assertThat(Pattern.compile("href=\"([^\"]*)\"")
                        .matcher(studio.page())
                        .results()
                        .map(link -> link.group(1)))
                .containsOnly((String) task.get("URL"), studio.sandbox.url() + "/task/view?ID=" + task.get("ID"));
    }

    @Test
    void aFileThatProofRefusesIsToldByItsNameAndTheOthersAreTaken() throws Exception {
        studio.save("empty.png", new byte[0]);
        studio.save("poster.png", Color.ORANGE);
        CompletableFuture<Integer> end = studio.start();
        int proof = studio.proof("poster.png", 1);
        studio.story.await("That did not work with empty.png: ");
        studio.approve(proof);

        assertThat(end.get()).isEqualTo(1);
        assertThat(studio.story.text()).contains("Could not be sent to Proof: empty.png. All else is approved.");
    }

    @Test
    void aLookThatFailsIsToldAndComesAgain() throws Exception {
        studio.sandbox
                .faults()
                .add(Fault.of(Kind.ERROR_STRING).text("Out of order.").onOperation("getProofComments"));
        studio.save("poster.png", Color.ORANGE);
        CompletableFuture<Integer> end = studio.start();
        int proof = studio.proof("poster.png", 1);

        studio.story.await(Pattern.compile("The proofs cannot be looked at just now: .*Out of order\\."));
        finish(end, proof);
    }

    @Test
    void aPictureThatProofDoesNotShowLeavesItsNameInTheSummary() throws Exception {
        studio.sandbox
                .faults()
                .add(Fault.of(Kind.ERROR_STRING)
                        .text("No picture.")
                        .onOperation("getProofThumbnail")
                        .times(1000));
        studio.save("poster.png", Color.ORANGE);
        CompletableFuture<Integer> end = studio.start();
        finish(end, studio.proof("poster.png", 1));

        assertThat(studio.page())
                .contains("<span class=\"blank\">poster.png</span>")
                .doesNotContain("<img");
    }

    @Test
    void keptRunningItTakesWhatComesLater() throws Exception {
        studio.save("poster.png", Color.ORANGE);
        CompletableFuture<Integer> end = studio.start("--keep-running");
        studio.approve(studio.proof("poster.png", 1));
        studio.story.await("Goes on until Ctrl+C");

        studio.save("banner.png", Color.BLUE);
        studio.approve(studio.proof("banner.png", 1));
        studio.story.await("banner.png: approved by all");

        assertThat(end).isNotDone();
        studio.stop();
        assertThat(end.get()).isZero();
    }

    @Test
    void aProjectThatIsNotThereEndsTheRunWithItsNameAndSendsNothing() throws Exception {
        studio.save("poster.png", Color.ORANGE);

        assertThat(studio.start(Map.of("WORKFRONT_ARTWORK_PROJECT", "No such project"))
                        .get())
                .isEqualTo(1);

        assertThat(studio.story.text())
                .contains("That did not work with poster.png: There is no project called 'No such project'.");
        assertThat(studio.sandbox.objects("TASK")).isEmpty();
        assertThat(studio.calls("createWorkflowProof")).isZero();
    }

    @Test
    void onTheSandboxOfItsOwnTheReviewersArePlayedToTheEnd() throws Exception {
        Properties settings = new Properties();
        settings.setProperty("page.folder", folder.resolve("summary").toString());
        settings.setProperty("play.period", "10");

        assertThat(new ApproveProof(Map.of(), settings).run(false)).isZero();

        assertThat(studio.story.text())
                .contains(
                        "packaging.png: Greta Holm (Legal) decides: Changes required.",
                        "packaging.png: approved by all",
                        "All artwork is approved.");
        assertThat(studio.page())
                .contains("<dd id=\"approved\">3</dd>", "Version 2, proof ", "Noor Haddad", "Good for slow mornings")
                .doesNotContain("href=");
        assertThat(pictures()).isEqualTo(4);
        assertThat(studio.sandbox.requests().all()).isEmpty();
    }

    @Test
    void aHalfSetEnvironmentIsRefusedNamingWhatIsMissing() {
        ApproveProof example = new ApproveProof(Map.of("WORKFRONT_URL", studio.sandbox.url()), new Properties());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> example.run(false))
                .withMessageContaining("WORKFRONT_API_KEY and WORKFRONT_PROOF_USERNAME and WORKFRONT_PROOF_PASSWORD");
    }

    @Test
    void theUsageIsAllThatHelpGives() {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        ApproveProof example = new ApproveProof(Map.of(), new Properties());

        assertThat(example.execute(new PrintStream(output), new PrintStream(errors), "--help"))
                .isZero();
        assertThat(example.execute(new PrintStream(output), new PrintStream(errors), "--keeprunning"))
                .isEqualTo(2);

        assertThat(output.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines(Arguments.USAGE);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("'--keeprunning'", Arguments.USAGE);
    }

    @Test
    void aTenantIsShownWithoutItsCredentials() {
        assertThat(Tenant.of(studio.environment()).orElseThrow().toString())
                .contains(studio.sandbox.url(), Studio.DESIGN)
                .doesNotContain(
                        studio.sandbox.apiKey(),
                        "proof.password",
                        studio.sandbox.proof().username());
    }

    private void finish(CompletableFuture<Integer> end, int proof) throws Exception {
        studio.approve(proof);
        assertThat(end.get()).isZero();
    }

    private long pictures() throws Exception {
        return Pattern.compile("<img src=\"data:image/png;base64,")
                .matcher(studio.page())
                .results()
                .count();
    }
}
