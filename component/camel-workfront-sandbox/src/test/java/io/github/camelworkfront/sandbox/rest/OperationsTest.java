package io.github.camelworkfront.sandbox.rest;

import static io.github.camelworkfront.sandbox.SandboxClient.encode;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelworkfront.sandbox.SandboxClient;
import io.github.camelworkfront.sandbox.SandboxClient.Reply;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Delete, copy, replace, share, actions, named queries, batch and metadata. */
class OperationsTest {

    private static final String SUCCESS = "{\"data\":{\"success\":true}}";

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    private WorkfrontSandbox sandbox;
    private SandboxClient admin;
    private String project;
    private String task;
    private String eve;

    @BeforeEach
    void connect() {
        sandbox = extension.sandbox();
        admin = SandboxClient.of(sandbox);
        project = create("PROJ", Map.of("name", "Launch", "status", "CUR", "percentComplete", 40));
        task = create("TASK", Map.of("name", "Draft", "status", "INP", "percentComplete", 50, "projectID", project));
        eve = create("USER", Map.of("name", "Eve"));
    }

    private String create(String code, Map<String, Object> fields) {
        return (String) sandbox.create(code, fields).get("ID");
    }

    @Test
    void aDeletedProjectTakesItsTasksAlongAndIsGone() {
        assertThat(admin.delete("/proj/" + project).text()).isEqualTo(SUCCESS);
        assertThat(sandbox.objects("TASK")).isEmpty();
        Reply again = admin.delete("/proj/" + project);
        assertThat(again.status()).isEqualTo(404);
        assertThat(again.message()).isEqualTo("Project with primary key value(s) \"" + project + "\" not found");
    }

    @Test
    void aTaskOfACompleteProjectIsDeletedByForceOnly() {
        admin.json("PUT", "/proj/" + project, "{'status':'CPL'}");
        Reply refused = admin.delete("/task/" + task);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("error").toString())
                .isEqualTo("{\"class\":\"com.attask.common.ProjectStatusViolationException\","
                        + "\"message\":\"Unable to complete operation for a project of status Complete\","
                        + "\"title\":null,\"msgKey\":\"exception.attask\",\"attributes\":[\"\"],\"code\":0}");
        assertThat(admin.delete("/task/" + task + "?force=true").text()).isEqualTo(SUCCESS);
    }

    @Test
    void aTemplateTaskThatOthersNeedIsDeletedByForceOnly() {
        String template = create("TMPL", Map.of("name", "Campaign"));
        String parent = create("TTSK", Map.of("name", "Phase", "templateID", template));
        create("TTSK", Map.of("name", "Step", "templateID", template, "parentID", parent));
        assertThat(admin.delete("/ttsk/" + parent).message())
                .isEqualTo("This Template Task cannot be deleted since it is referenced by other objects. "
                        + "Please use force delete.");
        assertThat(admin.delete("/ttsk/" + parent + "?force=true").text()).isEqualTo(SUCCESS);
        assertThat(sandbox.objects("TTSK")).isEmpty();
    }

    @Test
    void aCopyHasTheTasksAndTheChanges() {
        String child = create("TASK", Map.of("name", "Child", "projectID", project, "parentID", task));
        create("PRED", Map.of("predecessorID", task, "successorID", child));
        Reply reply =
                admin.form("POST", "/proj", "copySourceID=" + project + "&updates=" + encode("{\"name\":\"Copy\"}"));
        assertThat(reply.data().path("name").asText()).isEqualTo("Copy");
        assertThat(reply.id()).isNotEqualTo(project);
        JsonNode tasks = admin.get("/task/search?fields=parentID&projectID=" + reply.id())
                .data();
        assertThat(tasks.findValuesAsText("name")).containsExactlyInAnyOrder("Draft", "Child");
        assertThat(tasks.findValuesAsText("parentID")).doesNotContain(task);
        assertThat(sandbox.objects("PRED")).hasSize(2);
    }

    @Test
    void copyOptionsLeaveThingsBehind() {
        String options = encode("[\"clearProgress\",\"clearAssignments\"]");
        create("ASSGN", Map.of("taskID", task, "assignedToID", eve));
        String copy = admin.send("POST", "/task?copySourceID=" + task + "&options=" + options)
                .id();
        assertThat(sandbox.find("TASK", copy).orElseThrow())
                .containsEntry("status", "NEW")
                .containsEntry("percentComplete", 0);
        assertThat(sandbox.objects("ASSGN")).hasSize(1);
        Reply unknown = admin.send("POST", "/task?copySourceID=" + task + "&options=" + encode("[\"clearAll\"]"));
        assertThat(unknown.message()).isEqualTo("unknown copy option: clearAll");
    }

    @Test
    void replacePointsReferencesAtTheReplacement() {
        String old = create("ROLE", Map.of("name", "Old"));
        String next = create("ROLE", Map.of("name", "New"));
        create("ASSGN", Map.of("taskID", task, "roleID", old));
        assertThat(admin.send("PUT", "/role/replace?id=" + old + "&replacementID=" + next)
                        .text())
                .isEqualTo(SUCCESS);
        assertThat(sandbox.objects("ASSGN").get(0)).containsEntry("roleID", next);
        assertThat(admin.send("PUT", "/task/replace?id=a&replacementID=b").status())
                .isEqualTo(400);
    }

    @Test
    void shareAddsARuleAndUnshareTakesItAway() {
        String who = "accessorID=" + eve + "&accessorObjCode=USER";
        assertThat(admin.send("PUT", "/proj/" + project + "/share?" + who + "&coreAction=VIEW")
                        .text())
                .isEqualTo(SUCCESS);
        Reply rules = admin.get("/proj/" + project + "?fields=accessRules:*");
        assertThat(rules.data().at("/accessRules/0/accessorID").asText()).isEqualTo(eve);
        assertThat(rules.data().at("/accessRules/0/objCode").asText()).isEqualTo("ACSRUL");
        admin.send("PUT", "/proj/unshare?id=" + project + "&" + who);
        assertThat(admin.get("/proj/" + project + "?fields=accessRules:*")
                        .data()
                        .path("accessRules"))
                .isEmpty();
    }

    @Test
    void shareRefusesWordsThatAreNotOnRecord() {
        String who = "accessorID=" + eve + "&accessorObjCode=";
        assertThat(admin.send("PUT", "/proj/" + project + "/share?" + who + "USER&coreAction=ADMIRE")
                        .message())
                .isEqualTo("invalid value ADMIRE for enum CoreActionEnum");
        assertThat(admin.send("PUT", "/proj/" + project + "/share?" + who + "DOG&coreAction=VIEW")
                        .message())
                .isEqualTo("invalid objCode: DOG");
    }

    @Test
    void shareTakesItsArgumentsAsUpdatesAndRefusesOthers() {
        String rule = "{\"accessorID\":\"" + eve + "\",\"accessorObjCode\":\"USER\",\"coreAction\":\"VIEW\"}";
        assertThat(admin.form("PUT", "/proj/" + project + "/share", "updates=" + encode(rule))
                        .text())
                .isEqualTo(SUCCESS);
        assertThat(admin.send("PUT", "/proj/" + project + "/unshare?accessor=" + eve)
                        .message())
                .isEqualTo("action unshare does not support argument named accessor");
    }

    @Test
    void sharePublicShowsInTheObject() {
        admin.send("PUT", "/proj/" + project + "/sharePublic?coreAction=VIEW");
        assertThat(sandbox.find("PROJ", project).orElseThrow()).containsEntry("isPublic", true);
        admin.send("PUT", "/proj/" + project + "/unsharePublic");
        assertThat(sandbox.find("PROJ", project).orElseThrow()).containsEntry("isPublic", false);
    }

    @Test
    void anActionIsCalledInThePathByParameterAndWithAnIdArgument() {
        for (Reply reply : List.of(
                admin.send("PUT", "/project/" + project + "/calculateTimeline"),
                admin.send("PUT", "/project/" + project + "?action=calculateTimeline"),
                admin.form("POST", "/project/calculateTimeline", "method=PUT&ID=" + project),
                admin.json("PUT", "/project?action=calculateTimeline", "{'ID':'" + project + "'}"))) {
            assertThat(reply.text()).isEqualTo("{\"data\":{\"result\":null}}");
        }
    }

    @Test
    void anActionThatIsShapeOnlyAnswersByItsDeclaredType() {
        assertThat(admin.send("PUT", "/docu/isProofAutoGenrationEnabled").text())
                .isEqualTo("{\"data\":{\"result\":false}}");
    }

    @Test
    void argumentsOfAnActionAreChecked() {
        assertThat(admin.send("PUT", "/task/" + task + "/move?IDs=x").message())
                .isEqualTo("action move does not support argument named IDs");
        assertThat(admin.send("PUT", "/task/" + task + "/assignMultiple?userIDs=" + eve)
                        .message())
                .isEqualTo("argument type mismatch");
        String issue = create("OPTASK", Map.of("name", "Bug", "projectID", project));
        assertThat(admin.form("PUT", "/optask/" + issue + "/convertToTask", "task=x")
                        .message())
                .isEqualTo("class java.lang.String cannot be cast to class java.util.Map");
        assertThat(admin.json("PUT", "/task/" + task + "/assignMultiple", "{'userIDs':['" + eve + "']}")
                        .text())
                .isEqualTo("{\"data\":{\"result\":null}}");
    }

    @Test
    void anActionOnNothingIsNotFoundAndItsFieldsAreChecked() {
        assertThat(admin.send("PUT", "/proj/4c7c08b20000002de5ca1ebc19edf2d5/calculateTimeline")
                        .status())
                .isEqualTo(404);
        assertThat(admin.send("PUT", "/proj/" + project + "/calculateTimeline?fields=foo")
                        .message())
                .isEqualTo("APIModel V22_0 does not support field foo (Project)");
    }

    @Test
    void aNamedQueryTakesFieldsAndItsOwnArguments() {
        Reply reply = admin.get("/cstem/taskGroupStatuses?includeHidden=true&fields=label&groupID="
                + sandbox.objects("GROUP").get(0).get("ID"));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.data().isArray()).isTrue();
    }

    @Test
    void aBatchAnswersEachElementInItsPlace() {
        Reply reply = admin.form(
                "POST",
                "/batch",
                "atomic=false&concurrent=false&uri=" + encode("task/search?$$LIMIT=1&method=GET") + "&uri="
                        + encode("task/" + task + "?name=Renamed&method=PUT") + "&uri=" + encode("nothing/search"));
        assertThat(reply.data().at("/0/data")).hasSize(1);
        assertThat(reply.data().at("/1/data/name").asText()).isEqualTo("Renamed");
        assertThat(reply.data().at("/2/error/message").asText()).isEqualTo("Unknown object type: nothing");
    }

    @Test
    void anAtomicBatchDoesAllOrNothing() {
        String rename = "uri=" + encode("task/" + task + "?name=Renamed&method=PUT");
        Reply failed = admin.form("POST", "/batch", "atomic=true&" + rename + "&uri=" + encode("nothing/search"));
        assertThat(failed.status()).isEqualTo(404);
        assertThat(sandbox.find("TASK", task).orElseThrow()).containsEntry("name", "Draft");
        assertThat(admin.form("POST", "/batch", "atomic=true&" + rename).text()).isEqualTo(SUCCESS);
        assertThat(sandbox.find("TASK", task).orElseThrow()).containsEntry("name", "Renamed");
    }

    @Test
    void metadataListAllObjectTypes() {
        JsonNode objects = admin.get("/metadata").data().path("objects");
        assertThat(objects.at("/Project/objCode").asText()).isEqualTo("PROJ");
        assertThat(objects.path("Project").has("secondaryObject")).isFalse();
        assertThat(objects.at("/AccessRule/secondaryObject").isTextual()).isTrue();
        assertThat(objects.at("/AccessRule/url").asText())
                .isEqualTo(sandbox.url() + "/attask/api/v22.0/acsrul/metadata");
    }

    @Test
    void metadataOfATypeHaveTheRecordedSections() {
        JsonNode metadata = admin.get("/role/metadata").data();
        assertThat(metadata.path("name").asText()).isEqualTo("Role");
        assertThat(metadata.at("/fields/ID/fieldType").asText()).isEqualTo("string");
        assertThat(metadata.at("/references/customer/typeObjCode").asText()).isEqualTo("CUST");
        assertThat(metadata.path("operations").toString())
                .contains("\"replace\"")
                .doesNotContain("share");
        JsonNode part = admin.get("/task/metadata?fields=actions").data();
        assertThat(part.has("fields")).isFalse();
        assertThat(part.at("/actions/move/arguments/0/name").isTextual()).isTrue();
    }
}
