package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;

/** What surprises people about Workfront, and what becomes of it in a route. */
class TrapsRouteTest extends WorkfrontTestSupport {

    @Test
    void neFindsEmptyFieldsAndNeeDoesNot() {
        String project = project("Launch");
        task(project, "without");
        sandbox().create("TASK", Map.of("name", "other", "projectID", project, "description", "b"));
        sandbox().create("TASK", Map.of("name", "same", "projectID", project, "description", "a"));
        assertThat(callForRows("workfront:task/search?filter.description=a&filter.description_Mod=ne", null))
                .extracting(row -> row.get("name"))
                .containsExactlyInAnyOrder("without", "other");
        assertThat(callForRows("workfront:task/search?filter.description=a&filter.description_Mod=nee", null))
                .extracting(row -> row.get("name"))
                .containsExactly("other");
    }

    @Test
    void isnullNeedsNoValueOfItsOwn() {
        String project = project("Launch");
        task(project, "without");
        sandbox().create("TASK", Map.of("name", "with", "projectID", project, "description", "a"));
        assertThat(callForRows("workfront:task/search?filter.description_Mod=isnull", null))
                .extracting(row -> row.get("name"))
                .containsExactly("without");
        assertThat(requests().get(0).query()).contains("description=&description_Mod=isnull");
    }

    @Test
    void slipsInFiltersAreRefusedBeforeAnythingIsSent() {
        sandbox().requests().clear();
        assertThat(failure("workfront:task/search?filter.status=NEW,INP", null, IllegalArgumentException.class))
                .hasMessageContaining("Collection or a JSON array");
        assertThat(failure(
                        "workfront:task/count?filter.name=x&filter.name_mod=ne", null, IllegalArgumentException.class))
                .hasMessageContaining("filter.name_Mod");
        assertThat(failure("workfront:work/myWork?filter.name_Mod=ne", null, IllegalArgumentException.class))
                .hasMessageContaining("filter.name");
        assertThat(failure("workfront:task/search", Map.of("status", "NEW,INP"), IllegalArgumentException.class))
                .hasMessageContaining("taken from the message body");
        assertThat(requests()).isEmpty();
        assertThat(callForRows("workfront:task/search?lenient=true&filter.status=NEW,INP", null))
                .isEmpty();
    }

    @Test
    void aFieldThatTheServiceTakesForItselfTravelsInsideOfAnother() {
        assertThat(callForRows("workfront:user/search?filter.username=admin@sandbox.example", null))
                .hasSize(1);
        assertThat(requests().get(0).query()).startsWith("filters=%7B");
    }

    @Test
    void onlyTheWorkfrontWordForTheSignedInUserTravelsAsAParameter() {
        call("workfront:user/get?id=$$USER.ID");
        assertThat(lastRequest().query()).isEqualTo("id=$$USER.ID");
        callForMap("workfront:user/update?id=$$USER.ID", Map.of("title", "Boss"));
        assertThat(lastRequest().query()).isEqualTo("id=$$USER.ID");
        send("workfront:user/assignUserToken?id=$$USER.ID", null);
        assertThat(lastRequest().query()).isEqualTo("id=$$USER.ID");
        sandbox().requests().clear();
        String ada = (String) sandbox()
                .create("USER", Map.of("name", "Ada", "username", "ada"))
                .get("ID");
        List<Map<String, Object>> rows = callForRows("workfront:user/get", List.of(ada, "$$USER.ID"));
        assertThat(rows).hasSize(2).first().satisfies(row -> assertThat(row).containsEntry("ID", ada));
        assertThat(requests()).hasSize(2);
    }

    @Test
    void aListOfUpdatesOrDeletionsKeepsTheWordByItself() {
        String ada = (String) sandbox()
                .create("USER", Map.of("name", "Ada", "username", "ada"))
                .get("ID");
        String ben = (String) sandbox()
                .create("USER", Map.of("name", "Ben", "username", "ben"))
                .get("ID");
        sandbox().requests().clear();
        List<Map<String, Object>> items = new ArrayList<>();
        for (String id : List.of(ada, "$$USER.ID", ben)) {
            items.add(Map.of("ID", id, "title", "Boss"));
        }
        assertThat(callForResults("workfront:user/update", items))
                .extracting(WorkfrontBulkResult::getStatus)
                .containsOnly(WorkfrontBulkResult.Status.done);
        assertThat(requests()).hasSize(3);
        assertThat(sandbox().objects("USER").stream().filter(user -> "Boss".equals(user.get("title"))))
                .hasSize(3);
        assertThat(failure("workfront:user/update?atomic=true", items, IllegalArgumentException.class))
                .hasMessageContaining("item 1 has the ID $$USER.ID");
        sandbox().requests().clear();
        send("workfront:user/delete?bulkErrors=report", List.of(ada, "$$USER.ID", ben));
        assertThat(requests()).extracting(r -> r.query()).contains("id=$$USER.ID", "id=" + ada + "," + ben);
    }

    @Test
    void assignMultipleReplacesWhoIsAssigned() {
        String task = task(project("Launch"), "Draft");
        List<String> users = new ArrayList<>();
        for (String name : List.of("Ada", "Ben")) {
            users.add((String) sandbox()
                    .create("USER", Map.of("name", name, "username", name))
                    .get("ID"));
        }
        for (String user : users) {
            call("workfront:task/assignMultiple?id=" + task, Map.of("userIDs", List.of(user)));
        }
        assertThat(sandbox().find("TASK", task).orElseThrow()).containsEntry("assignedToID", users.get(1));
        assertThat(sandbox().objects("ASSGN")).hasSize(1);
    }

    @Test
    void anIssueChangesItsProjectByMove() {
        String to = project("To");
        String from = project("From");
        String issue = (String) sandbox()
                .create("OPTASK", Map.of("name", "Bug", "projectID", from))
                .get("ID");
        Exchange ignored = send("workfront:issue/update?id=" + issue, Map.of("projectID", to));
        assertThat(ignored.getException()).isNull();
        assertThat(sandbox().find("OPTASK", issue).orElseThrow()).containsEntry("projectID", from);
        call("workfront:issue/move?id=" + issue, Map.of("projectID", to));
        assertThat(sandbox().find("OPTASK", issue).orElseThrow()).containsEntry("projectID", to);
    }

    @Test
    void aNoteSaysWhatItIsAboutInItsOwnWords() {
        String project = project("Launch");
        Map<String, Object> note = new LinkedHashMap<>();
        note.put("noteObjCode", "PROJ");
        note.put("objID", project);
        note.put("noteText", "Hello");
        assertThat(callForMap("workfront:note/create", note)).containsKey("ID");
        note.put("refObjID", project);
        assertThat(failure("workfront:note/create", note, WorkfrontInvalidRequestException.class))
                .hasMessageContaining("noteObjCode and objID");
    }

    @Test
    void whatIsWrittenInsideOfItsParentIsRefusedAsAnObjectOfItsOwn() {
        for (String uri : List.of("queuedef/create", "queuedef/update", "uitmpl/create", "tpred/create")) {
            assertThat(refusal("workfront:" + uri))
                    .as(uri)
                    .hasMessageContaining("(")
                    .hasMessageContaining("lenient=true");
        }
    }

    @Test
    void aHintFollowsTheServicesWords() {
        assertThat(failure("workfront:task/search?fields=plannedHours", null, WorkfrontInvalidRequestException.class))
                .hasMessageContaining("workRequired, in minutes");
        assertThat(failure(
                        "workfront:proj/search?filter.isTemplate=true", null, WorkfrontInvalidRequestException.class))
                .hasMessageContaining("workfront:template");
    }
}
