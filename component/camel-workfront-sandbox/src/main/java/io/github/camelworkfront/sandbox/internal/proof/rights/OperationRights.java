package io.github.camelworkfront.sandbox.internal.proof.rights;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofOperation;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The right that each operation asks for; those that are not here ask for none, or look at whose the object is. On record is that a creator
 * is refused account details, billing, satellites, the callbacks of the account and {@code decodeProofID}. Choices: which of the recorded
 * words refuse which operation, that the other operations on accounts, settings and other people are for administrators too, and that
 * observers and visitors create nothing.
 */
public final class OperationRights {

    private static final Map<String, Right> BY_OPERATION = new HashMap<>();

    static {
        put(Right.ACCOUNT, List.of("getAccountDetails", "updateAccount", "setAccountDomain", "createAccount"));
        put(Right.BILLING, List.of("getBillingPlans", "updateBillingPlan"));
        put(
                Right.SETTINGS,
                List.of(
                        "getAccountCallbacks",
                        "setAccountCallback",
                        "removeAccountCallback",
                        "setAccountPasswordSettings",
                        "setAccountProofingDefaults",
                        "updateDecision",
                        "createDecisionReason",
                        "createAction"));
        put(
                Right.ADMINISTRATION,
                List.of(
                        "decodeProofID",
                        "getSatelliteAccounts",
                        "createSatelliteAccount",
                        "copyAccountBranding",
                        "addUser",
                        "activateUser",
                        "deactivateUser",
                        "deleteUser",
                        "updateContactEmail",
                        "getActivityLog"));
        put(
                Right.CREATION,
                List.of(
                        "createProof",
                        "createProofs",
                        "createProofFromJSON",
                        "createProofsFromJSON",
                        "createProofVersion",
                        "createFile",
                        "createWorkflowProof",
                        "createWorkflowProofVersion",
                        "createWorkflowTemplateProof",
                        "createWorkflowTemplateProofVersion",
                        "createBatch",
                        "createWorkspace",
                        "createWorkflowTemplate",
                        "addGroup",
                        "addTag",
                        "updateTag",
                        "deleteTag"));
    }

    private OperationRights() {}

    private static void put(Right right, List<String> operations) {
        operations.forEach(operation -> BY_OPERATION.put(operation, right));
    }

    /**
     * Lets a call pass whose caller may make it.
     *
     * @throws ProofFault 403 if he may not
     */
    public static void check(ProofOperation operation, ProofUser user) {
        Right right = BY_OPERATION.get(operation.name());
        if (right != null) {
            right.check(user);
        }
    }

    /** Returns the names of the operations that ask for a right. */
    public static Iterable<String> operations() {
        return BY_OPERATION.keySet();
    }
}
