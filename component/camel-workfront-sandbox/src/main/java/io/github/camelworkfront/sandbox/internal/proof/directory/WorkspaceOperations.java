package io.github.camelworkfront.sandbox.internal.proof.directory;

import io.github.camelworkfront.sandbox.internal.proof.account.Account;
import io.github.camelworkfront.sandbox.internal.proof.account.Workspace;
import io.github.camelworkfront.sandbox.internal.proof.account.Workspaces;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.model.Faults;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Workspaces. Choices: personal ones are seen by their owner, by administrators and by those with whom they are shared, the others by
 * everybody in the account; owners, administrators and supervisors change them. {@code shareWorkspace} takes ids that are separated by
 * commas, semicolons or spaces, and any number as the role.
 */
final class WorkspaceOperations {

    private final Directory directory;

    WorkspaceOperations(Directory directory) {
        this.directory = directory;
    }

    void register(Registrar operations) {
        operations
                .with("getWorkspaces", this::workspaces)
                .with("createWorkspace", this::create)
                .with("updateWorkspace", this::update)
                .with("moveWorkspace", this::move)
                .with("deleteWorkspace", this::delete)
                .with("restoreWorkspace", this::restore)
                .with("shareWorkspace", this::share);
    }

    private List<Map<String, Object>> workspaces(ProofCall call) {
        return directory.account(call).workspaces().stream()
                .filter(workspace -> sees(call, workspace))
                .map(Workspace::asMap)
                .toList();
    }

    private boolean sees(ProofCall call, Workspace workspace) {
        ProofUser user = call.user();
        return !workspace.about().personal()
                || workspace.ownerId() == user.id()
                || user.tier().administers()
                || workspace.shares().containsKey(user.id())
                || workspace
                        .sharedAccounts()
                        .containsKey(directory.account(call).id());
    }

    private Map<String, Object> create(ProofCall call) {
        Workspace.About about = new Workspace.About(
                call.required("Name"),
                call.text("Description"),
                call.text("Client"),
                call.text("Project"),
                call.flag("Personal", false));
        Integer parent = place(call);
        Workspace workspace = new Workspace(
                directory.nextId(), parent, directory.owner(call, "OwnerID").id(), about, Map.of(), Map.of());
        directory.logWorkspace(call, "Workspace created", about.name());
        return tree(call).add(workspace).asMap();
    }

    private Map<String, Object> update(ProofCall call) {
        Workspace former = changeable(call);
        Workspace.About known = former.about();
        Workspace.About about = new Workspace.About(
                Arguments.text(call, "Name", known.name()),
                Arguments.text(call, "Description", known.description()),
                Arguments.text(call, "Client", known.client()),
                Arguments.text(call, "Project", known.project()),
                call.flag("Personal", known.personal()));
        int owner = Arguments.number(call, "OwnerID", 0) == 0
                ? former.ownerId()
                : directory.owner(call, "OwnerID").id();
        if (Arguments.number(call, "ParentWorkspaceID", 0) != 0) {
            moved(call, former);
        }
        directory.logWorkspace(call, "Workspace updated", about.name());
        return tree(call)
                .update(former.id(), workspace -> workspace.described(about, owner))
                .orElseThrow(() -> Faults.unknown("Workspace"))
                .asMap();
    }

    private Map<String, Object> move(ProofCall call) {
        Workspace moved = moved(call, changeable(call));
        directory.logWorkspace(call, "Workspace moved", moved.about().name());
        return moved.asMap();
    }

    private Workspace moved(ProofCall call, Workspace workspace) {
        return tree(call)
                .move(workspace.id(), place(call))
                .orElseThrow(() -> ProofFault.invalid("A workspace cannot be moved into itself."));
    }

    /** The workspace that {@code ParentWorkspaceID} names; null, the top, without it or with 0. */
    private Integer place(ProofCall call) {
        int parent = Arguments.number(call, "ParentWorkspaceID", 0);
        return parent == 0 ? null : visible(call, parent).id();
    }

    private boolean delete(ProofCall call) {
        Workspace workspace = changeable(call);
        tree(call).delete(workspace.id());
        directory.logWorkspace(call, "Workspace deleted", workspace.about().name());
        return true;
    }

    private Map<String, Object> restore(ProofCall call) {
        call.required("WorkspaceID");
        Workspaces tree = tree(call);
        Workspace workspace = tree.deleted(call.number("WorkspaceID")).orElseThrow(() -> Faults.unknown("Workspace"));
        checkChangeable(call, workspace);
        directory.logWorkspace(call, "Workspace restored", workspace.about().name());
        return tree.restore(workspace.id())
                .orElseThrow(() -> Faults.unknown("Workspace"))
                .asMap();
    }

    private boolean share(ProofCall call) {
        Workspace workspace = changeable(call);
        int role = call.requiredNumber("Role");
        List<Integer> users = new ArrayList<>();
        ids(call.text("UserIDs"))
                .forEach(id -> users.add(directory.user(call, id).id()));
        List<Integer> accounts = new ArrayList<>();
        ids(call.text("AccountIDs")).forEach(id -> accounts.add(accountOf(id).id()));
        if (users.isEmpty() && accounts.isEmpty()) {
            throw ProofFault.required("string", "UserIDs");
        }
        users.forEach(id -> tree(call).update(workspace.id(), shared -> shared.sharedWithUser(id, role)));
        accounts.forEach(id -> tree(call).update(workspace.id(), shared -> shared.sharedWithAccount(id, role)));
        directory.logWorkspace(call, "Workspace shared", workspace.about().name());
        return true;
    }

    private Account accountOf(Integer id) {
        return directory.accounts().find(id).orElseThrow(() -> Faults.unknown("Account"));
    }

    private static List<Integer> ids(String text) {
        List<Integer> ids = new ArrayList<>();
        for (String part : text == null ? new String[0] : text.split("[,;\\s]+")) {
            if (!part.isEmpty()) {
                ids.add(id(part));
            }
        }
        return ids;
    }

    private static int id(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw ProofFault.invalid("'" + text + "' is no id.");
        }
    }

    private Workspace changeable(ProofCall call) {
        Workspace workspace = visible(call, call.requiredNumber("WorkspaceID"));
        checkChangeable(call, workspace);
        return workspace;
    }

    private static void checkChangeable(ProofCall call, Workspace workspace) {
        if (workspace.ownerId() != call.user().id() && !call.user().tier().managesAll()) {
            throw ProofFault.notPermitted();
        }
    }

    private Workspace visible(ProofCall call, int id) {
        Optional<Workspace> found = tree(call).find(id);
        Workspace workspace = found.orElseThrow(() -> Faults.unknown("Workspace"));
        if (!sees(call, workspace)) {
            throw ProofFault.notPermitted();
        }
        return workspace;
    }

    private Workspaces tree(ProofCall call) {
        return directory.account(call).workspaces();
    }
}
