package io.github.camelworkfront.sandbox.rest;

import static io.github.camelworkfront.sandbox.SandboxClient.encode;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.SandboxClient;
import io.github.camelworkfront.sandbox.SandboxClient.Reply;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WriteTest {

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
        project = create("PROJ", Map.of("name", "Launch", "status", "CUR"));
        create("PARAM", Map.of("name", "Region", "label", "Region", "dataType", "TEXT", "displayType", "TEXT"));
        create("PARAM", Map.of("name", "Amount", "label", "Amount", "dataType", "NMBR", "displayType", "TEXT"));
    }

    private String create(String code, Map<String, Object> fields) {
        return (String) sandbox.create(code, fields).get("ID");
    }

    private String task() {
        return admin.json("POST", "/task", "{'name':'Draft','projectID':'" + project + "'}")
                .id();
    }

    private Map<String, Object> stored(String code, String id) {
        return sandbox.find(code, id).orElseThrow();
    }

    @Test
    void aJsonBodyIsTheObject() {
        Reply reply = admin.json(
                "POST", "/task?fields=projectID", "{'name':'Draft','projectID':'" + project + "','DE:Region':'EMEA'}");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.data().path("projectID").asText()).isEqualTo(project);
        assertThat(stored("TASK", reply.id()))
                .containsEntry("DE:Region", "EMEA")
                .containsEntry("status", "NEW");
    }

    @Test
    void fieldsComeAsQueryAsFormAndAsUpdatesToo() {
        String fields = "name=Draft&projectID=" + project + "&priority=2";
        String updates = "updates=" + encode("{\"name\":\"Draft\",\"projectID\":\"" + project + "\",\"priority\":2}");
        for (Reply reply : List.of(
                admin.send("POST", "/task?" + fields),
                admin.form("POST", "/task", fields),
                admin.send("POST", "/task?" + updates),
                admin.form("POST", "/task", updates))) {
            assertThat(stored("TASK", reply.id()))
                    .containsEntry("name", "Draft")
                    .containsEntry("priority", 2);
        }
    }

    @Test
    void updatesDoNotMixWithPlainFields() {
        Reply reply = admin.form("POST", "/proj", "updates=" + encode("{\"name\":\"A\"}") + "&name=B");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.message())
                .isEqualTo("Cannot mix 'updates' JSON parameter with non-JSON update parameter 'name'");
    }

    @Test
    void malformedJsonIsRefused() {
        assertThat(admin.json("POST", "/proj", "{'name':").message()).isEqualTo("JSON parsing error");
        assertThat(admin.form("POST", "/proj", "updates={name").message()).isEqualTo("JSON parsing error");
        assertThat(admin.json("POST", "/proj", "'text'").status()).isEqualTo(422);
    }

    @Test
    void unknownFieldsAreRefusedAndNothingIsStored() {
        int before = sandbox.objects("PROJ").size();
        Reply reply = admin.json("POST", "/proj", "{'name':'P','projectid':'x'}");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.message()).isEqualTo("APIModel V22_0 does not support field projectid (Project)");
        assertThat(admin.json("POST", "/proj", "{'name':'P','DE:Nowhere':'x'}").message())
                .isEqualTo("APIModel V22_0 does not support field DE:Nowhere (Project)");
        assertThat(sandbox.objects("PROJ")).hasSize(before);
    }

    @Test
    void aReferenceToNothingIsNotFound() {
        Reply reply = admin.json("POST", "/task", "{'name':'T','projectID':'4c7c08b20000002de5ca1ebc19edf2d5'}");
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.message())
                .isEqualTo("Project with primary key value(s) \"4c7c08b20000002de5ca1ebc19edf2d5\" not found");
        assertThat(admin.send("PUT", "/proj/" + project + "?ownerID=null").message())
                .isEqualTo("Invalid Parameter: ownerID value \"null\"");
    }

    @Test
    void valuesOfTheWrongKindAreRefused() {
        assertThat(admin.json("PUT", "/proj/" + project, "{'plannedStartDate':'soon'}")
                        .message())
                .isEqualTo("Invalid Parameter: plannedStartDate value \"soon\"");
        assertThat(admin.json("PUT", "/proj/" + project, "{'DE:Amount':'many'}").message())
                .isEqualTo("Invalid Parameter: Amount value \"many\"");
    }

    @Test
    void anObjectWhereAValueIsDueIsRefused() {
        assertThat(admin.json("PUT", "/proj/" + project, "{'priority':{'level':1}}")
                        .message())
                .isEqualTo("Invalid Parameter: priority value \"{level=1}\"");
        assertThat(stored("PROJ", project)).doesNotContainKey("priority");
    }

    @Test
    void aCustomFieldHoldsSeveralValues() {
        admin.json("PUT", "/proj/" + project, "{'DE:Region':['EMEA','APAC']}");
        assertThat(stored("PROJ", project)).containsEntry("DE:Region", List.of("EMEA", "APAC"));
    }

    @Test
    void onlyConfiguredStatusesAreWritten() {
        Reply created = admin.json("POST", "/proj", "{'name':'P','status':'APV'}");
        assertThat(created.status()).isEqualTo(422);
        assertThat(created.message()).isEqualTo("Invalid custom enum value(s) for field 'Status': ['APV']");
        assertThat(admin.json("PUT", "/task/" + task(), "{'status':'CUR'}").message())
                .isEqualTo("Invalid custom enum value(s) for field 'Status': ['CUR']");
        assertThat(admin.json("PUT", "/proj/" + project, "{'status':'CPL:A'}").status())
                .isEqualTo(200);
    }

    @Test
    void aFormIsForTypesThatThereAre() {
        assertThat(admin.json("POST", "/ctgy", "{'name':'F','objTypes':['PGRM']}")
                        .message())
                .isEqualTo("invalid value PGRM for enum CategoryObjTypesEnum");
        assertThat(admin.json("POST", "/ctgy", "{'name':'F','objTypes':['PRGM']}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void documentsAndNotesHangOnSomething() {
        assertThat(admin.json("POST", "/docu", "{'name':'D','docObjCode':'DOG','objID':'" + project + "'}")
                        .message())
                .isEqualTo("invalid objCode: DOG");
        assertThat(admin.json("POST", "/docu", "{'name':'D','docObjCode':'TASK','objID':'" + project + "'}")
                        .message())
                .isEqualTo("Task with primary key value(s) \"" + project + "\" not found");
        assertThat(admin.json("POST", "/note", "{'noteText':'Hi','noteObjCode':'TASK','objID':'" + project + "'}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void updatesAreSparse() {
        Reply reply = admin.json("PUT", "/proj/" + project, "{'priority':3,'DE:Amount':'12.5'}");
        assertThat(reply.data().path("priority").asInt()).isEqualTo(3);
        assertThat(stored("PROJ", project)).containsEntry("name", "Launch");
        assertThat(stored("PROJ", project).get("DE:Amount")).hasToString("12.5");
        admin.json("PUT", "/proj/" + project, "{'DE:Amount':null}");
        assertThat(stored("PROJ", project)).doesNotContainKey("DE:Amount");
    }

    @Test
    void anUpdateNamesItsObjectByPathParameterOrBody() {
        admin.send("PUT", "/proj/" + project + "?name=A");
        assertThat(stored("PROJ", project)).containsEntry("name", "A");
        admin.send("PUT", "/proj?id=" + project + "&name=B");
        assertThat(stored("PROJ", project)).containsEntry("name", "B");
        admin.json("PUT", "/proj", "{'ID':'" + project + "','name':'C'}");
        assertThat(stored("PROJ", project)).containsEntry("name", "C");
    }

    @Test
    void anUpdateNeverInserts() {
        Reply reply = admin.json("PUT", "/proj/4c7c08b20000002de5ca1ebc19edf2d5", "{'name':'X'}");
        assertThat(reply.status()).isEqualTo(404);
    }

    @Test
    void customValuesInParameterValuesAreDropped() {
        admin.json("PUT", "/proj/" + project, "{'parameterValues':{'DE:Region':'EMEA'},'name':'Renamed'}");
        assertThat(stored("PROJ", project)).containsEntry("name", "Renamed").doesNotContainKey("DE:Region");
    }

    @Test
    void someFieldsTakeWritesWithoutEffect() {
        String other = create("PROJ", Map.of("name", "Other"));
        String issue = admin.json("POST", "/optask", "{'name':'I','projectID':'" + project + "'}")
                .id();
        assertThat(admin.json("PUT", "/optask/" + issue, "{'projectID':'" + other + "'}")
                        .status())
                .isEqualTo(200);
        assertThat(stored("OPTASK", issue)).containsEntry("projectID", project);
        String task = task();
        Object start = stored("TASK", task).get("plannedStartDate");
        admin.json("PUT", "/task/" + task, "{'plannedStartDate':'2030-01-01T09:00:00'}");
        assertThat(stored("TASK", task)).containsEntry("plannedStartDate", start);
    }

    @Test
    void aNestedCollectionReplacesTheStoredOne() {
        String task = task();
        String eve = create("USER", Map.of("name", "Eve"));
        String rule = "{'accessRules':[{'accessorID':'" + eve + "','accessorObjCode':'USER','coreAction':'VIEW'}]}";
        for (int i = 0; i < 2; i++) {
            admin.json("PUT", "/task/" + task, rule);
            Reply read = admin.get("/task/" + task + "?fields=accessRules:*");
            assertThat(read.data().path("accessRules")).hasSize(1);
            assertThat(read.data().at("/accessRules/0/coreAction").asText()).isEqualTo("VIEW");
        }
        admin.json("PUT", "/task/" + task, "{'assignments':[{'assignedToID':'" + eve + "'}]}");
        admin.json("PUT", "/task/" + task, "{'assignments':[]}");
        assertThat(sandbox.objects("ASSGN")).isEmpty();
    }

    @Test
    void namingTheAssigneeMakesHisAssignment() {
        String eve = create("USER", Map.of("name", "Eve"));
        String task = task();
        admin.json("PUT", "/task/" + task, "{'assignedToID':'" + eve + "'}");
        assertThat(sandbox.objects("ASSGN"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("assignedToID", eve).containsEntry("taskID", task));
        assertThat(admin.get("/task/search?assignments:assignedToID=" + eve).data())
                .hasSize(1);
    }

    @Test
    void aProjectWithATemplateGetsTheTasksOfTheTemplate() {
        String template = create("TMPL", Map.of("name", "Campaign"));
        create("TTSK", Map.of("name", "Kick-off", "templateID", template));
        String created = admin.json("POST", "/proj", "{'name':'New','templateID':'" + template + "'}")
                .id();
        assertThat(admin.get("/task/search?projectID=" + created).data().findValuesAsText("name"))
                .containsExactly("Kick-off");
    }

    @Test
    void formsAreAttachedOnceAndOnlyToObjectsTheyAreFor() {
        String form = create("CTGY", Map.of("name", "Brief", "objTypes", List.of("PROJ")));
        admin.json("PUT", "/proj/" + project, "{'categoryID':'" + form + "'}");
        admin.json("PUT", "/proj/" + project, "{'objectCategories':[{'categoryID':'" + form + "'}]}");
        assertThat(admin.get("/objcat/search?objID=" + project).data()).hasSize(1);
        Reply twice = admin.json(
                "PUT",
                "/proj/" + project,
                "{'objectCategories':[{'categoryID':'" + form + "'},{'categoryID':'" + form + "'}]}");
        assertThat(twice.message()).isEqualTo("Categories with the following IDs are already attached: " + form);
        assertThat(admin.json("PUT", "/task/" + task(), "{'categoryID':'" + form + "'}")
                        .message())
                .isEqualTo("Category: Brief is not a Category of the type: TASK");
    }

    @Test
    void replacingTheFormsMovesThePrimaryOneAndTakesValuesAlong() {
        String brief = create("CTGY", Map.of("name", "Brief", "objTypes", List.of("PROJ")));
        String legal = create("CTGY", Map.of("name", "Legal", "objTypes", List.of("PROJ")));
        Object region = sandbox.objects("PARAM").stream()
                .filter(parameter -> parameter.get("name").equals("Region"))
                .findFirst()
                .orElseThrow()
                .get("ID");
        create("CTGYPA", Map.of("categoryID", brief, "parameterID", region));
        admin.json("PUT", "/proj/" + project, "{'categoryID':'" + brief + "','DE:Region':'EMEA'}");
        admin.json("PUT", "/proj/" + project, "{'categoryID':'" + legal + "'}");
        assertThat(admin.get("/objcat/search?objID=" + project + "&fields=categoryID&categoryOrder_Sort=asc")
                        .data()
                        .findValuesAsText("categoryID"))
                .containsExactly(legal, brief);
        admin.json("PUT", "/proj/" + project, "{'objectCategories':[{'categoryID':'" + brief + "'}]}");
        assertThat(stored("PROJ", project)).containsEntry("categoryID", brief).containsEntry("DE:Region", "EMEA");
        admin.json("PUT", "/proj/" + project, "{'objectCategories':[]}");
        assertThat(stored("PROJ", project)).doesNotContainKeys("categoryID", "DE:Region");
    }

    @Test
    void theFieldsOfAFormAreKnownByFormAndParameterTogether() {
        String parameter = create("PARAM", Map.of("name", "Size"));
        String form = admin.json(
                        "POST",
                        "/ctgy",
                        "{'name':'F','objTypes':['PROJ'],'categoryParameters':[{'parameterID':'" + parameter + "'}]}")
                .id();
        assertThat(admin.get("/ctgy/" + form + "?fields=categoryParameters")
                        .data()
                        .at("/categoryParameters/0/ID")
                        .asText())
                .isEqualTo(form + "_" + parameter);
    }

    @Test
    void aGroupOfParametersTakesNoLabel() {
        assertThat(admin.root("/attask/api-internal")
                        .json("POST", "/pgrp", "{'name':'G','label':'G'}")
                        .message())
                .isEqualTo("field 'label' is not available on com.attask.model.RKParameterGroup in version INTERNAL");
    }

    @Test
    void requiredUniqueAndCleanNamesAreAskedFor() {
        assertThat(admin.json("POST", "/param", "{'name':'X','dataType':'TEXT','displayType':'TEXT'}")
                        .message())
                .isEqualTo("Label is required and cannot be empty");
        Reply bracket =
                admin.json("POST", "/param", "{'name':'X(1)','label':'X','dataType':'TEXT','displayType':'TEXT'}");
        assertThat(bracket.message()).isEqualTo("Invalid character in 'name' : '('");
        assertThat(bracket.json().at("/error/code").asInt()).isEqualTo(1200);
        Reply taken =
                admin.json("POST", "/param", "{'name':'Region','label':'X','dataType':'TEXT','displayType':'TEXT'}");
        assertThat(taken.message()).endsWith("with name \"Region\" already exists.");
        assertThat(taken.json().at("/error/msgKey").asText()).isEqualTo("exception.attask");
        assertThat(admin.json("POST", "/tassgn", "{}").message()).isEqualTo("invalid objCode: null");
    }
}
