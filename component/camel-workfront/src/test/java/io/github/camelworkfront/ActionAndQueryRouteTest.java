package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;

class ActionAndQueryRouteTest extends WorkfrontTestSupport {

    @Test
    void anActionOfAnObject() {
        String from = project("From");
        String to = project("To");
        String task = task(from, "Draft");

        Exchange exchange = send("workfront:task/move?arg.projectID=" + to, task, Map.of(WorkfrontConstants.ID, task));

        assertThat(exchange.getException()).isNull();
        assertThat(lastRequest().method()).isEqualTo("PUT");
        assertThat(lastRequest().path()).endsWith("/TASK/" + task + "/move");
        assertThat(lastRequest().body()).isEqualTo("{\"projectID\":\"" + to + "\"}");
        assertThat(sandbox().find("TASK", task).orElseThrow()).containsEntry("projectID", to);
        assertThat(exchange.getMessage().getHeaders()).containsEntry(WorkfrontConstants.OPERATION, "move");
    }

    @Test
    void theSpellingOfAnActionDoesNotMatter() {
        String id = project("Launch");
        assertThat(call("workfront:PROJECT/calculatetimeline?id=" + id)).isNull();
        assertThat(lastRequest().path()).endsWith("/calculateTimeline");
    }

    @Test
    void argumentsFromBodyAndHeaderWithTheIdAmongThem() {
        String to = project("To");
        String task = task(project("From"), "Draft");
        assertThat(send("workfront:task/move", Map.of("ID", task, "projectID", to))
                        .getException())
                .isNull();
        assertThat(sandbox().find("TASK", task).orElseThrow()).containsEntry("projectID", to);
        String other = project("Other");
        Exchange header = send(
                "workfront:task/move?arg.projectID=" + to,
                Map.of("objCode", "TASK", "ID", task),
                Map.of(WorkfrontConstants.ARGUMENTS, Map.of("projectid", other)));
        assertThat(header.getException()).isNull();
        assertThat(sandbox().find("TASK", task).orElseThrow()).containsEntry("projectID", other);
        assertThat(header.getMessage().getHeaders()).doesNotContainKey(WorkfrontConstants.ARGUMENTS);
    }

    @Test
    void arraysTravelAsJson() {
        String project = project("Launch");
        String task = task(project, "Draft");
        String user = (String) sandbox()
                .create("USER", Map.of("name", "Ada", "username", "ada@x.example"))
                .get("ID");
        assertThat(send("workfront:task/assignMultiple?id=" + task + "&arg.userIDs=" + user, null)
                        .getException())
                .isNull();
        assertThat(lastRequest().body()).isEqualTo("{\"userIDs\":[\"" + user + "\"]}");
    }

    @Test
    void anActionWithAResult() {
        String project = project("Launch");
        String issue = (String) sandbox()
                .create("OPTASK", Map.of("name", "Bug", "projectID", project))
                .get("ID");
        Map<String, Object> args = new LinkedHashMap<>();
        args.put("task", Map.of("name", "Fix", "projectID", project));
        args.put("options", List.of("preserveIssue"));
        Object result = call("workfront:issue/convertToTask?id=" + issue, args);
        assertThat(result).isInstanceOf(String.class);
        assertThat(sandbox().find("TASK", (String) result).orElseThrow()).containsEntry("name", "Fix");
    }

    @Test
    void anUnknownArgumentIsRefusedWithNearNames() {
        sandbox().requests().clear();
        assertThat(failure("workfront:task/move", Map.of("projektID", "x"), IllegalArgumentException.class))
                .hasMessageContaining("no argument 'projektID'")
                .hasMessageContaining("projectID");
        assertThat(requests()).isEmpty();
        assertThat(failure("workfront:task/move?lenient=true", Map.of("projektID", "x"), WorkfrontException.class)
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void shareTravelsInTheQueryAndGivesTrue() {
        String project = project("Launch");
        String user = (String) sandbox()
                .create("USER", Map.of("name", "Ada", "username", "ada@x.example"))
                .get("ID");
        Object shared = call(
                "workfront:project/share?id=" + project,
                Map.of("accessorID", user, "accessorObjCode", "USER", "coreAction", "VIEW"));
        assertThat(shared).isEqualTo(true);
        assertThat(lastRequest().query()).contains("accessorID=" + user, "coreAction=VIEW");
        assertThat(lastRequest().body()).isEmpty();
    }

    @Test
    void aNamedQueryGivesRows() {
        String project = project("Launch");
        String admin =
                (String) callForMap("workfront:user/get?id=$$USER.ID", null).get("ID");
        task(project, "Nobody's");
        assertThat(send("workfront:task/assign?id=" + task(project, "Mine"), Map.of("objID", admin, "objCode", "USER"))
                        .getException())
                .isNull();

        List<Map<String, Object>> rows = callForRows("workfront:work/myWork?fields=projectID", null);

        assertThat(lastRequest().method()).isEqualTo("GET");
        assertThat(lastRequest().path()).endsWith("/WORK/myWork");
        assertThat(rows).extracting(row -> row.get("name")).contains("Mine").doesNotContain("Nobody's");
    }

    @Test
    void unknownNamesAreRefusedAtTheStartWithNearOnesAndTheWaysOut() {
        assertThat(refusal("workfront:projct/get"))
                .hasMessageContaining("no object 'projct'")
                .hasMessageContaining("proj")
                .hasMessageContaining("lenient=true");
        assertThat(refusal("workfront:proj/calcTimeline"))
                .hasMessageContaining("calculateTimeline")
                .hasMessageContaining("callType=action");
        assertThat(refusal("workfront:proj/")).hasMessageContaining("operation");
        assertThat(refusal("workfront:session/nope")).hasMessageContaining("session/login");
        assertThat(refusal("workfront:user/myWork")).hasMessageContaining("WORK has it");
        assertThat(refusal("workfront:proj/upload")).hasMessageContaining("workfront:docu/upload");
        assertThat(refusal("workfront:raw/PATCH")).hasMessageContaining("raw/GET");
    }

    @Test
    void wordsOfTheServiceAreNeverTakenForObjects() {
        assertThat(refusal("workfront:batch/get")).hasMessageContaining("batch/execute");
        assertThat(refusal("workfront:Subscription/update")).hasMessageContaining("subscription/create");
        assertThat(refusal("workfront:proof/get")).hasMessageContaining("rest-proof");
    }

    @Test
    void callTypeLetsAnUnknownActionThrough() {
        String id = project("Launch");
        WorkfrontInvalidRequestException e = failure(
                "workfront:proj/newAction?callType=action&id=" + id, null, WorkfrontInvalidRequestException.class);
        assertThat(e.getServiceMessage()).contains("does not support action newAction (PROJ)");
        WorkfrontInvalidRequestException q =
                failure("workfront:proj/newQuery?callType=query", null, WorkfrontInvalidRequestException.class);
        assertThat(q.getServiceMessage()).contains("does not support namedQuery newQuery (PROJ)");
    }

    @Test
    void lenientAsksTheTenantsMetadata() {
        assertThat(failure("workfront:proj/noSuchThing?lenient=true", null, WorkfrontInvalidRequestException.class))
                .hasMessageContaining("callType=action");
        assertThat(requests().stream().map(r -> r.path())).anyMatch(p -> p.endsWith("/PROJ/metadata"));
        WorkfrontException unknown = failure("workfront:nosuch/search?lenient=true", null, WorkfrontException.class);
        assertThat(unknown.getServiceMessage()).containsIgnoringCase("nosuch");
        assertThat(requests().stream().map(r -> r.path())).anyMatch(p -> p.endsWith("/metadata"));
    }
}
