package io.github.camelworkfront.sandbox.proof;

import static io.github.camelworkfront.sandbox.proof.ProofScene.arg;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofCatalog;
import io.github.camelworkfront.sandbox.internal.proof.rights.OperationRights;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RightsTest {

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    private ProofScene scene;

    @BeforeEach
    void setUp() {
        scene = new ProofScene(extension.sandbox());
    }

    @ParameterizedTest
    @CsvSource({
        "getAccountDetails, you do not have access to this account",
        "updateAccount, you do not have access to this account",
        "setAccountDomain, you do not have access to this account",
        "createAccount, you do not have access to this account",
        "getBillingPlans, Creators and Billing administrator rights required",
        "updateBillingPlan, Creators and Billing administrator rights required",
        "getSatelliteAccounts, the user does not have permission to perform this action",
        "createSatelliteAccount, the user does not have permission to perform this action",
        "copyAccountBranding, the user does not have permission to perform this action",
        "decodeProofID, the user does not have permission to perform this action",
        "addUser, the user does not have permission to perform this action",
        "activateUser, the user does not have permission to perform this action",
        "deactivateUser, the user does not have permission to perform this action",
        "deleteUser, the user does not have permission to perform this action",
        "updateContactEmail, the user does not have permission to perform this action",
        "getActivityLog, the user does not have permission to perform this action",
        "getAccountCallbacks, no permissions to access settings",
        "setAccountCallback, no permissions to access settings",
        "removeAccountCallback, no permissions to access settings",
        "setAccountPasswordSettings, no permissions to access settings",
        "setAccountProofingDefaults, no permissions to access settings",
        "updateDecision, no permissions to access settings",
        "createDecisionReason, no permissions to access settings",
        "createAction, no permissions to access settings"
    })
    void aCreatorIsRefusedWhatIsForAdministrators(String operation, String words) {
        assertThat(scene.creator().call(operation, "").fault()).isEqualTo("403 " + words);
        // Without arguments many a call is wrong, but an administrator gets as far as that.
        assertThat(scene.admin().call(operation, "").body()).doesNotContain("<faultcode>403</faultcode>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "getAllProofs",
                "getUsers",
                "getOwners",
                "getPeople",
                "getPeopleGroups",
                "getPeopleAccounts",
                "getWorkspaces",
                "getTags",
                "getActions",
                "getDecisions",
                "getGroups",
                "getWorkflowTemplates"
            })
    void aCreatorReadsProofsAndTheDirectory(String operation) {
        assertThat(scene.creator().call(operation, "").status()).isEqualTo(200);
    }

    @Test
    void anAdministratorWhoDoesNotPaySeesNoBills() {
        scene.ok("updateUser", arg("UserID", 12) + arg("PermissionsID", 2));
        assertThat(scene.creator().call("getAccountDetails", "").status()).isEqualTo(200);
        assertThat(scene.creator().call("getBillingPlans", "").fault())
                .isEqualTo("403 Creators and Billing administrator rights required");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"createProof", "createWorkspace", "createWorkflowTemplate", "addGroup", "addTag", "createBatch"})
    void anObserverCreatesNothing(String operation) {
        scene.ok("updateUser", arg("UserID", 12) + arg("PermissionsID", 5));
        assertThat(scene.creator().call(operation, "").fault())
                .isEqualTo("403 the user does not have permission to perform this action");
    }

    @Test
    void everyOperationWithARightExists() {
        assertThat(OperationRights.operations())
                .allSatisfy(operation -> assertThat(ProofCatalog.load().latest().find(operation))
                        .as(operation)
                        .isPresent());
    }
}
