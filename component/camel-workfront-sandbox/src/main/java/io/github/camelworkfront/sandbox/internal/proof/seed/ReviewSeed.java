package io.github.camelworkfront.sandbox.internal.proof.seed;

import java.util.List;
import java.util.Map;

/**
 * Three proofs of the agency's work: a page with comments, whose second version waits for a decision; a timetable that colleagues have approved
 * and the client has not; a pack that is approved and locked. They show pages of the web, so that there are no files to carry along.
 */
final class ReviewSeed implements ProofSeed {

    private static final String NOOR = "noor.haddad@sandbox.example";
    private static final String MEI = "mei.tanaka@sandbox.example";
    private static final String BEATRICE = "beatrice.hale@sandbox.example";
    private static final String ROWAN = "rowan.ellis@sandbox.example";

    private static final String CHANGES_REQUIRED = "1";
    private static final String APPROVED = "3";

    @Override
    public void apply(SeedCaller caller) {
        sowPage(caller);
        sowTimetable(caller);
        sowPack(caller);
    }

    private static void sowPage(SeedCaller caller) {
        String name = "Spring landing page";
        String address = "https://alder.example/spring";
        int workspace = find(caller, "getWorkspaces", "Spring Campaign", "id");
        int first = caller.id(
                "file_id",
                "createProof",
                Map.of("Hash", "web", "Name", name, "SourceName", address, "WorkspaceId", workspace));
        addReviewer(caller, first, NOOR, "5");
        addReviewer(caller, first, MEI, "3");
        int comment = caller.reviewers().comment(first, NOOR, "The offer ends in April, not in May.");
        caller.reviewers().reply(first, MEI, comment, "Corrected in the next version.");
        caller.reviewers().decide(first, NOOR, CHANGES_REQUIRED);
        int second = caller.id(
                "file_id",
                "createProofVersion",
                Map.of(
                        "ParentFileID",
                        Integer.toString(first),
                        "Hash",
                        "web",
                        "Name",
                        name,
                        "SourceName",
                        address,
                        "Deadline",
                        caller.inDays(2)));
        addReviewer(caller, second, NOOR, "5");
        addReviewer(caller, second, ROWAN, "4");
    }

    private static void sowTimetable(SeedCaller caller) {
        caller.call(
                "createWorkflowTemplateProof",
                Map.of(
                        "Hash",
                        "web",
                        "Name",
                        "Winter timetable",
                        "SourceName",
                        "https://bluefin.example/timetable",
                        "WorkspaceId",
                        find(caller, "getWorkspaces", "Winter Timetable", "id"),
                        "WorkflowTemplateID",
                        find(caller, "getWorkflowTemplates", "Colleagues, then client", "workflow_template_id")));
        int file = find(caller, "getAllProofs", "Winter timetable", "file_id");
        caller.reviewers().decide(file, NOOR, APPROVED);
        caller.reviewers().decide(file, BEATRICE, APPROVED);
    }

    private static void sowPack(SeedCaller caller) {
        int file = caller.id(
                "file_id",
                "createProof",
                Map.of(
                        "Hash",
                        "web",
                        "Name",
                        "Cold brew pack",
                        "SourceName",
                        "https://alder.example/packs/cold-brew",
                        "WorkspaceId",
                        find(caller, "getWorkspaces", "Packaging", "id"),
                        "EnableAutoLock",
                        true));
        addReviewer(caller, file, ROWAN, "4");
        caller.reviewers().decide(file, ROWAN, APPROVED);
    }

    private static void addReviewer(SeedCaller caller, int file, String email, String role) {
        caller.call(
                "addProofReviewer",
                Map.of("FileID", Integer.toString(file), "RecipientEmail", email, "RecipientRole", role));
    }

    /** Finds the id of what a list has under a name. */
    private static int find(SeedCaller caller, String operation, String name, String idField) {
        List<Map<String, Object>> rows = caller.list(operation);
        return rows.stream()
                .filter(row -> name.equals(row.getOrDefault("name", row.get("filename"))))
                .map(row -> (Integer) row.get(idField))
                .findFirst()
                .orElseThrow();
    }
}
