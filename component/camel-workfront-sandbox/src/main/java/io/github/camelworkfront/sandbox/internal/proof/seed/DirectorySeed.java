package io.github.camelworkfront.sandbox.internal.proof.seed;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofTier;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** People of the agency of the demo who work with Proof, its workspaces, groups, tags, decision reasons and a workflow template. */
final class DirectorySeed implements ProofSeed {

    private static final int REVIEWER = 3;
    private static final int APPROVER = 4;
    private static final int REVIEWER_AND_APPROVER = 5;

    @Override
    public void apply(SeedCaller caller) {
        sowUsers(caller);
        sowWorkspaces(caller);
        for (String tag : List.of("urgent", "print", "web", "video", "legal")) {
            caller.call("addTag", Map.of("TagName", tag));
        }
        for (String reason : List.of("Off brand", "Typing error", "Wrong format")) {
            caller.call("createDecisionReason", Map.of("Name", reason, "Text", true));
        }
        sowGroups(caller);
        sowTemplate(caller);
    }

    private static void sowUsers(SeedCaller caller) {
        sowUser(caller, "Claire", "Dubois", "Client Services Director", ProofTier.ADMINISTRATOR);
        sowUser(caller, "Priya", "Raman", "Head of Project Management", ProofTier.SUPERVISOR);
        sowUser(caller, "Noor", "Haddad", "Creative Director", ProofTier.SUPERVISOR);
        sowUser(caller, "Mei", "Tanaka", "Senior Designer", ProofTier.MANAGER);
        sowUser(caller, "Beatrice", "Hale", "Head of Copy", ProofTier.MANAGER);
        sowUser(caller, "Greta", "Holm", "Finance Reviewer", ProofTier.OBSERVER);
    }

    private static void sowUser(SeedCaller caller, String first, String last, String position, ProofTier tier) {
        caller.call(
                "addUser",
                Map.of(
                        "EmailAddress",
                        (first + "." + last).toLowerCase(Locale.ROOT) + "@sandbox.example",
                        "FirstName",
                        first,
                        "LastName",
                        last,
                        "Position",
                        position,
                        "PermissionsID",
                        tier.id(),
                        "Password",
                        WorkfrontSandbox.PASSWORD,
                        "Timezone",
                        "UTC"));
    }

    private static void sowWorkspaces(SeedCaller caller) {
        int alder = sowWorkspace(caller, "Alder Coffee Roasters", "Alder Coffee Roasters", 0);
        sowWorkspace(caller, "Spring Campaign", "Alder Coffee Roasters", alder);
        sowWorkspace(caller, "Packaging", "Alder Coffee Roasters", alder);
        int bluefin = sowWorkspace(caller, "Bluefin Airways", "Bluefin Airways", 0);
        sowWorkspace(caller, "Winter Timetable", "Bluefin Airways", bluefin);
    }

    private static int sowWorkspace(SeedCaller caller, String name, String client, int parent) {
        return caller.id("id", "createWorkspace", Map.of("Name", name, "Client", client, "ParentWorkspaceID", parent));
    }

    private static void sowGroups(SeedCaller caller) {
        sowGroup(
                caller,
                "Brand Studio",
                Map.of(
                        "noor.haddad@sandbox.example", REVIEWER_AND_APPROVER,
                        "mei.tanaka@sandbox.example", REVIEWER));
        sowGroup(caller, "Bluefin Airways", Map.of("rowan.ellis@sandbox.example", APPROVER));
    }

    private static void sowGroup(SeedCaller caller, String name, Map<String, Integer> roles) {
        int group = caller.id("group_id", "addGroup", Map.of("Name", name));
        roles.keySet().stream()
                .sorted()
                .forEach(email -> caller.call(
                        "addGroupMember",
                        Map.of(
                                "GroupID",
                                group,
                                "Email",
                                email,
                                "DefaultRole",
                                roles.get(email).toString())));
    }

    /** Colleagues look first; the client is asked when all of them have approved. */
    private static void sowTemplate(SeedCaller caller) {
        Map<String, Object> internal = Map.of(
                "stage_id", 1,
                "name", "Internal review",
                "deadline_days", 2,
                "start_trigger", 1,
                "stage_locking", 2,
                "stage_reviewers",
                        List.of(
                                recipient("noor.haddad@sandbox.example", REVIEWER_AND_APPROVER),
                                recipient("beatrice.hale@sandbox.example", REVIEWER_AND_APPROVER)));
        Map<String, Object> client = Map.of(
                "stage_id", 2,
                "name", "Client approval",
                "deadline_days", 3,
                "start_trigger", 4,
                "start_dependent_stage_id", 1,
                "stage_locking", 3,
                "stage_one_decision_only", true,
                "stage_reviewers", List.of(recipient("rowan.ellis@sandbox.example", APPROVER)));
        caller.call(
                "createWorkflowTemplate",
                Map.of("Name", "Colleagues, then client", "Stages", List.of(internal, client)));
    }

    private static Map<String, Object> recipient(String email, int role) {
        return Map.of("email", email, "role", role, "email_notification", 1);
    }
}
