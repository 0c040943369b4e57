package io.github.camelworkfront.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.SandboxClient;
import io.github.camelworkfront.sandbox.SandboxClient.Reply;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AccessTest {

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    private WorkfrontSandbox sandbox;
    private SandboxClient admin;
    private String project;

    @BeforeEach
    void connect() {
        sandbox = extension.sandbox();
        admin = SandboxClient.of(sandbox);
        project = (String) sandbox.create("PROJ", Map.of("name", "Launch")).get("ID");
    }

    private String user(String name, String licence) {
        return (String) sandbox.create("USER", Map.of("name", name, "username", name, "licenseType", licence))
                .get("ID");
    }

    @Test
    void aRequestorFindsNothingThatIsNotHisOrShared() {
        String requestor = user("requestor", "Q");
        SandboxClient client = admin.as("requestor");
        assertThat(client.get("/proj/search").text()).isEqualTo("{\"data\":[]}");
        assertThat(client.get("/proj/count").text()).isEqualTo("{\"data\":{\"count\":0}}");
        Reply get = client.get("/proj/" + project);
        assertThat(get.status()).isEqualTo(403);
        assertThat(get.message()).isEqualTo("You do not have sufficient access to view this Project");
        admin.send("PUT", "/proj/" + project + "/share?accessorObjCode=USER&coreAction=VIEW&accessorID=" + requestor);
        assertThat(client.get("/proj/search").data()).hasSize(1);
        assertThat(client.json("PUT", "/proj/" + project, "{'name':'X'}").message())
                .isEqualTo("You do not have sufficient access to edit this project.");
    }

    @Test
    void aShareToDeleteLetsDelete() {
        String requestor = user("requestor", "Q");
        SandboxClient client = admin.as("requestor");
        Reply refused = client.delete("/proj/" + project);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.message()).isEqualTo("You do not have sufficient access to delete this Project");
        admin.send("PUT", "/proj/" + project + "/share?accessorObjCode=USER&coreAction=DELETE&accessorID=" + requestor);
        assertThat(client.delete("/proj/" + project).status()).isEqualTo(200);
    }

    @Test
    void aRequestorChangesWhatHeEntered() {
        user("requestor", "Q");
        SandboxClient client = admin.as("requestor");
        String issue = client.json("POST", "/optask", "{'name':'Help','projectID':'" + project + "'}")
                .id();
        assertThat(client.json("PUT", "/optask/" + issue, "{'name':'Help!'}").status())
                .isEqualTo(200);
        assertThat(client.get("/optask/search").data()).hasSize(1);
    }

    @Test
    void aWorkerSeesAllAndAPlannerChangesAll() {
        user("worker", "T");
        user("planner", "F");
        assertThat(admin.as("worker").get("/proj/search").data()).hasSize(1);
        assertThat(admin.as("worker")
                        .json("PUT", "/proj/" + project, "{'name':'X'}")
                        .status())
                .isEqualTo(403);
        assertThat(admin.as("planner")
                        .json("PUT", "/proj/" + project, "{'name':'X'}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theTenantIsConfiguredByAdministratorsAlone() {
        String planner = user("planner", "F");
        SandboxClient client = admin.as("planner");
        assertThat(client.json("POST", "/group", "{'name':'G'}").status()).isEqualTo(403);
        assertThat(client.json("PUT", "/user/" + planner, "{'title':'Boss'}").status())
                .isEqualTo(200);
        assertThat(client.send("PUT", "/user/clearAllApiKeys").status()).isEqualTo(403);
    }
}
