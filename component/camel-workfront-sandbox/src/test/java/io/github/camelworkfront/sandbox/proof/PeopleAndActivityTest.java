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

class PeopleAndActivityTest {

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    private ProofScene scene;

    @BeforeEach
    void setUp() {
        scene = new ProofScene(extension.sandbox());
    }

    @Test
    void ownersAreThoseWhoMayCreate() {
        Reply owners = scene.ok("getOwners", "");
        assertWhole(owners, "SOAPProfileObject");
        assertThat(owners.texts("id")).containsExactly("11", "12");
        scene.ok("updateUser", arg("UserID", 12) + arg("PermissionsID", 6));
        assertThat(scene.ok("getOwners", "").texts("id")).containsExactly("11");
    }

    @Test
    void reviewersFromElsewhereBecomeContacts() {
        String proof = scene.proof("Poster");
        scene.ok(
                "addProofReviewer",
                arg("FileID", proof)
                        + arg("RecipientEmail", "lee@client.example")
                        + arg("RecipientName", "Lee Client")
                        + arg("RecipientRole", 5));
        Reply people = scene.ok("getPeople", "");
        assertWhole(people, "SOAPContactObject");
        assertThat(people.texts("email"))
                .containsExactly("admin@sandbox.example", "creator@sandbox.example", "lee@client.example");
        assertThat(people.texts("type")).containsExactly("user", "user", "contact");
        assertThat(scene.ok("getPeople", arg("Offset", 2)).texts("name")).containsExactly("Lee Client");

        assertThat(scene.value(
                        "updateContactEmail",
                        arg("OldEmail", "lee@client.example") + arg("NewEmail", "lee@new.example")))
                .isEqualTo("true");
        assertThat(scene.ok("getPeople", arg("Offset", 2)).texts("email")).containsExactly("lee@new.example");
        assertThat(scene.refusal(
                        "updateContactEmail", arg("OldEmail", "lee@client.example") + arg("NewEmail", "x@y.example")))
                .isEqualTo("400 There is no contact 'lee@client.example'.");
        assertThat(scene.refusal(
                        "updateContactEmail",
                        arg("OldEmail", "lee@new.example") + arg("NewEmail", "admin@sandbox.example")))
                .contains("in use already");
    }

    @Test
    void aProofTellsWhatHappenedToItTheLatestFirst() {
        String proof = scene.proof("Poster");
        scene.ok("lockProof", arg("FileID", proof));
        Reply activity = scene.ok("getActivity", arg("FileID", proof));
        assertWhole(activity, "SOAPFileActivityObject");
        assertThat(activity.texts("filename")).containsOnly("Poster").hasSizeGreaterThanOrEqualTo(2);
        assertThat(activity.text("created_at")).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
        int size = activity.texts("action").size();
        assertThat(scene.ok("getActivity", arg("FileID", proof) + arg("Offset", size - 1))
                        .texts("action"))
                .containsExactly(activity.texts("action").get(size - 1));
    }

    @Test
    void theLogTellsWhatPeopleDid() {
        scene.ok("createWorkspace", arg("Name", "Launch"));
        scene.ok("addTag", arg("TagName", "urgent"));
        scene.ok(
                "addUser",
                arg("EmailAddress", "nia@sandbox.example")
                        + arg("FirstName", "Nia")
                        + arg("LastName", "O")
                        + arg("SendConfirmationEmail", true));
        Reply log = scene.ok("getActivityLog", "");
        assertWhole(log, "SOAPActivityLogObject");
        assertThat(log.texts("action")).containsExactly("User created", "Tag created", "Workspace created");
        assertThat(log.texts("workspace_name")).contains("Launch");
        assertThat(log.texts("user_email")).containsOnly("admin@sandbox.example");
        assertThat(scene.ok("getActivityLog", arg("StartFrom", 1) + arg("ItemsPerPage", 1))
                        .texts("action"))
                .containsExactly("Tag created");
        assertThat(scene.ok("getActivityLog", arg("LogID", "emails")).texts("email_recipient"))
                .containsExactly("nia@sandbox.example");
    }

    @Test
    void theLogTellsWhatReviewersWereWritten() {
        String proof = arg("FileID", scene.proof("Poster"));
        String reviewer = scene.ok("getProofReviewers", proof).text("id");
        scene.ok(
                "messageReviewer",
                proof + arg("ReviewerID", reviewer) + arg("Subject", "Hurry up") + arg("Body", "Please"));
        Reply mails = scene.ok("getActivityLog", arg("LogID", "emails"));
        assertThat(mails.texts("email_subject")).containsExactly("Hurry up");
        assertThat(mails.texts("filename")).containsExactly("Poster");
        assertThat(mails.texts("email_sender")).containsExactly("admin@sandbox.example");
    }

    @Test
    void aProofKeepsCustomData() {
        String proof = arg("FileID", scene.proof("Poster"));
        String data = "<Data><item><name>Print</name><fields>"
                + "<item><name>Stock</name><type>1</type><value>120 g</value></item>"
                + "<item><name>Finish</name><type>3</type><multiple>false</multiple><options>"
                + "<item><name>matt</name><selected>true</selected></item><item><name>gloss</name></item></options></item>"
                + "</fields></item></Data>";
        assertThat(scene.ok("getProofCustomData", proof).elements("item")).isEmpty();
        assertThat(scene.value("setProofCustomData", proof + data)).isEqualTo("true");

        Reply read = scene.ok("getProofCustomData", proof);
        assertThat(read.texts("name")).containsExactly("Print", "Stock", "Finish", "matt", "gloss");
        assertThat(read.texts("selected")).containsExactly("true", "false");
        assertThat(read.texts("value")).contains("120 g");
        assertThat(scene.refusal("setProofCustomData", proof + "<Data><item><fields/></item></Data>"))
                .isEqualTo("400 Required string parameter 'name' is not present.");
    }
}
