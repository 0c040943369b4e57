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

class WorkflowTemplatesTest {

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    private ProofScene scene;

    @BeforeEach
    void setUp() {
        scene = new ProofScene(extension.sandbox());
    }

    private static final String TWO_STAGES = "<Stages>"
            + "<item><stage_id>1</stage_id><name>Copy</name><deadline_days>2</deadline_days><start_trigger>1</start_trigger>"
            + "<stage_locking>3</stage_locking><stage_reviewers>"
            + "<item><email>creator@sandbox.example</email><role>5</role><email_notification>1</email_notification>"
            + "<primary_decision_maker>true</primary_decision_maker></item></stage_reviewers></item>"
            + "<item><name>Client</name><start_trigger>4</start_trigger>"
            + "<start_dependent_stage_id>1</start_dependent_stage_id><stage_private>true</stage_private></item></Stages>";

    private String template(String more) {
        Reply reply = scene.ok("createWorkflowTemplate", arg("Name", "Two eyes") + more);
        assertWhole(reply, "SOAPWorkflowTemplateObject");
        return reply.text("workflow_template_id");
    }

    private Reply read(String id) {
        return scene.ok("getWorkflowTemplate", arg("WorkflowTemplateID", id));
    }

    @Test
    void aTemplateKeepsItsStagesAndWhoReviewsOnThem() {
        Reply template = read(template(TWO_STAGES));
        assertThat(template.texts("name")).containsExactly("Two eyes", "Copy", "Carla Creator", "Client");
        assertWhole(template.elements("item").get(0), "SOAPWorkflowStageObject");
        assertThat(template.text("deadline_days")).isEqualTo("2");
        assertThat(template.texts("stage_locking")).containsExactly("3", "4");
        assertThat(template.texts("stage_private")).containsExactly("false", "true");
        assertThat(template.texts("start_dependent_stage_id").get(1))
                .isEqualTo(template.texts("stage_id").get(0));
        assertThat(template.texts("stage_primary_decision_maker_recipient_id").get(0))
                .isEqualTo(template.text("recipient_id"));
    }

    @Test
    void aTemplateIsRenamedListedAndDeleted() {
        String id = template("");
        Reply updated = scene.ok(
                "updateWorkflowTemplate", arg("WorkflowTemplateID", id) + arg("Name", "Four") + arg("OwnerID", 12));
        assertThat(updated.text("owner_id")).isEqualTo("12");
        Reply list = scene.ok("getWorkflowTemplates", "");
        assertWhole(list, "SOAPWorkflowTemplateBasicObject");
        assertThat(list.texts("name")).containsExactly("Four");
        assertThat(scene.value("deleteWorkflowTemplate", arg("WorkflowTemplateID", id)))
                .isEqualTo("true");
        assertThat(scene.refusal("getWorkflowTemplate", arg("WorkflowTemplateID", id)))
                .isEqualTo("400 Invalid Workflow Template ID");
    }

    @Test
    void aTemplateIsSeenByThoseItIsSharedWith() {
        String id = arg("WorkflowTemplateID", template(""));
        SoapClient creator = scene.creator();
        assertThat(creator.call("getWorkflowTemplate", id).fault())
                .isEqualTo("403 the user does not have permission to perform this action");

        Reply shared = scene.ok("shareWorkflowTemplate", id + "<SharedUsers><item>12</item></SharedUsers>");
        assertThat(shared.element("shared_users").getTextContent()).isEqualTo("12");
        assertThat(creator.call("getWorkflowTemplate", id).status()).isEqualTo(200);
        assertThat(creator.call("deleteWorkflowTemplate", id).fault()).startsWith("403 ");
        assertThat(scene.refusal("shareWorkflowTemplate", id + "<SharedUsers><item>5</item></SharedUsers>"))
                .isEqualTo("400 Invalid User ID");

        scene.ok("unshareWorkflowTemplate", id + "<SharedUsers><item>12</item></SharedUsers>");
        assertThat(creator.call("getWorkflowTemplates", "").elements("item")).isEmpty();
    }

    @Test
    void stagesAreAddedChangedAndDeleted() {
        String id = template(TWO_STAGES);
        Reply more = scene.ok(
                "addTemplateStage",
                arg("WorkflowTemplateID", id)
                        + "<Stage><name>Print</name><start_dependent_hours>4</start_dependent_hours>"
                        + "<start_trigger>3</start_trigger></Stage>");
        String print = more.texts("stage_id").get(more.texts("stage_id").size() - 1);
        Reply updated = scene.ok(
                "updateTemplateStage",
                arg("WorkflowTemplateID", id) + "<Stage>" + arg("stage_id", print)
                        + "<stage_one_decision_only>true</stage_one_decision_only></Stage>");
        assertWhole(updated, "SOAPWorkflowStageObject");
        assertThat(updated.text("name")).isEqualTo("Print");
        assertThat(updated.text("start_dependent_hours")).isEqualTo("4");
        assertThat(scene.ok("getWorkflowTemplateStage", arg("StageID", print)).text("stage_one_decision_only"))
                .isEqualTo("true");

        String copy = read(id).texts("stage_id").get(0);
        assertThat(scene.refusal("deleteTemplateStage", arg("WorkflowTemplateID", id) + arg("StageID", copy)))
                .isEqualTo("400 Another stage depends on the stage.");
        assertThat(scene.value("deleteTemplateStage", arg("WorkflowTemplateID", id) + arg("StageID", print)))
                .isEqualTo("true");
        assertThat(scene.refusal("getWorkflowTemplateStage", arg("StageID", print)))
                .isEqualTo("400 Invalid Stage ID");
        String all = "<StageIDs><item>" + copy + "</item><item>"
                + read(id).texts("stage_id").get(2) + "</item></StageIDs>";
        assertThat(scene.value("deleteTemplateStages", arg("WorkflowTemplateID", id) + all))
                .isEqualTo("true");
        assertThat(read(id).texts("stage_id")).isEmpty();
    }

    @Test
    void stagesThatCannotBeAreRefused() {
        String id = arg("WorkflowTemplateID", template(TWO_STAGES));
        assertThat(scene.refusal("addTemplateStage", id + "<Stage><start_trigger>1</start_trigger></Stage>"))
                .isEqualTo("400 Required string parameter 'name' is not present.");
        assertThat(scene.refusal(
                        "createWorkflowTemplate",
                        arg("Name", "T")
                                + "<Stages><item><name>S</name><start_trigger>6</start_trigger></item></Stages>"))
                .isEqualTo("400 A stage with start trigger 6 needs a parent stage.");
        assertThat(scene.refusal(
                        "addTemplateStage", id + "<Stage><name>S</name><start_trigger>3</start_trigger></Stage>"))
                .isEqualTo("400 A stage that starts at a time needs start_dependent_days, _hours or _minutes.");
        assertThat(scene.refusal(
                        "addTemplateStage", id + "<Stage><name>S</name><start_trigger>8</start_trigger></Stage>"))
                .isEqualTo("400 Invalid start_trigger '8'");
        assertThat(scene.refusal(
                        "addTemplateStage",
                        id + "<Stage><name>S</name><start_dependent_stage_id>5</start_dependent_stage_id></Stage>"))
                .isEqualTo("400 Invalid Stage ID");
        String both =
                "<stage_one_decision_only>true</stage_one_decision_only><stage_reviewers><item><email>a@b.example</email>"
                        + "<primary_decision_maker>true</primary_decision_maker></item></stage_reviewers>";
        assertThat(scene.refusal("addTemplateStage", id + "<Stage><name>S</name>" + both + "</Stage>"))
                .isEqualTo("400 A primary decision maker and one decision only exclude each other.");
    }

    @Test
    void aStageWaitsForTheOneBeforeItUnlessItNamesAnother() {
        String id = template(TWO_STAGES);
        Reply more = scene.ok(
                "addTemplateStage",
                arg("WorkflowTemplateID", id) + "<Stage><name>Print</name><start_trigger>6</start_trigger></Stage>");
        assertThat(more.texts("start_dependent_stage_id").get(2))
                .isEqualTo(read(id).texts("stage_id").get(2));
    }

    @Test
    void recipientsComeChangeAndGo() {
        String id = template(TWO_STAGES);
        String client = arg("StageID", read(id).texts("stage_id").get(2));
        Reply stage = scene.ok(
                "addTemplateStageRecipients",
                client + "<Recipients><item><email>lee@client.example</email><role>4</role></item>"
                        + "<item><email>mo@client.example</email></item></Recipients>");
        assertThat(stage.texts("role")).containsExactly("4", "5");
        assertThat(stage.texts("email_notification")).containsExactly("1", "1");
        String lee = stage.texts("recipient_id").get(0);

        Reply changed = scene.ok(
                "updateTemplateStageRecipient",
                client + "<Recipient>" + arg("recipient_id", lee)
                        + "<role>7</role><primary_decision_maker>true</primary_decision_maker></Recipient>");
        assertWhole(changed, "SOAPWorkflowRecipientObject");
        assertThat(scene.ok("getWorkflowTemplateStageRecipient", arg("RecipientID", lee))
                        .text("role"))
                .isEqualTo("7");
        assertThat(scene.refusal(
                        "updateTemplateStageRecipient",
                        client + "<Recipient>" + arg("recipient_id", lee) + "<role>2</role></Recipient>"))
                .isEqualTo("400 Invalid Role '2'");

        assertThat(scene.value("deleteTemplateStageRecipient", client + arg("RecipientID", lee)))
                .isEqualTo("true");
        assertThat(scene.refusal("getWorkflowTemplateStageRecipient", arg("RecipientID", lee)))
                .isEqualTo("400 Invalid Recipient ID");
        String mo = "<RecipientIDs><item>" + stage.texts("recipient_id").get(1) + "</item></RecipientIDs>";
        assertThat(scene.value("deleteTemplateStageRecipients", client + mo)).isEqualTo("true");
        assertThat(scene.refusal("deleteTemplateStageRecipients", client + mo)).isEqualTo("400 Invalid Recipient ID");
    }

    @Test
    void nobodyIsOnTwoStages() {
        Reply template = read(template(TWO_STAGES));
        assertThat(scene.refusal(
                        "addTemplateStageRecipients",
                        arg("StageID", template.texts("stage_id").get(2))
                                + "<Recipients><item><email>CREATOR@sandbox.example</email></item></Recipients>"))
                .isEqualTo("400 A reviewer can be on one stage only.");
        String twoPrimary =
                "<Recipients><item><email>a@b.example</email><primary_decision_maker>1</primary_decision_maker></item>"
                        + "</Recipients>";
        assertThat(scene.refusal(
                        "addTemplateStageRecipients",
                        arg("StageID", template.texts("stage_id").get(0)) + twoPrimary))
                .isEqualTo("400 A stage can have one primary decision maker only.");
    }
}
