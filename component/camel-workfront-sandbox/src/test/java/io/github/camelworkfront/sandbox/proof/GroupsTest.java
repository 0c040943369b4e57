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

class GroupsTest {

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    private ProofScene scene;

    @BeforeEach
    void setUp() {
        scene = new ProofScene(extension.sandbox());
    }

    private String group(String name, String more) {
        Reply reply = scene.ok("addGroup", arg("Name", name) + more);
        assertWhole(reply, "SOAPGroupObject");
        return reply.text("group_id");
    }

    private String member(String group, String email, String more) {
        Reply reply = scene.ok("addGroupMember", arg("GroupID", group) + arg("Email", email) + more);
        assertWhole(reply, "SOAPGroupMemberObject");
        return reply.text("member_id");
    }

    @Test
    void groupsArePagedByRows() {
        for (String name : new String[] {"A", "B", "C"}) {
            group(name, "");
        }
        assertThat(scene.ok("getGroups", arg("StartFrom", 1) + arg("ItemsPerPage", 1))
                        .texts("name"))
                .containsExactly("B");
        assertThat(scene.ok("getGroups", arg("StartFrom", 0) + arg("ItemsPerPage", 0))
                        .texts("name"))
                .containsExactly("A", "B", "C");
    }

    @Test
    void aGroupIsChangedAndDeleted() {
        String id = group("Legal", arg("Description", "Lawyers"));
        Reply updated = scene.ok("updateGroup", arg("GroupID", id) + arg("Name", "Law"));
        assertThat(updated.text("name")).isEqualTo("Law");
        assertThat(updated.text("description")).isEqualTo("Lawyers");
        assertThat(scene.value("deleteGroup", arg("GroupID", id))).isEqualTo("true");
        assertThat(scene.refusal("getGroup", arg("GroupID", id))).isEqualTo("400 Invalid Group ID");
    }

    @Test
    void aPrivateGroupIsItsOwners() {
        String id = group("Legal", arg("Private", true));
        assertThat(scene.creator().call("getGroup", arg("GroupID", id)).fault())
                .isEqualTo("403 the user does not have permission to perform this action");
        assertThat(scene.creator().call("getGroups", "").elements("item")).isEmpty();
        String open = group("Law", "");
        assertThat(scene.creator().call("getGroup", arg("GroupID", open)).text("name"))
                .isEqualTo("Law");
        assertThat(scene.creator().call("deleteGroup", arg("GroupID", open)).fault())
                .startsWith("403 ");
    }

    @Test
    void membersComeAndGo() {
        String id = group("Legal", "");
        String first = member(id, "lee@law.example", arg("DefaultRole", 4) + arg("DefaultEmailAlert", 9));
        member(id, "mo@law.example", "");
        assertThat(scene.refusal("addGroupMember", arg("GroupID", id) + arg("Email", "LEE@law.example")))
                .isEqualTo("400 The group has that member already.");
        assertThat(scene.ok("getGroup", arg("GroupID", id)).texts("default_role"))
                .containsExactly("4", "5");

        assertThat(scene.refusal(
                        "updateGroupMember", arg("GroupID", id) + arg("MemberID", first) + arg("DefaultEmailAlert", 8)))
                .isEqualTo("400 Invalid email notification '8'");
        Reply updated =
                scene.ok("updateGroupMember", arg("GroupID", id) + arg("MemberID", first) + arg("DefaultRole", 7));
        assertThat(updated.text("default_role")).isEqualTo("7");
        assertThat(updated.text("default_email_notification")).isEqualTo("9");
        assertThat(scene.refusal("updateGroupMember", arg("GroupID", id) + arg("MemberID", 1)))
                .isEqualTo("400 Invalid Member ID");

        assertThat(scene.value("deleteGroupMember", arg("GroupID", id) + arg("MemberID", first)))
                .isEqualTo("true");
        assertThat(scene.ok("getGroup", arg("GroupID", id)).texts("email")).containsExactly("mo@law.example");
    }

    @Test
    void aGroupReviewsAProof() {
        String proof = scene.proof("Poster");
        String id = group("Legal", "");
        member(id, "lee@law.example", arg("DefaultRole", 4));
        member(id, "creator@sandbox.example", arg("DefaultRole", 3));

        Reply added = scene.ok("addGroupToProof", arg("FileID", proof) + arg("GroupID", id));
        assertThat(added.texts("email")).containsExactly("lee@law.example", "creator@sandbox.example");
        assertThat(added.texts("role")).containsExactly("approver", "reviewer");
        assertThat(added.texts("name")).contains("Carla Creator");
        assertThat(scene.ok("getProofReviewers", arg("FileID", proof)).texts("email"))
                .contains("lee@law.example", "creator@sandbox.example");
        assertThat(scene.ok("getActivity", arg("FileID", proof)).text("action")).isEqualTo("Group added");
    }

    @Test
    void groupsAreAmongThePeople() {
        String id = group("Legal", "");
        member(id, "lee@law.example", "");
        member(id, "creator@sandbox.example", "");
        Reply groups = scene.ok("getPeopleGroups", "");
        assertWhole(groups, "SOAPContactGroupObject");
        assertThat(groups.texts("type")).containsExactly("group", "contact", "user");
        assertThat(groups.texts("email")).containsExactly("lee@law.example", "creator@sandbox.example");
    }
}
