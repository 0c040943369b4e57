package io.github.camelworkfront.sandbox.proof;

import static io.github.camelworkfront.sandbox.proof.ProofDesktop.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.proof.SoapClient.Reply;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofReviewTest {

    private static final String JANE = "jane@x.example";
    private static final String PAUL = "paul@x.example";

    private final WorkfrontSandbox sandbox =
            WorkfrontSandbox.builder().seed("empty").start();
    private final ProofDesktop desk = ProofDesktop.of(sandbox);

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource({
        "1,read only,-",
        "3,reviewer,-",
        "4,approver,''",
        "5,reviewer & approver,''",
        "6,author,''",
        "7,moderator,''"
    })
    void rolesAreNumbersInRequestsAndWordsInAnswers(int number, String word, String decision) {
        String file = desk.proof("Poster");

        Reply added = desk.call(
                "addProofReviewer",
                "FileID",
                file,
                "RecipientEmail",
                JANE,
                "RecipientName",
                "Jane",
                "RecipientRole",
                number);

        assertThat(added.text("role")).isEqualTo(word);
        assertThat(added.text("decision")).isEqualTo(decision);
        assertThat(added.text("name")).isEqualTo("Jane");
    }

    @Test
    void thereIsNoRoleTwo() {
        String file = desk.proof("Poster");

        assertThat(desk.fault("addProofReviewer", "FileID", file, "RecipientEmail", JANE, "RecipientRole", 2))
                .isEqualTo("400 Invalid Role '2'");
    }

    @Test
    void severalReviewersAreAddedAtOnce() {
        String file = desk.proof("Poster");

        Reply added = desk.call(
                "addProofReviewers",
                "FileID",
                file,
                "Recipients",
                item("email", JANE, "role", 5, "notifications", 9) + item("email", PAUL, "primary_decision_maker", 1));

        assertThat(added.text("return")).isEqualTo("true");
        Reply reviewers = desk.call("getProofReviewers", "FileID", file);
        assertThat(reviewers.texts("email")).containsExactly(WorkfrontSandbox.USERNAME, JANE, PAUL);
        assertThat(reviewers.texts("email_notifications")).containsExactly("1", "9", "1");
        assertThat(reviewers.texts("primary_decision_maker")).containsExactly("0", "0", "1");
    }

    @Test
    void whoIsThereAlreadyStaysAsHeIs() {
        String file = desk.proof("Poster");
        String jane = desk.reviewer(file, JANE, 5);

        assertThat(desk.reviewer(file, "JANE@X.example", 1)).isEqualTo(jane);
        assertThat(desk.call("getProofReviewers", "FileID", file).texts("role")).contains("reviewer & approver");
    }

    @Test
    void oneReviewerIsAddedToSeveralProofs() {
        String first = desk.proof("A");
        String second = desk.proof("B");

        Reply added = desk.call(
                "addReviewerToProofs",
                "FileIDs",
                "<item xsi:type=\"xsd:int\">" + first + "</item><item>" + second + "</item>",
                "RecipientEmail",
                JANE);

        assertThat(added.texts("file_id")).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource({
        "1,Changes required",
        "2,Approved with changes",
        "3,Approved",
        "4,Not relevant",
        "approved,Approved",
        "Changes required,Changes required"
    })
    void decisionsAreMadeByNumberOrName(String given, String read) {
        String file = desk.proof("Poster");
        String jane = desk.reviewer(file, JANE, 5);

        assertThat(desk.decide(jane, given)).isEqualTo(read);
        assertThat(desk.decision(file)).isEqualTo(read);
    }

    @Test
    void aDecisionCanBeTakenBack() {
        String file = desk.proof("Poster");
        String jane = desk.reviewer(file, JANE, 5);
        desk.decide(jane, 3);

        assertThat(desk.decide(jane, 0)).isEmpty();
        assertThat(desk.decision(file)).isEqualTo("pending");
    }

    @Test
    void theWorstDecisionCounts() {
        String file = desk.proof("Poster");
        String jane = desk.reviewer(file, JANE, 5);
        String paul = desk.reviewer(file, PAUL, 4);

        desk.decide(jane, 3);
        assertThat(desk.decision(file)).isEqualTo("pending");
        desk.decide(paul, 1);
        assertThat(desk.decision(file)).isEqualTo("Changes required");
        desk.decide(paul, 2);
        assertThat(desk.decision(file)).isEqualTo("Approved with changes");
    }

    @Test
    void thePrimaryDecisionMakerDecidesAlone() {
        String file = desk.proof("Poster");
        String jane = desk.reviewer(file, JANE, 5);
        String paul = desk.reviewer(file, PAUL, 5);
        desk.call("updateProof", "FileID", file, "PrimaryDecisionMakerReviewerID", paul);

        desk.decide(jane, 1);
        assertThat(desk.decision(file)).isEqualTo("pending");
        desk.decide(paul, 3);

        Reply details = desk.call("getProofDetails", "FileID", file);
        assertThat(ProofDesktop.top(details, "decision")).isEqualTo("Approved");
        assertThat(details.text("primary_decision_maker")).isEqualTo(paul);
    }

    @Test
    void theFirstDecisionCountsAndLocksIfOnlyOneIsAsked() {
        String file = desk.proof("Poster", "LockAfterFirstDecision", true);
        String jane = desk.reviewer(file, JANE, 5);
        desk.reviewer(file, PAUL, 5);

        desk.decide(jane, 3);

        assertThat(desk.decision(file)).isEqualTo("Approved");
        assertThat(desk.status(file)).isEqualTo("locked");
    }

    @Test
    void theProofLocksWhenAllHaveDecidedIfSoWished() {
        String file = desk.proof("Poster", "EnableAutoLock", true);
        String jane = desk.reviewer(file, JANE, 5);
        String paul = desk.reviewer(file, PAUL, 5);

        desk.decide(jane, 3);
        assertThat(desk.status(file)).isEqualTo("unlocked");
        desk.decide(paul, 1);
        assertThat(desk.status(file)).isEqualTo("locked");
    }

    @Test
    void whoMayNotDecideDoesNot() {
        String file = desk.proof("Poster");
        String jane = desk.reviewer(file, JANE, 3);

        assertThat(desk.fault("updateProofReviewer", "RecipientID", jane, "RecipientDecision", 3))
                .isEqualTo("403 the user does not have permission to perform this action");
        assertThat(desk.fault("updateProofReviewer", "RecipientID", 1, "RecipientDecision", 3))
                .isEqualTo("400 Invalid Recipient ID");
        assertThat(desk.fault(
                        "updateProofReviewer",
                        "RecipientID",
                        desk.reviewer(file, PAUL, 5),
                        "RecipientDecision",
                        "great"))
                .isEqualTo("400 Invalid decision 'great'");
    }

    @Test
    void aReviewerDecidesForHimselfAndForNobodyElse() {
        ProofDesktop creator = desk.creator();
        String file = desk.proof("Poster");
        String own = desk.reviewer(file, sandbox.proof().creatorUsername(), 5);
        String jane = desk.reviewer(file, JANE, 5);

        assertThat(creator.decide(own, 3)).isEqualTo("Approved");
        assertThat(creator.fault("updateProofReviewer", "RecipientID", jane, "RecipientDecision", 3))
                .startsWith("403 ");
        assertThat(creator.fault("updateProofReviewer", "RecipientID", own, "RecipientRole", 7))
                .startsWith("403 ");
    }

    @Test
    void reviewersAreChangedAndRemoved() {
        String file = desk.proof("Poster");
        String jane = desk.reviewer(file, JANE, 3);

        Reply changed = desk.call(
                "updateProofReviewer",
                "RecipientID",
                jane,
                "RecipientName",
                "Jane Roe",
                "RecipientPosition",
                "Editor",
                "RecipientRole",
                7,
                "RecipientDeadline",
                "2030-01-02 10:00",
                "RecipientEmailNotifications",
                5);

        assertThat(changed.text("name")).isEqualTo("Jane Roe");
        assertThat(changed.text("position")).isEqualTo("Editor");
        assertThat(changed.text("role")).isEqualTo("moderator");
        assertThat(changed.text("deadline")).isEqualTo("2030-01-02 10:00");
        assertThat(changed.text("email_notifications")).isEqualTo("5");
        desk.call("deleteProofReviewer", "ReviewerID", jane);
        assertThat(desk.call("getProofReviewers", "FileID", file).texts("email"))
                .doesNotContain(JANE);
    }

    @Test
    void commentsComeFromTheViewerAndRepliesFromBoth() {
        String file = desk.proof("Poster");
        String jane = desk.reviewer(file, JANE, 5);
        int fileId = Integer.parseInt(file);

        int comment = sandbox.proof().reviewers().comment(fileId, JANE, "Logo < too small");
        sandbox.proof().reviewers().reply(fileId, WorkfrontSandbox.USERNAME, comment, "How small?");
        Reply reply = desk.call(
                "addCommentReply", "FileID", file, "ReviewerID", jane, "CommentID", comment, "Reply", "Very.");

        assertThat(reply.text("author")).isEqualTo("jane");
        Reply comments = desk.call("getProofComments", "FileID", file);
        assertThat(comments.texts("comment")).containsExactly("Logo < too small", "How small?", "Very.");
        assertThat(comments.text("replies_count")).isEqualTo("2");
        assertThat(desk.call("getProofCommentReplies", "FileID", file, "CommentID", comment)
                        .texts("comment"))
                .containsExactly("How small?", "Very.");
        assertThat(desk.call("getProofReviewers", "FileID", file).texts("comments_count"))
                .containsExactly("0", "1");
    }

    @Test
    void commentsOfWhoMayNotAreRefused() {
        String file = desk.proof("Poster");
        desk.reviewer(file, JANE, 1);

        assertThatThrownBy(() -> sandbox.proof().reviewers().comment(Integer.parseInt(file), JANE, "Hm"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("permission");
        assertThatThrownBy(() -> sandbox.proof().reviewers().comment(Integer.parseInt(file), PAUL, "Hm"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(PAUL)
                .hasMessageContaining(JANE);
        assertThat(desk.fault("addCommentReply", "FileID", file, "ReviewerID", 1, "CommentID", 2, "Reply", "x"))
                .isEqualTo("400 Invalid Comment ID");
    }

    @Test
    void thePersonalAddressOpensTheProof() {
        String file = desk.proof("Poster");
        desk.reviewer(file, JANE, 5);
        Reply reviewers = desk.call("getProofReviewers", "FileID", file);
        assertThat(reviewers.texts("opened")).containsExactly("0", "0");

        String page = new String(desk.fetch(reviewers.texts("proof_url").get(1)), StandardCharsets.UTF_8);

        assertThat(page).contains("Poster").contains("jane (reviewer &amp; approver)");
        assertThat(desk.call("getProofReviewers", "FileID", file).texts("opened"))
                .containsExactly("0", "1");
    }

    @Test
    void aOneTimeAddressOpensTheProofOnce() {
        String file = desk.proof("Poster");
        String jane = desk.reviewer(file, JANE, 5);

        String url = desk.call("getProofReviewerOneTimeURL", "FileID", file, "RecipientID", jane)
                .text("return");

        assertThat(new String(desk.fetch(url), StandardCharsets.UTF_8)).contains("Poster");
        assertThatThrownBy(() -> desk.fetch(url)).hasMessageContaining("404");
    }

    @Test
    void aBatchWritesToItsReviewersWhenItIsFinished() {
        String batch = desk.call("createBatch").text("return");
        String first = desk.proof("A", "BatchID", batch);
        String second = desk.proof("B", "BatchID", batch);
        desk.call("addBatchProofReviewers", "BatchID", batch, "Recipients", item("email", JANE, "role", 5));

        assertThat(desk.call("getProofReviewers", "FileID", second).texts("sent"))
                .containsExactly("0", "0");
        desk.call("finishBatch", "BatchID", batch);

        assertThat(desk.call("getProofReviewers", "FileID", first).texts("email"))
                .contains(JANE);
        assertThat(desk.call("getProofReviewers", "FileID", second).texts("sent"))
                .containsExactly("1", "1");
        assertThat(desk.fault("finishBatch", "BatchID", batch)).isEqualTo("400 Invalid Batch ID");
    }
}
