package io.github.camelworkfront.sandbox.proof;

import static io.github.camelworkfront.sandbox.proof.ProofScene.arg;
import static io.github.camelworkfront.sandbox.proof.ProofScene.assertWhole;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import io.github.camelworkfront.sandbox.proof.SoapClient.Reply;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProofUsersTest {

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    private ProofScene scene;

    @BeforeEach
    void setUp() {
        scene = new ProofScene(extension.sandbox());
    }

    private String addUser(String email, String more) {
        Reply reply = scene.ok(
                "addUser", arg("EmailAddress", email) + arg("FirstName", "Nia") + arg("LastName", "Okoro") + more);
        assertWhole(reply, "SOAPUserObject");
        return reply.text("id");
    }

    private Reply login(String email, String password) {
        return scene.anonymous().call("doLogin", arg("Login", email) + arg("Password", password));
    }

    @Test
    void aNewUserIsListedAndSignsIn() {
        String id = addUser(
                "nia@sandbox.example",
                arg("Position", "Producer")
                        + arg("PermissionsID", 3)
                        + arg("Password", "secret1")
                        + arg("ConfirmPassword", "secret1")
                        + arg("Timezone", "Europe/Berlin")
                        + arg("APIOnly", true)
                        + arg("DefaultEmailNotifications", 4)
                        + arg("ReferenceID", "HR-7"));

        Reply details = scene.ok("getUserDetails", arg("UserID", id));
        assertThat(details.text("first_name")).isEqualTo("Nia");
        assertThat(details.text("last_name")).isEqualTo("Okoro");
        assertThat(details.text("position")).isEqualTo("Producer");
        assertThat(details.text("status")).isEqualTo("activated");
        assertThat(details.element("permissions").getTextContent()).isEqualTo("3Supervisor");
        assertThat(details.text("date_timezone")).isEqualTo("Europe/Berlin");
        assertThat(details.text("api_only")).isEqualTo("true");
        assertThat(details.text("email_notifications")).isEqualTo("4");
        assertThat(details.text("reference_id")).isEqualTo("HR-7");
        assertWhole(details.element("proofing_defaults"), "SOAPUserProofingDefaultsObject");
        assertThat(scene.ok("getUsers", "").texts("email")).contains("nia@sandbox.example");
        assertThat(login("nia@sandbox.example", "secret1").text("user_name")).isEqualTo("Nia Okoro");
    }

    @Test
    void aUserWithoutAPasswordCannotSignIn() {
        addUser("nia@sandbox.example", "");
        assertThat(login("nia@sandbox.example", "sandbox").fault()).startsWith("303 ");
    }

    @Test
    void badUsersAreRefused() {
        String names = arg("FirstName", "A") + arg("LastName", "B");
        assertThat(scene.refusal("addUser", names))
                .isEqualTo("400 Required string parameter 'EmailAddress' is not present.");
        assertThat(scene.refusal("addUser", arg("EmailAddress", "nobody") + names))
                .isEqualTo("400 Invalid email address 'nobody'");
        assertThat(scene.refusal("addUser", arg("EmailAddress", "creator@sandbox.example") + names))
                .contains("in use already");
        String good = arg("EmailAddress", "n@sandbox.example");
        assertThat(scene.refusal("addUser", good + arg("FirstName", "A")))
                .isEqualTo("400 Required string parameter 'LastName' is not present.");
        assertThat(scene.refusal("addUser", good + names + arg("PermissionsID", 9)))
                .isEqualTo("400 Invalid Permissions ID");
        assertThat(scene.refusal(
                        "addUser", good + names + arg("Password", "secret1") + arg("ConfirmPassword", "secret2")))
                .isEqualTo("400 The passwords do not match.");
        assertThat(scene.refusal("addUser", good + names + arg("Password", "abc")))
                .isEqualTo("400 The password must have at least 6 characters.");
    }

    @Test
    void whatAnUpdateDoesNotNameStays() {
        String id = addUser("nia@sandbox.example", arg("Position", "Producer"));
        scene.ok("updateUser", arg("UserID", id) + arg("LastName", "Adeyemi") + arg("City", "Lagos"));

        Reply details = scene.ok("getUserDetails", arg("UserID", id));
        assertThat(details.text("first_name")).isEqualTo("Nia");
        assertThat(details.text("last_name")).isEqualTo("Adeyemi");
        assertThat(details.text("position")).isEqualTo("Producer");
        assertThat(details.text("city")).isEqualTo("Lagos");
        assertThat(scene.ok("getOwners", "").texts("name")).contains("Nia Adeyemi");
    }

    @Test
    void everybodyChangesHimselfButNotHisProfileAndNobodyElse() {
        SoapClient creator = scene.creator();
        assertThat(creator.call("updateUser", arg("UserID", 12) + arg("City", "Oslo"))
                        .text("city"))
                .isEqualTo("Oslo");
        assertThat(creator.call("updateUser", arg("UserID", 12) + arg("PermissionsID", 2))
                        .fault())
                .isEqualTo("403 the user does not have permission to perform this action");
        assertThat(creator.call("updateUser", arg("UserID", 11) + arg("City", "Oslo"))
                        .fault())
                .isEqualTo("403 the user does not have permission to perform this action");
        assertThat(creator.call("updateUserPassword", arg("UserID", 11) + arg("Password", "hijacked"))
                        .fault())
                .startsWith("403 ");
    }

    @Test
    void onlyWhoPaysMakesAnotherPay() {
        scene.ok("updateUser", arg("UserID", 12) + arg("PermissionsID", 2));
        assertThat(scene.creator()
                        .call("updateUser", arg("UserID", 12) + arg("PermissionsID", 1))
                        .fault())
                .isEqualTo("403 Creators and Billing administrator rights required");
    }

    @Test
    void usersAreFoundByAPartOfTheirAddress() {
        assertThat(scene.ok("findUsersByEmail", arg("EmailPhrase", "CREAT")).texts("email"))
                .containsExactly("creator@sandbox.example");
        assertThat(scene.ok("findUsersByEmail", arg("EmailPhrase", "nobody")).elements("item"))
                .isEmpty();
        assertThat(scene.refusal("findUsersByEmail", arg("EmailPhrase", "")))
                .isEqualTo("400 Required string parameter 'EmailPhrase' is not present.");
    }

    @Test
    void aDeactivatedUserIsOutUntilHeIsActivated() {
        SoapClient creator = scene.creator();
        assertThat(scene.value("deactivateUser", arg("UserID", 12))).isEqualTo("true");

        assertThat(creator.call("checkSession", "").fault()).startsWith("305 ");
        assertThat(login("creator@sandbox.example", "sandbox").fault()).startsWith("303 ");
        assertThat(scene.ok("getUserDetails", arg("UserID", 12)).text("status")).isEqualTo("disabled");
        assertThat(scene.ok("getOwners", "").texts("id")).doesNotContain("12");

        scene.ok("activateUser", arg("UserID", 12));
        assertThat(login("creator@sandbox.example", "sandbox").status()).isEqualTo(200);
    }

    @Test
    void aNewPasswordTakesThePlaceOfTheOld() {
        scene.ok("updateUserPassword", arg("UserID", 12) + arg("Password", "brand-new"));
        assertThat(login("creator@sandbox.example", "sandbox").fault()).startsWith("303 ");
        assertThat(login("creator@sandbox.example", "brand-new").status()).isEqualTo(200);
    }

    @Test
    void aNewAddressIsTheOneToSignInWith() {
        assertThat(scene.value("updateUserEmail", arg("UserID", 12) + arg("NewEmail", "carla@sandbox.example")))
                .isEqualTo("true");
        assertThat(login("carla@sandbox.example", "sandbox").status()).isEqualTo(200);
        assertThat(scene.refusal("updateUserEmail", arg("UserID", 12) + arg("NewEmail", "admin@sandbox.example")))
                .contains("in use already");
    }

    @Test
    void whoTakesOverGetsTheProofsAndEverythingElse() {
        SoapClient creator = scene.creator();
        String proof = creator.call(
                        "createProof",
                        "<OwnerID>0</OwnerID><Hash>web</Hash><Name>Poster</Name>"
                                + "<SourceName>https://www.example.com/</SourceName>")
                .text("file_id");
        creator.call("createWorkspace", arg("Name", "Mine"));
        creator.call("createWorkflowTemplate", arg("Name", "Two eyes"));
        creator.call("addGroup", arg("Name", "Friends") + arg("Private", true));

        assertThat(scene.refusal("deleteUser", arg("UserID", 12)))
                .isEqualTo("400 Required int parameter 'NewOwnerID' is not present.");
        assertThat(scene.refusal("deleteUser", arg("UserID", 12) + arg("NewOwnerID", 12)))
                .isEqualTo("400 Invalid New Owner ID");
        assertThat(scene.value("deleteUser", arg("UserID", 12) + arg("NewOwnerID", 11)))
                .isEqualTo("true");

        assertThat(scene.ok("getProofDetails", arg("FileID", proof)).text("owner_id"))
                .isEqualTo("11");
        assertThat(scene.ok("getWorkspaces", "").texts("owner_id")).containsExactly("11");
        assertThat(scene.ok("getWorkflowTemplates", "").texts("owner_id")).containsExactly("11");
        assertThat(login("creator@sandbox.example", "sandbox").fault()).startsWith("303 ");
        assertThat(creator.call("checkSession", "").fault()).startsWith("305 ");
        assertThat(scene.refusal("getUserDetails", arg("UserID", 12))).isEqualTo("400 Invalid User ID");
    }

    @Test
    void nobodyShutsHimselfOut() {
        assertThat(scene.refusal("deactivateUser", arg("UserID", 11))).startsWith("403 ");
        assertThat(scene.refusal("deleteUser", arg("UserID", 11) + arg("NewOwnerID", 12)))
                .startsWith("403 ");
    }

    @Test
    void badLoginsLockAsTheSettingsSay() {
        scene.ok("setAccountPasswordSettings", arg("BruteforceAttempts", 2) + arg("BruteforceLockTime", 30));
        login("creator@sandbox.example", "wrong");
        assertThat(login("creator@sandbox.example", "wrong").fault()).startsWith("303 ");
        assertThat(login("creator@sandbox.example", "sandbox").fault()).startsWith("307 ");
        assertThat(scene.ok("getUserDetails", arg("UserID", 12)).text("status")).isEqualTo("locked");

        scene.sandbox().clock().advance(Duration.ofMinutes(31));
        assertThat(login("creator@sandbox.example", "sandbox").status()).isEqualTo(200);
    }

    @Test
    void passwordsKeepTheRulesOfTheAccount() {
        Reply rules = scene.ok(
                "setAccountPasswordSettings",
                arg("PasswordLength", 8)
                        + arg("LowercaseCharacters", 1)
                        + arg("UppercaseCharacters", 1)
                        + arg("NumericCharacters", 1)
                        + arg("SymbolCharacters", 1)
                        + arg("CharactersRepetition", 2)
                        + arg("PasswordLifetime", 90));
        assertWhole(rules, "SOAPAccountPasswordSettingsObject");
        assertThat(rules.text("bruteforce_attempts")).isEqualTo("5");
        assertThat(objection("aB1-")).endsWith("at least 8 characters.");
        assertThat(objection("ABCDEF1-")).endsWith("at least 1 lower case letters.");
        assertThat(objection("abcdef1-")).endsWith("at least 1 upper case letters.");
        assertThat(objection("abcdefG-")).endsWith("at least 1 digits.");
        assertThat(objection("abcdefG1")).endsWith("at least 1 symbols.");
        assertThat(objection("aaabcG1-")).endsWith("more than 2 times.");
        assertThat(scene.value("updateUserPassword", arg("UserID", 12) + arg("Password", "aabcdG1-")))
                .isEqualTo("true");
    }

    private String objection(String password) {
        return scene.refusal("updateUserPassword", arg("UserID", 12) + arg("Password", password));
    }

    @Test
    void settingsThatCannotBeAreRefused() {
        assertThat(scene.refusal("setAccountPasswordSettings", arg("BruteforceAttempts", 0)))
                .isEqualTo("400 BruteforceAttempts must be at least 1.");
        assertThat(scene.refusal("setAccountPasswordSettings", arg("PasswordLength", -1)))
                .isEqualTo("400 PasswordLength must be at least 0.");
    }
}
