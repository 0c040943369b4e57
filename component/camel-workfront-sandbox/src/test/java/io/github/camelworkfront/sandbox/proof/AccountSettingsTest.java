package io.github.camelworkfront.sandbox.proof;

import static io.github.camelworkfront.sandbox.proof.ProofScene.arg;
import static io.github.camelworkfront.sandbox.proof.ProofScene.assertWhole;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import io.github.camelworkfront.sandbox.proof.SoapClient.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AccountSettingsTest {

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    private ProofScene scene;

    @BeforeEach
    void setUp() {
        scene = new ProofScene(extension.sandbox());
    }

    @Test
    void decisionsAreRenamedAndHidden() {
        Reply decisions = scene.ok("getDecisions", "");
        assertWhole(decisions, "SOAPDecisionObject");
        assertThat(decisions.texts("id")).containsExactly("0", "1", "2", "3", "4");
        assertThat(decisions.texts("name"))
                .containsExactly("Pending", "Changes required", "Approved with changes", "Approved", "Not relevant");

        Reply changed = scene.ok(
                "updateDecision",
                arg("DecisionId", 4) + arg("Name", "Skip") + arg("Status", false) + arg("Reason", true));
        assertThat(changed.text("post_message")).isEqualTo("false");
        assertThat(scene.ok("getDecisions", "").texts("name")).endsWith("Skip");
        assertThat(scene.ok("getDecisions", "").texts("status")).endsWith("false");
        assertThat(scene.refusal("updateDecision", arg("DecisionId", 9) + arg("Name", "X")))
                .isEqualTo("400 Invalid Decision ID");
    }

    @Test
    void reasonsAreMadeForDecisions() {
        assertThat(scene.ok("getDecisionReasons", "").elements("item")).isEmpty();
        assertThat(scene.value("createDecisionReason", arg("Name", "Wrong logo") + arg("Text", true)))
                .isEqualTo("true");
        Reply reasons = scene.ok("getDecisionReasons", arg("AccountID", 77));
        assertWhole(reasons, "SOAPDecisionReasonObject");
        assertThat(reasons.texts("name")).containsExactly("Wrong logo");
        assertThat(reasons.texts("text")).containsExactly("true");
    }

    @Test
    void actionsAreMadeForComments() {
        Reply actions = scene.ok("getActions", "");
        assertWhole(actions, "SOAPActionObject");
        assertThat(actions.texts("action")).contains("TO DO");
        assertThat(scene.value("createAction", arg("Name", "LATER") + arg("Disabled", true)))
                .isEqualTo("true");
        assertThat(scene.ok("getActions", "").texts("action")).endsWith("LATER");
        assertThat(scene.ok("getActions", "").texts("enabled")).endsWith("false");
        assertThat(scene.refusal("createAction", arg("Name", "later")))
                .isEqualTo("400 There is an action 'later' already.");
    }

    @Test
    void operationsThatDoNothingUsefulAgree() {
        for (String stub : new String[] {"addProofLinks", "deleteProofLink", "getProofLinks", "setProofMenus"}) {
            assertThat(scene.value(stub, "")).isEqualTo("true");
        }
    }

    @Test
    void aSubmissionToADropzoneIsLookedAtWithoutASession() {
        assertThat(valid("ann@client.example", 1000, 3)).isEqualTo("true");
        assertThat(valid("ann", 1000, 3)).isEqualTo("false");
        assertThat(valid("ann@client.example", 0, 3)).isEqualTo("false");
        assertThat(valid("ann@client.example", 1000, 21)).isEqualTo("false");
    }

    @Test
    void aSubmissionBecomesAProofOfTheAdministrator() {
        Reply made = scene.anonymous()
                .call(
                        "createDropzoneProof",
                        arg("Hash", ProofDesktop.of(scene.sandbox()).upload("poster"))
                                + arg("UploaderEmail", "ann@client.example")
                                + arg("DropzoneURL", "https://drop.example.com/poster")
                                + arg("SourceName", "poster.pdf"));
        assertWhole(made, "SOAPFileObject");
        assertThat(made.text("filename")).isEqualTo("poster.pdf");
        assertThat(made.text("sourcename")).isEqualTo("poster.pdf");
        assertThat(made.text("filesize")).isNotEqualTo("0");
        assertThat(made.text("owner_id")).isEqualTo("11");
        Reply reviewers = scene.ok("getProofReviewers", arg("FileID", made.text("file_id")));
        assertThat(reviewers.texts("email")).contains("ann@client.example");
        assertThat(reviewers.texts("role")).contains("read only");
        assertThat(scene.ok("getAccountDetails", "").text("proofs_usage")).isEqualTo("1");
    }

    @Test
    void commentsAreMarked() {
        String proof = scene.proof("Poster");
        String comment = arg(
                "CommentID",
                scene.sandbox()
                        .proof()
                        .reviewers()
                        .comment(Integer.parseInt(proof), "admin@sandbox.example", "Darker"));
        assertThat(scene.ok("getCommentAction", comment).text("actionID")).isEqualTo("0");
        assertThat(scene.value("setCommentAction", comment + arg("ActionID", 2)))
                .isEqualTo("true");
        assertThat(scene.ok("getCommentAction", comment).text("action")).isEqualTo("DONE");
        assertThat(scene.ok("getActivity", arg("FileID", proof)).texts("action"))
                .startsWith("Comment action set");

        scene.ok("createAction", arg("Name", "LATER") + arg("Disabled", true));
        String hidden = scene.ok("getActions", "").texts("actionID").get(3);
        assertThat(scene.refusal("setCommentAction", comment + arg("ActionID", hidden)))
                .isEqualTo("400 Invalid Action ID");
        assertThat(scene.refusal("setCommentAction", arg("CommentID", 9) + arg("ActionID", 2)))
                .startsWith("400 Invalid ");
    }

    private String valid(String email, int size, int files) {
        return scene.anonymous()
                .call(
                        "validateDropzoneSubmission",
                        arg("UploaderEmail", email) + arg("UploadSize", size) + arg("UploadFilesCount", files))
                .text("return");
    }
}
