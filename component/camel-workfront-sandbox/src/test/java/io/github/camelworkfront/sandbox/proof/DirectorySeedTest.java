package io.github.camelworkfront.sandbox.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import io.github.camelworkfront.sandbox.proof.SoapClient.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DirectorySeedTest {

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("demo"));

    private ProofScene scene;

    @BeforeEach
    void setUp() {
        scene = new ProofScene(extension.sandbox());
    }

    @Test
    void theDemoHasPeopleOfEveryKindWhoSignIn() {
        assertThat(scene.ok("getOwners", "").texts("email"))
                .contains("claire.dubois@sandbox.example", "priya.raman@sandbox.example", "mei.tanaka@sandbox.example")
                .doesNotContain("greta.holm@sandbox.example");
        SoapClient greta = scene.anonymous().as("greta.holm@sandbox.example");
        assertThat(greta.call("createWorkspace", "<Name>Mine</Name>").fault()).startsWith("403 ");
    }

    @Test
    void theDemoHasWorkspacesInWorkspacesTagsAndGroups() {
        Reply workspaces = scene.ok("getWorkspaces", "");
        assertThat(workspaces.texts("name")).contains("Alder Coffee Roasters", "Spring Campaign", "Winter Timetable");
        assertThat(workspaces.texts("parent_workspace_id"))
                .contains(workspaces.texts("id").get(0));
        assertThat(scene.ok("getTags", "").texts("name")).contains("urgent", "print");
        assertThat(scene.ok("getGroups", "").texts("name")).containsExactly("Brand Studio", "Bluefin Airways");
        assertThat(scene.ok("getDecisionReasons", "").texts("name")).contains("Off brand");
    }

    @Test
    void theDemoHasATemplateWhoseSecondStageFollowsTheFirst() {
        String id = scene.ok("getWorkflowTemplates", "").text("workflow_template_id");
        Reply template = scene.ok("getWorkflowTemplate", ProofScene.arg("WorkflowTemplateID", id));
        assertThat(template.texts("start_trigger")).containsExactly("1", "4");
        assertThat(template.texts("start_dependent_stage_id").get(1))
                .isEqualTo(template.texts("stage_id").get(0));
    }

    @Test
    void everyRunHasTheSameIds() {
        String first = scene.ok("getWorkspaces", "").text("id");
        scene.ok("addTag", "<TagName>another</TagName>");
        extension.sandbox().reset();
        scene = new ProofScene(extension.sandbox());
        assertThat(scene.ok("getWorkspaces", "").text("id")).isEqualTo(first);
        assertThat(scene.ok("getTags", "").texts("name")).doesNotContain("another");
    }
}
