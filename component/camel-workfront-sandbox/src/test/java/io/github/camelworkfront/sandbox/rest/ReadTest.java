package io.github.camelworkfront.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.SandboxClient;
import io.github.camelworkfront.sandbox.SandboxClient.Reply;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReadTest {

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    private WorkfrontSandbox sandbox;
    private SandboxClient admin;
    private String project;
    private String first;
    private String second;

    @BeforeEach
    void connect() {
        sandbox = extension.sandbox();
        admin = SandboxClient.of(sandbox);
        project = create("PROJ", Map.of("name", "Launch", "status", "CUR"));
        first = create("TASK", Map.of("name", "Draft", "status", "NEW", "projectID", project));
        second = create("TASK", Map.of("name", "Final", "status", "CPL", "projectID", project));
    }

    private String create(String code, Map<String, Object> fields) {
        return (String) sandbox.create(code, fields).get("ID");
    }

    @Test
    void oneIdGivesAnObject() {
        assertThat(admin.get("/task/" + first).data().path("name").asText()).isEqualTo("Draft");
        assertThat(admin.get("/task?id=" + first).data().path("name").asText()).isEqualTo("Draft");
        assertThat(admin.get("/task?ID=" + first).data().path("name").asText()).isEqualTo("Draft");
    }

    @Test
    void severalIdsGiveAnArrayInTheOrderAsked() {
        for (String ids : new String[] {
            "id=" + second + "," + first, "id=" + second + "&id=" + first, "ID=" + second + "," + first
        }) {
            Reply reply = admin.get("/task?" + ids);
            assertThat(reply.data().findValuesAsText("name")).containsExactly("Final", "Draft");
        }
    }

    @Test
    void aMissingIdIsNotFoundUnderTheLabelOfItsType() {
        Reply reply = admin.get("/optask/4c7c08b20000002de5ca1ebc19edf2d5");
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.message())
                .isEqualTo("Issue with primary key value(s) \"4c7c08b20000002de5ca1ebc19edf2d5\" not found");
    }

    @Test
    void fieldsAddReferencesAndNestedFields() {
        Reply reply = admin.get("/task/" + first + "?fields=project:name,projectID");
        assertThat(reply.data().at("/project/name").asText()).isEqualTo("Launch");
        assertThat(reply.data().path("projectID").asText()).isEqualTo(project);
        assertThat(reply.data().path("objCode").asText()).isEqualTo("TASK");
    }

    @Test
    void datesHaveAColonBeforeTheMilliseconds() {
        sandbox.create("TASK", Map.of("name", "Dated", "plannedStartDate", Instant.parse("2026-03-01T09:00:00.5Z")));
        Reply reply = admin.get("/task/search?name=Dated");
        assertThat(reply.data().at("/0/plannedStartDate").asText()).isEqualTo("2026-03-01T09:00:00:500+0000");
    }

    @Test
    void slashesAnglesAndNonAsciiArriveEscaped() {
        sandbox.create("TASK", Map.of("name", "<a/é>"));
        Reply reply = admin.get("/task/search?name_Mod=startswith&name=%3Ca");
        assertThat(reply.text()).contains("\\u003ca\\/\\u00E9>");
        assertThat(reply.header("Content-Type")).isEqualTo("application/json;charset=UTF-8");
    }

    @Test
    void searchCountReportAndMapUseTheSameFilters() {
        String filter = "projectID=" + project + "&status=CPL&status_Mod=ne";
        assertThat(admin.get("/task/search?" + filter).data().findValuesAsText("name"))
                .containsExactly("Draft");
        assertThat(admin.get("/task/count?" + filter).text()).isEqualTo("{\"data\":{\"count\":1}}");
        assertThat(admin.get("/task/search?map=true&" + filter)
                        .data()
                        .at("/" + first + "/name")
                        .asText())
                .isEqualTo("Draft");
        assertThat(admin.get("/task/report?status_GroupBy=true&ID_AggFunc=dcount&" + filter)
                        .text())
                .isEqualTo("{\"data\":{\"NEW\":{\"dcount_ID\":1,\"status\":\"NEW\"}}}");
    }

    @Test
    void anEmptySearchIsAnEmptyArray() {
        assertThat(admin.get("/task/search?status=ZZZ").text()).isEqualTo("{\"data\":[]}");
    }

    @Test
    void unknownFiltersAndLimitsAreRefusedInTheRecordedWords() {
        Reply filter = admin.get("/proj/search?isTemplate=true");
        assertThat(filter.status()).isEqualTo(422);
        assertThat(admin.get("/proj/search?nonsense:field=1").status()).isEqualTo(422);
        Reply limit = admin.get("/task/search?$$LIMIT=2001");
        assertThat(limit.status()).isEqualTo(422);
        assertThat(limit.message())
                .isEqualTo("The requested limit 2001 is greater than the maximum allowed limit of 2000");
    }

    @Test
    void pagesAreOfOneHundredUnlessALimitIsGiven() {
        for (int i = 0; i < 105; i++) {
            sandbox.create("TASK", Map.of("name", "T" + i));
        }
        assertThat(admin.get("/task/search").data()).hasSize(100);
        assertThat(admin.get("/task/search?$$LIMIT=2000").data()).hasSize(107);
        assertThat(admin.get("/task/search?$$FIRST=100&ID_Sort=asc").data()).hasSize(7);
    }
}
