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

class AccountsTest {

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    private ProofScene scene;

    @BeforeEach
    void setUp() {
        scene = new ProofScene(extension.sandbox());
    }

    private static final String ARTHUR = arg("OrganisationName", "Arthur Ltd")
            + arg("EmailAddress", "arthur@ltd.example")
            + arg("FirstName", "Arthur")
            + arg("LastName", "Ltd")
            + arg("Password", "sandbox")
            + arg("ConfirmPassword", "sandbox");

    private String satellite(String name) {
        Reply reply = scene.ok("createSatelliteAccount", arg("Name", name) + arg("ReferenceID", "S-1"));
        assertWhole(reply, "SOAPSatelliteAccountObject");
        assertThat(reply.text("parent_account_id")).isEqualTo("77");
        return reply.text("id");
    }

    @Test
    void anAccountTellsItsWholeSetUp() {
        Reply account = scene.ok("getAccountDetails", "");
        assertWhole(account, "SOAPAccountObject");
        assertThat(account.text("id")).isEqualTo("77");
        assertThat(account.texts("email")).containsExactly("admin@sandbox.example", "creator@sandbox.example");
        assertWhole(account.element("membership"), "SOAPMembershipObject");
        assertWhole(account.element("plan"), "SOAPPlanObject");
        assertThat(account.text("users_usage")).isEqualTo("2");
        assertWhole(account.element("password_settings"), "SOAPAccountPasswordSettingsObject");
    }

    @Test
    void anUpdateChangesWhatItNames() {
        scene.ok("updateAccount", arg("Street", "Quay 1") + arg("Fax", "0"));
        Reply account = scene.ok("updateAccount", arg("OrganisationName", "Northlight") + arg("City", "Oslo"));
        assertThat(account.texts("name")).startsWith("Northlight");
        assertThat(account.texts("street")).endsWith("Quay 1");
        assertThat(scene.ok("setAccountDomain", arg("Domain", "north")).text("domain"))
                .isEqualTo("north");
        assertThat(scene.ok("getAccountDetails", "").text("domain")).isEqualTo("north");
    }

    @Test
    void aNewAccountHasAnAdministratorAndIsItsOwn() {
        Reply made = scene.ok("createAccount", ARTHUR);
        assertWhole(made, "SOAPAccountObject");
        String id = made.text("id");
        assertThat(scene.refusal("getAccountDetails", arg("AccountID", id)))
                .isEqualTo("403 you do not have access to this account");

        SoapClient arthur = scene.anonymous().as("arthur@ltd.example");
        assertThat(arthur.call("getAccountDetails", "").text("id")).isEqualTo(id);
        assertThat(arthur.call("getUsers", "").texts("email")).containsExactly("arthur@ltd.example");
        assertThat(arthur.call("getUserDetails", arg("UserID", 11)).fault()).isEqualTo("400 Invalid User ID");
        arthur.call("addTag", arg("TagName", "own"));
        assertThat(scene.ok("getTags", "").elements("item")).isEmpty();
        assertThat(scene.refusal("createAccount", ARTHUR)).contains("in use already");
    }

    @Test
    void anotherAccountSeesNoProofsOfTheMainOne() {
        String proof = scene.proof("Poster");
        scene.ok("createAccount", ARTHUR);
        SoapClient arthur = scene.anonymous().as("arthur@ltd.example");
        assertThat(arthur.call("getAllProofs", arg("StartFrom", 0)).elements("item"))
                .isEmpty();
        assertThat(arthur.call("getProofDetails", arg("FileID", proof)).fault()).startsWith("403 ");
    }

    @Test
    void anAccountWithoutAUserIsNotMade() {
        assertThat(scene.refusal("createAccount", ARTHUR.replace("<LastName>Ltd</LastName>", "")))
                .isEqualTo("400 Required string parameter 'LastName' is not present.");
        assertThat(scene.refusal("createAccount", ARTHUR.replace("<Password>sandbox</Password>", "")))
                .isEqualTo("400 Required string parameter 'Password' is not present.");
        scene.ok("createAccount", ARTHUR);
    }

    @Test
    void whatASatelliteHasIsInReachOfItsAccount() {
        String where = arg("AccountID", satellite("Outpost"));
        String group = scene.ok("addGroup", arg("Name", "Out") + where).text("group_id");
        assertThat(scene.ok("getGroup", arg("GroupID", group)).text("name")).isEqualTo("Out");
        assertThat(scene.ok("getGroups", "").texts("name")).doesNotContain("Out");
        String template =
                scene.ok("createWorkflowTemplate", arg("Name", "Far") + where).text("workflow_template_id");
        assertThat(scene.ok("getWorkflowTemplates", where).texts("workflow_template_id"))
                .containsExactly(template);
        assertThat(scene.value("deleteWorkflowTemplate", arg("WorkflowTemplateID", template)))
                .isEqualTo("true");
    }

    @Test
    void aLoginNamesTheAccountOfItsUser() {
        scene.ok("createAccount", ARTHUR);
        Reply login =
                scene.anonymous().call("doLogin", arg("Login", "arthur@ltd.example") + arg("Password", "sandbox"));
        assertThat(login.text("organisation_name")).isEqualTo("Arthur Ltd");
        assertThat(login.text("organisation_id")).isNotEqualTo("77");
    }

    @Test
    void satellitesBelongToAnAccount() {
        String id = satellite("Outpost");
        Reply satellites = scene.ok("getSatelliteAccounts", "");
        assertThat(satellites.texts("id")).contains(id);
        assertThat(satellites.texts("reference_id")).containsExactly("S-1");

        scene.ok(
                "addUser",
                arg("AccountID", id)
                        + arg("EmailAddress", "out@sandbox.example")
                        + arg("FirstName", "Out")
                        + arg("LastName", "Post"));
        assertThat(scene.ok("getUsers", arg("AccountID", id)).texts("email")).containsExactly("out@sandbox.example");
        assertThat(scene.ok("getUsers", "").texts("email")).doesNotContain("out@sandbox.example");
        Reply people = scene.ok("getPeopleAccounts", "");
        assertWhole(people, "SOAPContactAccountObject");
        assertThat(people.texts("type")).startsWith("account").contains("satellite");
        assertThat(people.texts("company")).contains("Outpost");
    }

    @Test
    void aSatelliteGetsTheLooksOfItsAccount() {
        String id = satellite("Outpost");
        Reply defaults = scene.ok("setAccountProofingDefaults", arg("ConfirmButton", "Yes, do"));
        assertWhole(defaults, "SOAPAccountProofingDefaultsObject");
        assertThat(defaults.text("cancel_button")).isEqualTo("Cancel");
        assertThat(scene.value("copyAccountBranding", arg("SatelliteAccountID", id)))
                .isEqualTo("true");
        assertThat(scene.ok("getAccountDetails", arg("AccountID", id)).text("confirm_button"))
                .isEqualTo("Yes, do");
        assertThat(scene.refusal("copyAccountBranding", arg("SatelliteAccountID", 77)))
                .isEqualTo("403 you do not have access to this account");
    }

    @Test
    void aPlanIsChosen() {
        Reply plans = scene.ok("getBillingPlans", "");
        assertWhole(plans, "SOAPPlanObject");
        assertThat(plans.texts("name")).containsExactly("Select", "Premium", "Enterprise");

        Reply membership = scene.ok("updateBillingPlan", arg("PlanID", 3));
        assertWhole(membership, "SOAPMembershipObject");
        assertThat(membership.text("enterprise")).isEqualTo("true");
        assertThat(scene.ok("getAccountDetails", "").element("plan").getTextContent())
                .contains("Enterprise");
        assertThat(scene.refusal("updateBillingPlan", arg("PlanID", 9))).isEqualTo("400 Invalid Plan ID");
    }
}
