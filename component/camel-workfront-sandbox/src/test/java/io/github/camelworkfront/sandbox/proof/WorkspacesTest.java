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

class WorkspacesTest {

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    private ProofScene scene;

    @BeforeEach
    void setUp() {
        scene = new ProofScene(extension.sandbox());
    }

    private String create(String name, String more) {
        Reply reply = scene.ok("createWorkspace", arg("Name", name) + more);
        assertWhole(reply, "SOAPWorkspaceObject");
        return reply.text("id");
    }

    private Reply list() {
        return scene.ok("getWorkspaces", "");
    }

    @Test
    void aWorkspaceTellsWhatItWasGiven() {
        Reply made = scene.ok(
                "createWorkspace",
                arg("Name", "Launch")
                        + arg("Description", "Spring")
                        + arg("Client", "Alder")
                        + arg("Project", "P-1")
                        + arg("Personal", true)
                        + arg("OwnerID", 12));
        assertThat(made.text("description")).isEqualTo("Spring");
        assertThat(made.text("client")).isEqualTo("Alder");
        assertThat(made.text("project")).isEqualTo("P-1");
        assertThat(made.text("personal")).isEqualTo("true");
        assertThat(made.text("owner_id")).isEqualTo("12");
        assertThat(made.text("root_level")).isEqualTo("1");
        assertThat(scene.refusal("createWorkspace", arg("Client", "Alder")))
                .isEqualTo("400 Required string parameter 'Name' is not present.");
    }

    @Test
    void workspacesLieInEachOther() {
        String outer = create("Outer", "");
        String inner = create("Inner", arg("ParentWorkspaceID", outer));
        Reply moved = scene.ok("moveWorkspace", arg("WorkspaceID", inner) + arg("ParentWorkspaceID", 0));
        assertThat(moved.text("root_level")).isEqualTo("1");
        scene.ok("moveWorkspace", arg("WorkspaceID", outer) + arg("ParentWorkspaceID", inner));

        assertThat(scene.refusal("moveWorkspace", arg("WorkspaceID", inner) + arg("ParentWorkspaceID", outer)))
                .isEqualTo("400 A workspace cannot be moved into itself.");
        assertThat(scene.refusal("createWorkspace", arg("Name", "Lost") + arg("ParentWorkspaceID", 999_999)))
                .isEqualTo("400 Invalid Workspace ID");
        assertThat(list().texts("parent_workspace_id")).containsExactly(inner);
    }

    @Test
    void anUpdateChangesWhatItNames() {
        String outer = create("Outer", "");
        String id = create("Launch", arg("Client", "Alder"));
        Reply updated = scene.ok(
                "updateWorkspace",
                arg("WorkspaceID", id)
                        + arg("Name", "Relaunch")
                        + arg("ParentWorkspaceID", outer)
                        + arg("OwnerID", 12));
        assertThat(updated.text("name")).isEqualTo("Relaunch");
        assertThat(updated.text("client")).isEqualTo("Alder");
        assertThat(updated.text("parent_workspace_id")).isEqualTo(outer);
        assertThat(updated.text("owner_id")).isEqualTo("12");
    }

    @Test
    void aDeletedBranchComesBackWhole() {
        String outer = create("Outer", "");
        String inner = create("Inner", arg("ParentWorkspaceID", outer));
        create("Innermost", arg("ParentWorkspaceID", inner));
        assertThat(scene.value("deleteWorkspace", arg("WorkspaceID", outer))).isEqualTo("true");
        assertThat(list().elements("item")).isEmpty();
        assertThat(scene.refusal("deleteWorkspace", arg("WorkspaceID", outer))).isEqualTo("400 Invalid Workspace ID");

        assertThat(scene.ok("restoreWorkspace", arg("WorkspaceID", outer)).text("name"))
                .isEqualTo("Outer");
        assertThat(list().texts("name")).containsExactly("Outer", "Inner", "Innermost");
        assertThat(scene.refusal("restoreWorkspace", arg("WorkspaceID", outer))).isEqualTo("400 Invalid Workspace ID");
    }

    @Test
    void whatLosesItsPlaceComesBackAtTheTop() {
        String outer = create("Outer", "");
        String inner = create("Inner", arg("ParentWorkspaceID", outer));
        scene.ok("deleteWorkspace", arg("WorkspaceID", inner));
        scene.ok("deleteWorkspace", arg("WorkspaceID", outer));
        assertThat(scene.ok("restoreWorkspace", arg("WorkspaceID", inner)).text("root_level"))
                .isEqualTo("1");
    }

    @Test
    void aPersonalWorkspaceIsSeenByThoseItIsSharedWith() {
        String id = create("Mine", arg("Personal", true));
        SoapClient creator = scene.creator();
        assertThat(creator.call("getWorkspaces", "").elements("item")).isEmpty();
        assertThat(creator.call("createWorkspace", arg("Name", "In it") + arg("ParentWorkspaceID", id))
                        .fault())
                .isEqualTo("403 the user does not have permission to perform this action");

        assertThat(scene.value("shareWorkspace", arg("WorkspaceID", id) + arg("UserIDs", "11, 12") + arg("Role", 5)))
                .isEqualTo("true");
        assertThat(creator.call("getWorkspaces", "").texts("name")).containsExactly("Mine");
        assertThat(creator.call("updateWorkspace", arg("WorkspaceID", id) + arg("Name", "Ours"))
                        .fault())
                .isEqualTo("403 the user does not have permission to perform this action");
    }

    @Test
    void aWorkspaceIsSharedWithAnAccount() {
        String id = create("Mine", arg("Personal", true));
        scene.ok("shareWorkspace", arg("WorkspaceID", id) + arg("AccountIDs", 77) + arg("Role", 1));
        assertThat(scene.creator().call("getWorkspaces", "").texts("id")).containsExactly(id);
    }

    @Test
    void sharingWithNobodyIsRefused() {
        String id = create("Mine", "");
        String where = arg("WorkspaceID", id) + arg("Role", 1);
        assertThat(scene.refusal("shareWorkspace", where))
                .isEqualTo("400 Required string parameter 'UserIDs' is not present.");
        assertThat(scene.refusal("shareWorkspace", where + arg("UserIDs", "twelve")))
                .isEqualTo("400 'twelve' is no id.");
        assertThat(scene.refusal("shareWorkspace", where + arg("UserIDs", "999")))
                .isEqualTo("400 Invalid User ID");
        assertThat(scene.refusal("shareWorkspace", where + arg("AccountIDs", "1")))
                .isEqualTo("400 Invalid Account ID");
    }
}
