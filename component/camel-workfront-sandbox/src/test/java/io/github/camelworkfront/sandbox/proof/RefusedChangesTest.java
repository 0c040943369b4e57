package io.github.camelworkfront.sandbox.proof;

import static io.github.camelworkfront.sandbox.proof.ProofDesktop.item;
import static io.github.camelworkfront.sandbox.proof.ProofDesktop.parts;
import static io.github.camelworkfront.sandbox.proof.ProofDesktop.top;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.proof.SoapClient.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A request that is refused leaves proofs, reviewers and stages as they were. */
class RefusedChangesTest {

    private static final String JANE = "jane@x.example";
    private static final String PAUL = "paul@x.example";

    private final WorkfrontSandbox sandbox =
            WorkfrontSandbox.builder().seed("empty").start();
    private final ProofDesktop desk = ProofDesktop.of(sandbox);

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void aDecisionOnALockedProofIsRefusedTogetherWithWhatCameWithIt() {
        String file = desk.proof("Poster");
        String jane = desk.reviewer(file, JANE, 5);
        desk.call("lockProof", "FileID", file);

        assertThat(desk.fault(
                        "updateProofReviewer",
                        "RecipientID",
                        jane,
                        "RecipientDecision",
                        3,
                        "RecipientName",
                        "Jane",
                        "RecipientRole",
                        6))
                .isEqualTo("400 The proof is locked.");

        Reply reviewers = desk.call("getProofReviewers", "FileID", file);
        assertThat(reviewers.texts("name")).contains("jane").doesNotContain("Jane");
        assertThat(reviewers.texts("role")).containsExactly("reviewer", "reviewer & approver");
    }

    @Test
    void aReviewerWhoMayNotDecideIsNotRenamedWhileHeIsMadePrimary() {
        String file = desk.proof("Poster");
        String jane = desk.reviewer(file, JANE, 3);

        assertThat(desk.fault(
                        "updateProofReviewer", "RecipientID", jane, "PrimaryDecisionMaker", 1, "RecipientName", "Jane"))
                .isEqualTo("400 The primary decision maker must be an approver.");

        assertThat(desk.call("getProofReviewers", "FileID", file).texts("name")).doesNotContain("Jane");
    }

    @Test
    void aProofIsNotRenamedWhileSomebodyWhoMayNotDecideIsMadePrimary() {
        String file = desk.proof("Poster");
        String jane = desk.reviewer(file, JANE, 3);

        assertThat(desk.fault("updateProof", "FileID", file, "Name", "Other", "PrimaryDecisionMakerReviewerID", jane))
                .isEqualTo("400 The primary decision maker must be an approver.");

        assertThat(top(desk.call("getProofDetails", "FileID", file), "filename"))
                .isEqualTo("Poster");
    }

    @Test
    void ofSeveralReviewersNobodyIsAddedIfOneCannotBe() {
        String file = desk.proof("Poster");

        assertThat(desk.fault(
                        "addProofReviewers",
                        "FileID",
                        file,
                        "Recipients",
                        item("email", JANE, "role", 5) + item("email", PAUL, "role", 2)))
                .isEqualTo("400 Invalid Role '2'");

        assertThat(desk.call("getProofReviewers", "FileID", file).texts("email"))
                .containsExactly(WorkfrontSandbox.USERNAME);
    }

    @Test
    void aBatchIsLeftAloneIfOneOfItsProofsRefusesTheReviewer() {
        String batch = desk.call("createBatch").text("return");
        String first = desk.proof("A", "BatchID", batch);
        desk.proof("B", "BatchID", batch);

        assertThat(desk.fault(
                        "addBatchProofReviewers",
                        "BatchID",
                        batch,
                        "Recipients",
                        item("email", JANE) + item("email", PAUL, "role", 8)))
                .isEqualTo("400 Invalid Role '8'");

        assertThat(desk.call("getProofReviewers", "FileID", first).texts("email"))
                .containsExactly(WorkfrontSandbox.USERNAME);
    }

    @Test
    void aStageWithAWrongReviewerIsNotAdded() {
        String file = workflowProof();

        assertThat(desk.fault(
                        "addWorkflowStage",
                        "FileID",
                        file,
                        "Stage",
                        parts("name", "Second", "start_trigger", 1, "stage_reviewers", item("email", PAUL, "role", 2))))
                .isEqualTo("400 Invalid Role '2'");

        assertThat(desk.call("getProofStages", "FileID", file).texts("name")).containsExactly("First");
    }

    @Test
    void aStageThatCannotWaitForAnotherStaysAsItIs() {
        String file = workflowProof();
        String stage = desk.call("getProofStages", "FileID", file).text("stage_id");

        assertThat(desk.fault(
                        "updateWorkflowProofStage",
                        "FileID",
                        file,
                        "Stage",
                        parts("stage_id", stage, "name", "Other", "start_trigger", 5)))
                .isEqualTo("400 A stage with start trigger 5 needs a parent stage.");

        Reply after = desk.call("getProofStage", "FileID", file, "StageID", stage);
        assertThat(after.text("name")).isEqualTo("First");
        assertThat(after.text("start_trigger")).isEqualTo("1");
    }

    private String workflowProof() {
        return desk.call(
                        "createWorkflowProof",
                        "Hash",
                        desk.upload("poster"),
                        "Name",
                        "Poster",
                        "SourceName",
                        "poster.txt",
                        "Stages",
                        item("name", "First", "start_trigger", 1, "stage_reviewers", item("email", JANE, "role", 5)))
                .text("proof_id");
    }
}
