package io.github.camelworkfront.sandbox.internal.proof.state;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An account with nothing in it but its users: no workspaces, no templates, decisions under the names of the manual. */
final class BareDirectory implements ProofDirectory {

    private static final List<String> DECISIONS =
            List.of("Pending", "Changes required", "Approved with changes", "Approved", "Not relevant");

    @Override
    public Optional<String> workspaceName(int workspaceId) {
        return Optional.empty();
    }

    @Override
    public Set<Integer> workspaceTree(int workspaceId) {
        return Set.of(workspaceId);
    }

    @Override
    public Optional<List<Map<String, Object>>> templateStages(int templateId) {
        return Optional.empty();
    }

    @Override
    public String decisionName(int decision) {
        return DECISIONS.get(decision);
    }

    @Override
    public Optional<String> commentAction(int commentId) {
        return Optional.empty();
    }

    @Override
    public Organisation organisation(ProofUser user) {
        return new Organisation(0, "", null);
    }

    @Override
    public int accountId(ProofUser user, Integer wanted) {
        return user.accountId();
    }

    @Override
    public void meet(String email, String name, String position) {
        // Nobody reads the address book of an account without one.
    }

    @Override
    public void log(ProofUser user, int fileId, String proofName, String action, String details) {
        // Nobody reads the activity of an account without a log.
    }

    @Override
    public void logMessage(ProofUser user, int fileId, String proofName, String recipient, String subject) {
        // As above.
    }
}
