package io.github.camelworkfront.sandbox.proof;

import static io.github.camelworkfront.sandbox.proof.ProofDesktop.item;
import static io.github.camelworkfront.sandbox.proof.ProofDesktop.parts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.proof.SoapClient.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProofWorkflowTest {

    private static final String JANE = "jane@x.example";
    private static final String PAUL = "paul@x.example";
    private static final String RITA = "rita@x.example";

    private final WorkfrontSandbox sandbox =
            WorkfrontSandbox.builder().seed("empty").start();
    private ProofDesktop desk;

    @BeforeEach
    void noon() {
        sandbox.clock().set(Instant.parse("2030-03-01T12:00:00Z"));
        sandbox.proof().sessionLife(Duration.ofDays(7));
        desk = ProofDesktop.of(sandbox);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private Reply create(String stages, Object... more) {
        Object[] all = new Object[more.length + 8];
        System.arraycopy(more, 0, all, 0, more.length);
        System.arraycopy(
                new Object[] {
                    "Hash", desk.upload("Poster"), "Name", "Poster", "SourceName", "poster.pdf", "Stages", stages
                },
                0,
                all,
                more.length,
                8);
        return desk.call("createWorkflowProof", all);
    }

    /** Two stages: Jane and Paul decide in the first, Rita in the second. */
    private Reply twoStages(Object... second) {
        return create(item(
                        "name",
                        "Draft",
                        "start_trigger",
                        1,
                        "deadline_date",
                        "2030-03-02",
                        "deadline_time",
                        "17:00",
                        "stage_reviewers",
                        item("email", JANE, "role", 5) + item("email", PAUL, "role", 4))
                + item("name", "Final", "stage_reviewers", item("email", RITA, "role", 5)) // the rest follows
                        .replace(
                                "</item></stage_reviewers></item>",
                                "</item></stage_reviewers>" + parts(second) + "</item>"));
    }

    private List<String> active(String file) {
        return desk.call("getProofStages", "FileID", file).texts("active");
    }

    private void decide(String file, String email, int decision) {
        sandbox.proof().reviewers().decide(Integer.parseInt(file), email, Integer.toString(decision));
    }

    @Test
    void aWorkflowProofHasStagesWithReviewers() {
        Reply proof = twoStages("start_trigger", 5);

        assertThat(proof.texts("name")).containsExactly("jane", "paul", "Avery Stone", "Draft", "rita", "Final");
        assertThat(proof.texts("role")).containsExactly("5", "4", "3", "5");
        assertThat(proof.texts("start_trigger")).containsExactly("1", "5");
        assertThat(proof.texts("active")).containsExactly("true", "false");
        assertThat(proof.texts("deadline_date")).containsExactly("March 2, 2030, 5:00 pm", "");
        assertThat(proof.texts("stage_start_date")).containsExactly("March 1, 2030, 12:00 pm", "");
        assertThat(proof.texts("start_dependent_stage_id"))
                .containsExactly(
                        "0",
                        desk.call("getProofStages", "FileID", proof.text("proof_id"))
                                .text("stage_id"));
        Reply details = desk.call("getProofDetails", "FileID", proof.text("proof_id"));
        assertThat(details.text("automated_workflow")).isEqualTo("1");
        assertThat(details.texts("recipients_count")).containsExactly("3", "1");
    }

    @Test
    void theNextStageStartsWhenAllHaveApproved() {
        String file = twoStages("start_trigger", 5).text("proof_id");

        decide(file, JANE, 3);
        assertThat(active(file)).containsExactly("true", "false");
        decide(file, PAUL, 2);
        assertThat(active(file)).containsExactly("true", "false");
        decide(file, PAUL, 3);

        assertThat(active(file)).containsExactly("true", "true");
        assertThat(desk.decision(file)).isEqualTo("pending");
        decide(file, RITA, 3);
        assertThat(desk.decision(file)).isEqualTo("Approved");
    }

    @Test
    void approvedWithChangesIsEnoughForTriggerFour() {
        String file = twoStages("start_trigger", 4).text("proof_id");

        decide(file, JANE, 2);
        decide(file, PAUL, 1);
        assertThat(active(file)).containsExactly("true", "false");
        decide(file, PAUL, 2);

        assertThat(active(file)).containsExactly("true", "true");
    }

    @Test
    void anyDecisionIsEnoughForTriggerSix() {
        String file = twoStages("start_trigger", 6).text("proof_id");

        decide(file, JANE, 1);
        decide(file, PAUL, 1);

        assertThat(active(file)).containsExactly("true", "true");
    }

    @Test
    void theNextStageStartsWhenTheDeadlineIsReached() {
        String file = twoStages("start_trigger", 2).text("proof_id");

        sandbox.clock().set(Instant.parse("2030-03-02T16:59:00Z"));
        assertThat(active(file)).containsExactly("true", "false");
        sandbox.clock().set(Instant.parse("2030-03-02T17:00:00Z"));
        assertThat(active(file)).containsExactly("true", "true");
    }

    @Test
    void theNextStageStartsAtItsTime() {
        String file = twoStages(
                        "start_trigger", 3, "start_dependent_date", "2030-03-01", "start_dependent_time", "13:00")
                .text("proof_id");

        sandbox.clock().advance(Duration.ofMinutes(59));
        assertThat(active(file)).containsExactly("true", "false");
        sandbox.clock().advance(Duration.ofMinutes(1));
        assertThat(active(file)).containsExactly("true", "true");
    }

    @Test
    void aStageWithTriggerSevenStartsByHand() {
        Reply proof = twoStages("start_trigger", 7);
        String file = proof.text("proof_id");
        String second =
                desk.call("getProofStages", "FileID", file).texts("stage_id").get(1);
        decide(file, JANE, 3);
        decide(file, PAUL, 3);
        assertThat(active(file)).containsExactly("true", "false");

        sandbox.proof().reviewers().startStage(Integer.parseInt(file), Integer.parseInt(second));

        assertThat(active(file)).containsExactly("true", "true");
    }

    @Test
    void nobodyDecidesBeforeHisStageStarts() {
        String file = twoStages("start_trigger", 5).text("proof_id");

        assertThatThrownBy(() -> decide(file, RITA, 3)).hasMessage("The stage is not active.");
    }

    @Test
    void aStageNeedsSomethingToWaitFor() {
        assertThat(desk.fault(
                        "createWorkflowProof",
                        "Hash",
                        "web",
                        "Name",
                        "A",
                        "SourceName",
                        "https://a.example",
                        "Stages",
                        item("name", "Alone", "start_trigger", 5)))
                .isEqualTo("400 A stage with start trigger 5 needs a parent stage.");
        assertThat(desk.fault("createWorkflowProof", "Hash", "web", "Name", "A", "SourceName", "https://a.example"))
                .isEqualTo("400 A workflow proof needs at least one stage.");
    }

    @Test
    void stagesOfARequestWaitForEachOtherByTheirIdsInIt() {
        Reply proof = create(item("stage_id", 70, "name", "First")
                + item("stage_id", 80, "name", "Second", "start_trigger", 6, "start_dependent_stage_id", 70)
                + item("stage_id", 90, "name", "Third", "start_trigger", 6, "start_dependent_stage_id", 70));

        List<String> ids =
                desk.call("getProofStages", "FileID", proof.text("proof_id")).texts("stage_id");
        assertThat(proof.texts("start_dependent_stage_id")).containsExactly("0", ids.get(0), ids.get(0));
    }

    @Test
    void aReviewerIsOnOneStageOnly() {
        String file = twoStages("start_trigger", 5).text("proof_id");
        String second =
                desk.call("getProofStages", "FileID", file).texts("stage_id").get(1);

        assertThat(desk.fault(
                        "addWorkflowProofReviewers",
                        "FileID",
                        file,
                        "Recipients",
                        item("email", JANE, "stage_id", second)))
                .isEqualTo("400 The reviewer '" + JANE + "' is on another stage of the proof.");
    }

    @Test
    void oneDecisionAndAPrimaryDecisionMakerExcludeEachOther() {
        assertThat(desk.fault(
                        "createWorkflowProof",
                        "Hash",
                        "web",
                        "Name",
                        "A",
                        "SourceName",
                        "https://a.example",
                        "Stages",
                        item(
                                "name",
                                "A",
                                "stage_one_decision_only",
                                true,
                                "stage_reviewers",
                                item("email", JANE, "role", 5, "primary_decision_maker", true))))
                .isEqualTo("400 A stage with only one decision cannot have a primary decision maker.");
    }

    @Test
    void oneDecisionSettlesAStageOfThatKind() {
        String file = create(item(
                        "name",
                        "A",
                        "stage_one_decision_only",
                        true,
                        "stage_reviewers",
                        item("email", JANE, "role", 5) + item("email", PAUL, "role", 5)))
                .text("proof_id");

        decide(file, PAUL, 3);

        assertThat(desk.decision(file)).isEqualTo("Approved");
    }

    @Test
    void aStageLocksWhenTheNextStarts() {
        Reply proof = create(item("name", "A", "stage_locking", 2, "stage_reviewers", item("email", JANE, "role", 5))
                + item("name", "B", "start_trigger", 6, "stage_reviewers", item("email", RITA, "role", 5)));
        String file = proof.text("proof_id");

        decide(file, JANE, 3);

        assertThatThrownBy(() -> decide(file, JANE, 1)).hasMessage("The stage is locked.");
        decide(file, RITA, 3);
    }

    @Test
    void aStageLocksWhenAllHaveDecided() {
        String file = create(item("name", "A", "stage_locking", 3, "stage_reviewers", item("email", JANE, "role", 5)))
                .text("proof_id");

        decide(file, JANE, 1);

        assertThatThrownBy(() -> decide(file, JANE, 3)).hasMessage("The stage is locked.");
    }

    @Test
    void aStageIsLockedByHand() {
        String file = create(item("name", "A", "stage_locking", 1, "stage_reviewers", item("email", JANE, "role", 5)))
                .text("proof_id");
        String stage = desk.call("getProofStages", "FileID", file).text("stage_id");

        desk.call("lockWorkflowProofStage", "FileID", file, "StageID", stage);

        assertThatThrownBy(() -> decide(file, JANE, 3)).hasMessage("The stage is locked.");
    }

    @Test
    void commentsOfAPrivateStageAreForItsReviewers() {
        String file = create(
                        item("name", "Inside", "stage_private", true, "stage_reviewers", item("email", JANE, "role", 5))
                                + item(
                                        "name",
                                        "Outside",
                                        "stage_reviewers",
                                        item("email", sandbox.proof().creatorUsername(), "role", 3)))
                .text("proof_id");

        sandbox.proof().reviewers().comment(Integer.parseInt(file), JANE, "Not for all");

        assertThat(desk.call("getProofComments", "FileID", file).texts("comment"))
                .containsExactly("Not for all");
        assertThat(desk.creator().call("getProofComments", "FileID", file).elements("comment"))
                .isEmpty();
    }

    @Test
    void stagesAreAddedAndChanged() {
        String file = twoStages("start_trigger", 5).text("proof_id");

        Reply added = desk.call(
                "addWorkflowStage",
                "FileID",
                file,
                "Stage",
                parts("name", "Print", "start_trigger", 6, "stage_reviewers", item("email", "z@x.example", "role", 6)));
        Reply changed = desk.call(
                "updateWorkflowProofStage",
                "FileID",
                file,
                "Stage",
                parts("stage_id", added.text("stage_id"), "name", "Press", "start_trigger", 1, "stage_private", true));

        assertThat(changed.texts("name")).contains("Press");
        assertThat(changed.text("stage_private")).isEqualTo("true");
        assertThat(active(file)).containsExactly("true", "false", "true");
        assertThat(desk.call("getProofStage", "FileID", file, "StageID", added.text("stage_id"))
                        .text("name"))
                .isEqualTo("Press");
        assertThat(desk.fault("getProofStage", "FileID", file, "StageID", 1)).isEqualTo("400 Invalid Stage ID");
    }

    @Test
    void reviewersOfStagesAreAddedAndChanged() {
        String file = twoStages("start_trigger", 5).text("proof_id");
        List<String> stages = desk.call("getProofStages", "FileID", file).texts("stage_id");

        Reply added = desk.call(
                "addWorkflowProofReviewer",
                "FileID",
                file,
                "Recipient",
                parts("email", "z@x.example", "role", 5, "email_notification", 9, "stage_id", stages.get(0)));
        Reply changed = desk.call(
                "updateWorkflowProofReviewer",
                "StageID",
                stages.get(0),
                "Recipient",
                parts(
                        "recipient_id",
                        added.text("recipient_id"),
                        "stage_id",
                        stages.get(1),
                        "name",
                        "Zoe",
                        "role",
                        7,
                        "primary_decision_maker",
                        true));

        assertThat(added.text("email_notification")).isEqualTo("9");
        assertThat(changed.text("name")).isEqualTo("Zoe");
        assertThat(changed.text("role")).isEqualTo("7");
        assertThat(changed.text("stage_id")).isEqualTo(stages.get(1));
        assertThat(changed.text("primary_decision_maker")).isEqualTo("true");
    }

    @Test
    void aVersionHasStagesOfItsOwn() {
        String first = twoStages("start_trigger", 5).text("proof_id");

        Reply second = desk.call(
                "createWorkflowProofVersion",
                "ParentFileID",
                first,
                "Hash",
                desk.upload("v2"),
                "Name",
                "Poster",
                "SourceName",
                "v2.pdf",
                "Stages",
                item("name", "Again"));

        assertThat(second.text("version")).isEqualTo("2");
        assertThat(desk.call("getProofStages", "FileID", second.text("proof_id"))
                        .texts("name"))
                .containsExactly("Again");
    }

    @Test
    void aTemplateGivesItsStages() {
        String template = desk.call(
                        "createWorkflowTemplate",
                        "Name",
                        "Two steps",
                        "Stages",
                        item(
                                        "name",
                                        "One",
                                        "start_trigger",
                                        1,
                                        "deadline_days",
                                        1,
                                        "deadline_hours",
                                        2,
                                        "stage_reviewers",
                                        item("email", JANE, "role", 5))
                                + item("name", "Two", "start_trigger", 6, "start_dependent_stage_id", 1))
                .text("workflow_template_id");

        Reply proof = desk.call(
                "createWorkflowTemplateProof",
                "Hash",
                desk.upload("Poster"),
                "Name",
                "Poster",
                "SourceName",
                "poster.pdf",
                "WorkflowTemplateID",
                template);

        assertThat(proof.text("workflow_template_id")).isEqualTo(template);
        assertThat(proof.texts("deadline_date")).containsExactly("March 2, 2030, 2:00 pm", "");
        assertThat(proof.texts("email")).contains(JANE);
        decide(proof.text("proof_id"), JANE, 3);
        assertThat(active(proof.text("proof_id"))).containsExactly("true", "true");
        assertThat(desk.fault(
                        "createWorkflowTemplateProof",
                        "Hash",
                        "web",
                        "Name",
                        "A",
                        "SourceName",
                        "https://a.example",
                        "WorkflowTemplateID",
                        1))
                .isEqualTo("400 Invalid Workflow Template ID");
    }

    @Test
    void aWorkflowProofIsUpdatedByParametersThatAreMisspelt() {
        String file = twoStages("start_trigger", 5).text("proof_id");

        Reply changed = desk.call(
                "updateWorkflowProof", "FileID", file, "ShowDashboardfunctions", false, "ShowEmailAlertSettins", false);

        assertThat(changed.text("show_dashboard_functions")).isEqualTo("false");
        assertThat(changed.text("show_email_alert_settings")).isEqualTo("false");
    }

    @Test
    void aStageHasOnePrimaryDecisionMakerAndNoneWithOneDecisionAlsoWhenSomebodyComesFromAnother() {
        String file = desk.call(
                        "createWorkflowProof",
                        "Hash",
                        desk.upload("poster"),
                        "Name",
                        "Poster",
                        "SourceName",
                        "poster.txt",
                        "Stages",
                        primaryStage("A", "a@x.example")
                                + item("name", "B", "start_trigger", 1, "stage_one_decision_only", true)
                                + primaryStage("C", "c@x.example"))
                .text("proof_id");
        List<String> stages = desk.call("getProofStages", "FileID", file).texts("stage_id");
        String reviewer =
                desk.call("getProofReviewers", "FileID", file).texts("id").get(0);

        assertThat(desk.fault("updateWorkflowProofReviewer", "Recipient", move(reviewer, stages.get(1))))
                .isEqualTo("400 A stage with only one decision cannot have a primary decision maker.");
        desk.call("updateWorkflowProofReviewer", "Recipient", move(reviewer, stages.get(2)));

        Reply reviewers = desk.call("getProofReviewers", "FileID", file);
        assertThat(reviewers.texts("email")).startsWith("a@x.example", "c@x.example");
        assertThat(reviewers.texts("primary_decision_maker")).startsWith("1", "0");
    }

    private static String primaryStage(String name, String email) {
        String reviewer = item("email", email, "role", 5, "primary_decision_maker", true);
        return item("name", name, "start_trigger", 1, "stage_reviewers", reviewer);
    }

    private static String move(String reviewer, String stage) {
        return parts("recipient_id", reviewer, "stage_id", stage);
    }
}
