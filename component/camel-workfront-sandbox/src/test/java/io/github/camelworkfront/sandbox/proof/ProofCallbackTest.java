package io.github.camelworkfront.sandbox.proof;

import static io.github.camelworkfront.sandbox.proof.ProofDesktop.item;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.camelworkfront.sandbox.ProofDelivery;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProofCallbackTest {

    private static final String JANE = "jane@x.example";

    private final WorkfrontSandbox sandbox =
            WorkfrontSandbox.builder().seed("empty").start();
    private final ProofDesktop desk = ProofDesktop.of(sandbox);
    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private HttpServer receiver;
    private volatile int answer = 200;

    @BeforeEach
    void listen() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/hook", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
            received.add(body);
        });
        receiver.start();
    }

    @AfterEach
    void stop() {
        sandbox.close();
        receiver.stop(0);
    }

    private String hook() {
        return "http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook";
    }

    private String next() throws InterruptedException {
        String body = received.poll(60, TimeUnit.SECONDS);
        assertThat(body).as("a callback").isNotNull();
        return body;
    }

    private void ask(String file, Object type) {
        desk.call("setProofCallback", "FileID", file, "Type", type, "Url", hook(), "RetryInterval", 5);
    }

    @Test
    void aCommentIsPostedAsItIsOnRecord() throws InterruptedException {
        String file = desk.proof("MyFile");
        String jane = desk.reviewer(file, JANE, 5);
        ask(file, 1);

        int comment = sandbox.proof().reviewers().comment(Integer.parseInt(file), JANE, "a < b & c");

        assertThat(next())
                .matches("(?s)<\\?xml version=\"1.0\"\\?>\\s*<callback type=\"comment\"><comment_id>" + comment
                        + "</comment_id><file_id>" + file + "</file_id><author>jane</author>"
                        + "<comment>a &lt; b &amp; c</comment><action/><timestamp>\\d+</timestamp>"
                        + "<proof_name>MyFile</proof_name><recipient_id>" + jane + "</recipient_id>"
                        + "<author_email>jane@x.example</author_email><folder_id/><folder_name/></callback>");
    }

    @Test
    void aReplyIsPostedWithTheCommentThatItAnswers() throws InterruptedException {
        String file = desk.proof("MyFile");
        String jane = desk.reviewer(file, JANE, 5);
        int comment = sandbox.proof().reviewers().comment(Integer.parseInt(file), JANE, "Why?");
        ask(file, "comments");

        desk.call("addCommentReply", "FileID", file, "ReviewerID", jane, "CommentID", comment, "Reply", "So.");

        assertThat(next())
                .contains("<callback type=\"reply\"><reply_id>")
                .contains("<comment>Why?</comment><reply>So.</reply><action/>");
    }

    @Test
    void theStateIsPostedWhenItChanges() throws InterruptedException {
        String file = desk.proof("MyFile");
        ask(file, 4);

        desk.call("lockProof", "FileID", file);
        desk.call("lockProof", "FileID", file);
        desk.call("unlockProof", "FileID", file);

        assertThat(next())
                .endsWith("<callback type=\"state\"><file_id>" + file
                        + "</file_id><name>MyFile</name><state>locked</state><status>pending</status>"
                        + "<folder_id/><folder_name/></callback>");
        assertThat(next()).contains("<state>unlocked</state>");
    }

    @Test
    void decisionsAndWhatFollowsArePosted() throws InterruptedException {
        String file = desk.proof("MyFile", "EnableAutoLock", true);
        String jane = desk.reviewer(file, JANE, 5);
        ask(file, 3);
        ask(file, "overall_decision");

        desk.decide(jane, 3);

        assertThat(next())
                .contains("type=\"decision\"")
                .contains("<recipient_id>" + jane + "</recipient_id>")
                .contains("<decision>Approved</decision>");
        assertThat(next()).contains("type=\"overall_decision\"").contains("<decision>Approved</decision>");
    }

    @Test
    void stagesThatStartArePosted() throws InterruptedException {
        String file = desk.call(
                        "createWorkflowProof",
                        "Hash",
                        "web",
                        "Name",
                        "Site",
                        "SourceName",
                        "https://a.example",
                        "Stages",
                        item("name", "One", "stage_reviewers", item("email", JANE, "role", 5))
                                + item("name", "Two", "start_trigger", 5))
                .text("proof_id");
        ask(file, "active_stage_changed");
        ask(file, "stage_decision");

        sandbox.proof().reviewers().decide(Integer.parseInt(file), JANE, "Approved");

        assertThat(next()).contains("type=\"stage_decision\"").contains("<stage_name>One</stage_name>");
        assertThat(next()).contains("type=\"active_stage_changed\"").contains("<stage_name>Two</stage_name>");
    }

    @Test
    void theAccountHearsOfEveryProof() throws InterruptedException {
        desk.call("setAccountCallback", "Type", 6, "Url", hook());

        String file = desk.proof("MyFile");

        assertThat(next()).contains("type=\"processed\"").contains("<file_id>" + file + "</file_id>");
        assertThat(desk.creator().fault("getAccountCallbacks")).isEqualTo("403 no permissions to access settings");
        assertThat(desk.call("getAccountCallbacks").texts("type")).containsExactly("processed");
        assertThat(desk.call("getProofCallbacks", "FileID", file).texts("type")).containsExactly("processed");
        desk.call("removeAccountCallback", "Type", "processed");
        assertThat(desk.call("getAccountCallbacks").elements("type")).isEmpty();
    }

    @Test
    void theLifeOfAProofIsPosted() throws InterruptedException {
        String file = desk.proof("MyFile");
        desk.reviewer(file, JANE, 5);
        for (int type : new int[] {5, 7, 8, 9, 10}) {
            ask(file, type);
        }
        ask(file, "proof_deadline");
        ask(file, "proof_owner_changed");

        sandbox.proof().reviewers().open(Integer.parseInt(file), JANE);
        desk.call("updateProofDeadline", "FileID", file, "Deadline", "2030-01-02 10:00");
        desk.call("updateProof", "FileID", file, "OwnerID", 12);
        desk.call("archiveProof", "FileID", file);
        desk.call("unarchiveProof", "FileID", file);
        desk.call("deleteProof", "FileID", file);
        desk.call("deleteProof", "FileID", file, "Permanent", true);

        assertThat(next()).contains("type=\"opened\"").contains("<author_email>" + JANE);
        assertThat(next()).contains("type=\"proof_deadline\"").contains("2030-01-02 10:00");
        assertThat(next()).contains("type=\"proof_owner_changed\"").contains("<owner_id>12</owner_id>");
        assertThat(next()).contains("type=\"archived\"");
        assertThat(next()).contains("type=\"unarchived\"");
        assertThat(next()).contains("type=\"trashed\"");
        assertThat(next()).contains("type=\"deleted\"");
    }

    @Test
    void whatWasNotTakenIsTriedAgainAfterTheInterval() throws InterruptedException {
        answer = 500;
        String file = desk.proof("MyFile");
        ask(file, 4);
        desk.call("lockProof", "FileID", file);
        String first = next();

        answer = 204;
        sandbox.clock().advance(Duration.ofMinutes(5).plusSeconds(1));

        assertThat(next()).isEqualTo(first);
        awaitState(ProofDelivery.State.DELIVERED);
        ProofDelivery delivery = sandbox.proof().deliveries().get(0);
        assertThat(delivery.tries()).isEqualTo(2);
        assertThat(delivery.status()).isEqualTo(204);
        assertThat(delivery.url()).isEqualTo(hook());
    }

    @Test
    void afterADayItIsDropped() throws InterruptedException {
        answer = 503;
        String file = desk.proof("MyFile");
        ask(file, 4);
        desk.call("lockProof", "FileID", file);
        next();

        sandbox.clock().advance(Duration.ofHours(25));
        next();

        awaitState(ProofDelivery.State.DROPPED);
    }

    private void awaitState(ProofDelivery.State wanted) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (sandbox.proof().deliveries().get(0).state() != wanted && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(sandbox.proof().deliveries().get(0).state()).isEqualTo(wanted);
    }

    @Test
    void callbacksAreListedUnderTheirNames() {
        String file = desk.proof("MyFile");
        ask(file, 1);
        ask(file, 10);
        ask(file, 1);

        var callbacks = desk.call("getProofCallbacks", "FileID", file);

        assertThat(callbacks.texts("type")).containsExactly("comments", "unarchived");
        assertThat(callbacks.texts("interval")).containsExactly("5", "5");
        assertThat(callbacks.texts("proof_name")).containsExactly("MyFile", "MyFile");
        assertThat(desk.call("removeProofCallback", "FileID", file, "Type", "1").text("return"))
                .isEqualTo("true");
        assertThat(desk.call("getProofCallbacks", "FileID", file).texts("type")).containsExactly("unarchived");
    }

    @Test
    void wrongTypesAndAddressesAreRefused() {
        String file = desk.proof("MyFile");

        for (String type : List.of("11", "nonsense")) {
            assertThat(desk.fault("setProofCallback", "FileID", file, "Type", type, "Url", hook()))
                    .isEqualTo("400 Invalid callback type '" + type + "'");
        }
        assertThat(desk.fault("setProofCallback", "FileID", file, "Type", 20, "Url", hook()))
                .isEqualTo("400 The callback type 'user_created' is for accounts only");
        assertThat(desk.fault("setProofCallback", "FileID", file, "Type", 1, "Url", "file:///etc/passwd"))
                .isEqualTo("400 Invalid callback URL");
    }

    @Test
    void summariesArePostedAndCanBeFetched() throws InterruptedException {
        String file = desk.proof("My (file)");
        desk.reviewer(file, JANE, 5);
        sandbox.proof().reviewers().comment(Integer.parseInt(file), JANE, "Nice <b>");

        desk.call("requestPDFPrintSummary", "FileID", file, "CallbackURL", hook(), "AllVersions", true);
        String pdf = next();
        desk.call("requestExcelPrintSummary", "FileID", file, "CallbackURL", hook());
        String excel = next();

        String document = text(desk.fetch(pdf.replaceAll("(?s).*<pdf_url>(.*)</pdf_url>.*", "$1")));
        assertThat(document)
                .startsWith("%PDF-1.4")
                .contains("My \\(file\\)")
                .contains("Nice <b>")
                .endsWith("%%EOF\n");
        String sheet = text(desk.fetch(excel.replaceAll("(?s).*<excel_url>(.*)</excel_url>.*", "$1")));
        assertThat(sheet).contains("<Workbook").contains(JANE).contains("Nice &lt;b&gt;");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void aStageWithoutReviewersHasNoSummary() {
        String file = desk.call(
                        "createWorkflowProof",
                        "Hash",
                        "web",
                        "Name",
                        "Site",
                        "SourceName",
                        "https://a.example",
                        "Stages",
                        item("name", "One") + item("name", "Two"))
                .text("proof_id");

        assertThat(desk.fault("requestPDFPrintSummary", "FileID", file, "CallbackURL", hook()))
                .endsWith("You do not have privilege to perform this request. The stage must contain at least one"
                        + " recipient.");
    }

    @Test
    void actionsOfCommentsArePosted() throws InterruptedException {
        String file = desk.proof("MyFile");
        desk.reviewer(file, JANE, 5);
        int comment = sandbox.proof().reviewers().comment(Integer.parseInt(file), JANE, "Why?");
        ask(file, 2);
        var actions = desk.call("getActions");

        desk.call("setCommentAction", "CommentID", comment, "ActionID", actions.text("actionID"));
        String posted = next();
        ask(file, 1);
        sandbox.proof().reviewers().reply(Integer.parseInt(file), JANE, comment, "Well?");

        assertThat(posted)
                .contains("type=\"action\"")
                .contains("<comment_id>" + comment + "</comment_id>")
                .contains("<action>" + actions.text("action") + "</action>");
        assertThat(next()).contains("<reply>Well?</reply><action>" + actions.text("action") + "</action>");
    }

    @Test
    void theAccountHearsOfItsUsers() throws InterruptedException {
        desk.call("setAccountCallback", "Type", 20, "Url", hook());

        desk.call("addUser", "EmailAddress", "new@x.example", "FirstName", "Nina", "LastName", "New");

        assertThat(next())
                .contains("type=\"user_created\"")
                .contains("<name>Nina New</name><email>new@x.example</email>");
    }

    @Test
    void aSatelliteHasCallbacksOfItsOwn() throws InterruptedException {
        String satellite = desk.call("createSatelliteAccount", "Name", "Outpost", "Domain", "outpost")
                .text("id");
        desk.call("setAccountCallback", "Type", 20, "Url", hook(), "AccountID", satellite);

        assertThat(desk.call("getAccountCallbacks", "AccountID", satellite).texts("type"))
                .containsExactly("user_created");
        assertThat(desk.call("getAccountCallbacks").texts("type")).isEmpty();
        assertThat(desk.fault("setAccountCallback", "Type", 20, "Url", hook(), "AccountID", 999))
                .isEqualTo("403 you do not have access to this account");

        newUser("home@x.example");
        newUser("out@x.example", "AccountID", satellite);
        assertThat(next()).contains("<email>out@x.example</email>");
    }

    private void newUser(String email, Object... more) {
        Object[] all = new Object[more.length + 6];
        System.arraycopy(new Object[] {"EmailAddress", email, "FirstName", "Nina", "LastName", "New"}, 0, all, 0, 6);
        System.arraycopy(more, 0, all, 6, more.length);
        desk.call("addUser", all);
    }

    private void comment(String file, int count) {
        for (int i = 0; i < count; i++) {
            sandbox.proof().reviewers().comment(Integer.parseInt(file), JANE, "Comment " + i);
        }
    }

    private String commented() {
        String file = desk.proof("MyFile");
        desk.reviewer(file, JANE, 5);
        ask(file, 1);
        return file;
    }

    @Test
    void callbacksMayBeLost() throws InterruptedException {
        String file = commented();
        sandbox.proof().dropCallbacks(1);
        comment(file, 3);
        assertThat(sandbox.proof().deliveries())
                .hasSize(3)
                .allMatch(delivery -> delivery.state() == ProofDelivery.State.DROPPED && delivery.tries() == 0);

        sandbox.proof().dropCallbacks(0);
        comment(file, 1);
        assertThat(next()).contains("Comment 0");
    }

    @Test
    void callbacksMayComeTwice() throws InterruptedException {
        String file = commented();
        sandbox.proof().doubleCallbacks(1);
        comment(file, 1);

        assertThat(next()).isEqualTo(next());
    }

    @Test
    void callbacksMayBeOvertaken() throws InterruptedException {
        String file = commented();
        sandbox.proof().callbackSeed(3);
        sandbox.proof().reorderCallbacks(0.5);
        comment(file, 20);

        List<String> comments = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            comments.add(next().replaceAll("(?s).*<comment>|</comment>.*", ""));
        }
        List<String> made = IntStream.range(0, 20).mapToObj(i -> "Comment " + i).toList();
        assertThat(comments).containsExactlyInAnyOrderElementsOf(made).isNotEqualTo(made);
    }

    @Test
    void callbacksMayBeLateByTheSandboxesClock() throws InterruptedException {
        String file = commented();
        sandbox.proof().delayCallbacks(Duration.ofMinutes(10));
        comment(file, 1);
        assertThat(sandbox.proof().deliveries()).allMatch(delivery -> delivery.tries() == 0);

        sandbox.clock().advance(Duration.ofMinutes(10));
        assertThat(next()).contains("Comment 0");
    }
}
