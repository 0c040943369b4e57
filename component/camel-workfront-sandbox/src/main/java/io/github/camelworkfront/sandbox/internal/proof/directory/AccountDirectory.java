package io.github.camelworkfront.sandbox.internal.proof.directory;

import io.github.camelworkfront.sandbox.internal.proof.account.Account;
import io.github.camelworkfront.sandbox.internal.proof.account.Activity;
import io.github.camelworkfront.sandbox.internal.proof.account.CommentAction;
import io.github.camelworkfront.sandbox.internal.proof.account.Contact;
import io.github.camelworkfront.sandbox.internal.proof.account.Decision;
import io.github.camelworkfront.sandbox.internal.proof.account.TemplateStage;
import io.github.camelworkfront.sandbox.internal.proof.account.Workspace;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofDirectory;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What proofs, all of which lie in the main account, need to know of it. */
final class AccountDirectory implements ProofDirectory {

    private final Directory directory;

    AccountDirectory(Directory directory) {
        this.directory = directory;
    }

    private Account account() {
        return directory.accounts().main();
    }

    @Override
    public Optional<String> workspaceName(int workspaceId) {
        return account().workspaces().find(workspaceId).map(Workspace::about).map(Workspace.About::name);
    }

    @Override
    public Set<Integer> workspaceTree(int workspaceId) {
        return Set.copyOf(account().workspaces().branch(workspaceId));
    }

    @Override
    public Optional<List<Map<String, Object>>> templateStages(int templateId) {
        return account()
                .templates()
                .find(templateId)
                .map(template ->
                        template.stages().stream().map(TemplateStage::asMap).toList());
    }

    @Override
    public String decisionName(int decision) {
        return account().decisions().find(decision).map(Decision::name).orElseThrow();
    }

    @Override
    public Optional<String> commentAction(int commentId) {
        return directory
                .notes()
                .action(commentId)
                .flatMap(account().actions()::find)
                .map(CommentAction::name);
    }

    @Override
    public Organisation organisation(ProofUser user) {
        Account own = directory.account(user);
        return new Organisation(
                own.id(), own.settings().name(), own.settings().details().text("domain"));
    }

    @Override
    public int accountId(ProofUser user, Integer wanted) {
        return directory.accountNamed(user, wanted).id();
    }

    @Override
    public void meet(String email, String name, String position) {
        if (directory.users().find(email).isEmpty()) {
            account().contacts().meet(Contact.of(email, name == null ? email : name, position));
        }
    }

    @Override
    public void log(ProofUser user, int fileId, String proofName, String action, String details) {
        String email = user == null ? null : user.email();
        account().log().add(new Activity(directory.now(), email, action, details, fileId, proofName, null, null));
    }

    @Override
    public void logMessage(ProofUser user, int fileId, String proofName, String recipient, String subject) {
        Activity.Mail mail = new Activity.Mail(user.email(), recipient, subject);
        account()
                .log()
                .add(new Activity(
                        directory.now(), user.email(), "Message sent", recipient, fileId, proofName, null, mail));
    }
}
