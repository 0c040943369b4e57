package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.RecordedRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;

class SharingRouteTest extends WorkfrontTestSupport {

    @Test
    void oneObjectIsSharedInItsPathAndManyByTheirIds() {
        String ada = user("Ada");
        String one = project("One");
        String two = project("Two");

        assertThat(call("workfront:project/share?id=" + one, rule(ada, "VIEW"))).isEqualTo(true);
        assertThat(lastRequest().path()).endsWith("/PROJ/" + one + "/share");
        assertThat(call("workfront:project/share?id=" + one + "," + two, rule(ada, "EDIT")))
                .isEqualTo(true);
        assertThat(lastRequest().method()).isEqualTo("PUT");
        assertThat(lastRequest().path()).endsWith("/PROJ/share");
        assertThat(lastRequest().query()).contains("id=" + one + "," + two, "accessorID=" + ada);
        assertThat(levels(one)).isEqualTo(Map.of(ada, "EDIT"));
        assertThat(levels(two)).isEqualTo(Map.of(ada, "EDIT"));
    }

    @Test
    void severalAccessorsAreOneCallEach() {
        String project = project("Launch");
        String ada = user("Ada");
        String ben = user("Ben");
        for (Object accessors : List.of(List.of(ada, ben), ada + "," + ben, "[\"" + ada + "\",\"" + ben + "\"]")) {
            sandbox().requests().clear();
            Map<String, Object> rule = new HashMap<>(rule(ada, "VIEW"));
            rule.put("accessorID", accessors);
            assertThat(call("workfront:project/share?id=" + project, rule)).isEqualTo(true);
            assertThat(requests())
                    .extracting(r -> r.query().contains(ada) + " " + r.query().contains(ben))
                    .containsExactly("true false", "false true");
        }
        assertThat(levels(project)).isEqualTo(Map.of(ada, "VIEW", ben, "VIEW"));
    }

    @Test
    void moreThanAHundredObjectsAreSeveralCalls() {
        List<String> tasks = tasks(project("Launch"), 150);
        sandbox().requests().clear();
        Exchange exchange = send(
                "workfront:task/share",
                rule(user("Ada"), "VIEW"),
                Map.of(WorkfrontConstants.ID, new ArrayList<>(tasks)));
        assertThat(body(exchange)).isEqualTo(true);
        assertThat(requests()).hasSize(2);
        assertThat(sandbox().objects("TASK"))
                .allSatisfy(
                        task -> assertThat((List<?>) task.get("accessRules")).hasSize(1));
    }

    @Test
    void unshareTakesTheRuleOfOneAccessorAndKeepsTheOthers() {
        String project = project("Launch");
        String ada = user("Ada");
        String ben = user("Ben");
        call("workfront:project/share?id=" + project + "&arg.accessorID=" + ada + "," + ben
                + "&arg.accessorObjCode=USER&arg.coreAction=VIEW");
        assertThat(call("workfront:project/unshare?id=" + project + "&arg.accessorID=" + ada
                        + "&arg.accessorObjCode=USER"))
                .isEqualTo(true);
        assertThat(levels(project)).isEqualTo(Map.of(ben, "VIEW"));
    }

    @Test
    void everybodyMaySeeAndNoLonger() {
        String project = project("Launch");
        assertThat(call("workfront:project/sharePublic?arg.coreAction=view", project))
                .isEqualTo(true);
        assertThat(lastRequest().query()).isEqualTo("coreAction=VIEW");
        assertThat(sandbox().find("PROJ", project).orElseThrow()).containsEntry("isPublic", true);
        assertThat(call("workfront:project/unsharePublic", project)).isEqualTo(true);
        assertThat(sandbox().find("PROJ", project).orElseThrow()).containsEntry("isPublic", false);
    }

    @Test
    void wordsMayBeInAnyCaseAndAnObjectMayBeNamed() {
        String project = project("Launch");
        String uri = "workfront:project/share?id=" + project + "&arg.accessorID=" + user("Ada")
                + "&arg.accessorObjCode=user&arg.coreAction=limited_edit&arg.forbiddenActions=edit_finance,SHARE";
        assertThat(call(uri)).isEqualTo(true);
        assertThat(lastRequest().query())
                .contains("accessorObjCode=USER", "coreAction=LIMITED_EDIT", "forbiddenActions=EDIT_FINANCE")
                .contains("forbiddenActions=SHARE");
    }

    @Test
    void aLevelOrActionThatTheObjectDoesNotHaveIsRefusedBeforeAnythingIsSent() {
        String ada = user("Ada");
        sandbox().requests().clear();
        String who = "&arg.accessorID=" + ada + "&arg.accessorObjCode=USER";
        assertThat(failure(
                        "workfront:port/share?id=a&arg.coreAction=LIMITED_EDIT" + who,
                        null,
                        IllegalArgumentException.class))
                .hasMessageContaining("coreAction")
                .hasMessageContaining("'LIMITED_EDIT'")
                .hasMessageContaining("VIEW, EDIT, DELETE");
        assertThat(failure(
                        "workfront:port/share?id=a&arg.coreAction=VIEW&arg.forbiddenActions=SHAER" + who,
                        null,
                        IllegalArgumentException.class))
                .hasMessageContaining("did you mean SHARE");
        assertThat(requests()).isEmpty();
    }

    @Test
    void whatIsMissingIsNamed() {
        sandbox().requests().clear();
        assertThat(failure("workfront:project/share?id=a", null, IllegalArgumentException.class))
                .hasMessageContaining("needs the argument accessorID")
                .hasMessageContaining("arg.accessorID");
        assertThat(failure("workfront:project/unshare?id=a&arg.accessorID=b", null, IllegalArgumentException.class))
                .hasMessageContaining("accessorObjCode");
        assertThat(failure("workfront:project/sharePublic", null, IllegalArgumentException.class))
                .hasMessageContaining("needs the id");
        assertThat(requests()).isEmpty();
    }

    @Test
    void whatIsRefusedInPartFailsAndCanBeRepeated() {
        String project = project("Launch");
        String ada = user("Ada");
        Map<String, Object> rule = new HashMap<>(rule(ada, "VIEW"));
        rule.put("accessorID", List.of(ada, "00000000000000000000000000000000"));
        failure("workfront:project/share?id=" + project, rule, WorkfrontNotFoundException.class);
        assertThat(levels(project)).isEqualTo(Map.of(ada, "VIEW"));
        assertThat(call("workfront:project/share?id=" + project, rule(ada, "VIEW")))
                .isEqualTo(true);
        assertThat(levels(project)).hasSize(1);
    }

    @Test
    void theUntouchedAnswerIsThatOfOneCallOnly() {
        String project = project("Launch");
        String uri = "workfront:project/share?outputFormat=raw&arg.accessorObjCode=USER&arg.coreAction=VIEW&id="
                + project + "&arg.accessorID=";
        assertThat(failure(uri + "a,b", null, IllegalArgumentException.class)).hasMessageContaining("several calls");
        assertThat(send(uri + user("Ada"), null).getMessage().getBody(String.class))
                .contains("\"success\":true");
    }

    @Test
    void rulesAreReadAndAnUpdateReplacesThem() {
        String project = project("Launch");
        String ada = user("Ada");
        String ben = user("Ben");
        call("workfront:project/share?id=" + project, rule(ada, "VIEW"));
        assertThat(callForMap("workfront:project/get?fields=accessRules:*", project))
                .extractingByKey("accessRules")
                .satisfies(rules -> assertThat((List<Map<String, Object>>) rules)
                        .singleElement()
                        .satisfies(r -> assertThat(r)
                                .containsEntry("accessorID", ada)
                                .containsEntry("coreAction", "VIEW")
                                .containsEntry("securityObjID", project)));
        callForMap("workfront:project/update?id=" + project, Map.of("accessRules", List.of(rule(ben, "EDIT"))));
        assertThat(levels(project)).isEqualTo(Map.of(ben, "EDIT"));
    }

    @Test
    void replaceTakesAllObjectsInOneCallAndTheReplacement() {
        List<String> roles = IntStream.range(0, 3)
                .mapToObj(i -> (String)
                        sandbox().create("ROLE", Map.of("name", "Role " + i)).get("ID"))
                .toList();
        assertThat(call("workfront:role/replace?id=" + roles.get(0) + "&arg.replacementID=" + roles.get(2)))
                .isEqualTo(true);
        RecordedRequest one = lastRequest();
        assertThat(one.method() + " " + one.path()).startsWith("PUT ").endsWith("/ROLE/replace");
        assertThat(one.query()).isEqualTo("id=" + roles.get(0) + "&replacementID=" + roles.get(2));
        call("workfront:role/replace?id=" + roles.get(0) + "," + roles.get(1) + "&arg.replacementID=" + roles.get(2));
        assertThat(lastRequest().query()).startsWith("id=" + roles.get(0) + "," + roles.get(1) + "&");
    }

    @Test
    void replaceWithoutReplacementOrOnAnotherObjectIsRefused() {
        assertThat(failure("workfront:role/replace?id=a", null, IllegalArgumentException.class))
                .hasMessageContaining("replacementID");
        assertThat(refusal("workfront:project/replace"))
                .hasMessageContaining("no operation, action or named query 'replace'")
                .hasMessageContaining("ACSLVL, CMPY, EXPTYP, GROUP, HOURT, ROLE, RSKTYP, SCHED, TSPRO, USER have it");
    }

    private static String user(String name) {
        return (String) sandbox()
                .create("USER", Map.of("name", name, "username", name + "@x.example"))
                .get("ID");
    }

    private static Map<String, Object> rule(String accessor, String level) {
        return Map.of("accessorID", accessor, "accessorObjCode", "USER", "coreAction", level);
    }

    /** Who may do what. */
    private static Map<String, Object> levels(String project) {
        Map<String, Object> levels = new HashMap<>();
        List<?> rules = (List<?>) sandbox().find("PROJ", project).orElseThrow().get("accessRules");
        rules.forEach(rule ->
                levels.put((String) ((Map<?, ?>) rule).get("accessorID"), ((Map<?, ?>) rule).get("coreAction")));
        return levels;
    }
}
