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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UriGrammarTest {

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/attask/api",
                "/attask/api/v16.0",
                "/attask/api/v22.0",
                "/attask/api-internal",
                "/attask/api-unsupported",
                "/attask/api-asp"
            })
    void everyRootAnswers(String root) {
        assertThat(admin.root(root).get("/project/" + project).id()).isEqualTo(project);
    }

    @ParameterizedTest
    @CsvSource({"/attask/api,V22_0", "/attask/api/v17.0,V17_0", "/attask/api-internal,INTERNAL"})
    void errorsNameTheModelOfTheRoot(String root, String label) {
        Reply reply = admin.root(root).get("/proj/" + project + "?fields=foo");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.message()).isEqualTo("APIModel " + label + " does not support field foo (Project)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v15.0", "v2.0", "v99.0", "v21.5"})
    void aVersionThatIsGoneAnswers410(String version) {
        Reply reply = admin.root("/attask/api/" + version).get("/proj/search");
        assertThat(reply.status()).isEqualTo(410);
        assertThat(reply.message()).contains(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proj", "PROJ", "project", "Project"})
    void objectsAreNamedInAnyCase(String word) {
        assertThat(admin.get("/" + word + "/" + project).data().path("name").asText())
                .isEqualTo("Launch");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET|/JOURNENT/search|404|Unknown object type: JOURNENT",
                "GET|/JOURNENT/metadata|404|Unknown object type: JOURNENT",
                "GET|/|400|you must specify an action",
                "GET|/proj|400|you must specify an action",
                "PUT|/proj|400|you must specify an action",
                "POST|/proj/search|422|unrecognized URI format: too many parts",
                "POST|/proj/4c7c08b20000002de5ca1ebc19edf2d5|422|unrecognized URI format: too many parts",
                "GET|/proj/search?method=COPY|422|Unsupported HTTP method: COPY",
                "PATCH|/proj/search|422|Unsupported HTTP method: PATCH",
                "GET|/ctgy/copy|422|APIModel V22_0 does not support namedQuery copy (CTGY)",
                "PUT|/proj/foo|422|APIModel V22_0 does not support action foo (PROJ)",
                "GET|/proj/a/b/c|422|unrecognized URI format: too many parts"
            })
    void whatFitsNoRuleIsRefusedInTheRecordedWords(String method, String path, int status, String message) {
        Reply reply = admin.send(method, path);
        assertThat(reply.message()).isEqualTo(message);
        assertThat(reply.status()).isEqualTo(status);
    }

    @Test
    void objectsInsideOthersHaveNoEndpoint() {
        Reply reply = admin.root("/attask/api-internal").get("/tpred/search");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.message())
                .isEqualTo("TPRED is not a top level object and can't be requested directly in internal");
        assertThat(admin.get("/tpred/metadata").status()).isEqualTo(200);
    }

    @Test
    void objectsWithoutCreateOrEditSaySo() {
        assertThat(admin.json("POST", "/uitmpl", "{'name':'x'}").message())
                .isEqualTo(
                        "unable to find method for service endpoint type: ADD (class com.attask.biz.UITemplateMethods)");
        assertThat(admin.json("PUT", "/uitmpl?id=x", "{'name':'x'}").message())
                .startsWith("unable to find method for service endpoint type: EDIT");
    }

    @Test
    void theThirdPartOfAGetIsIgnored() {
        assertThat(admin.get("/proj/" + project + "/copy").id()).isEqualTo(project);
    }

    @Test
    void methodOverridesTheRequestLineInQueryAndFormInAnyCase() {
        assertThat(admin.form("POST", "/proj/search", "method=get&name=Launch").data())
                .hasSize(1);
        assertThat(admin.get("/proj?method=POST&name=Second")
                        .data()
                        .path("name")
                        .asText())
                .isEqualTo("Second");
        assertThat(admin.get("/proj/" + project + "?method=put&name=Renamed")
                        .data()
                        .path("name")
                        .asText())
                .isEqualTo("Renamed");
        assertThat(admin.get("/proj/" + project + "?method=Delete").text()).isEqualTo("{\"data\":{\"success\":true}}");
        assertThat(admin.get("/proj/" + project).status()).isEqualTo(404);
    }

    @Test
    void parameterNamesMayBeEncodedOrNot() {
        assertThat(admin.get("/proj/search?%24%24LIMIT=1&name%5FMod=eq&name=Launch")
                        .data())
                .hasSize(1);
    }

    @Test
    void anOverlongUriIsAnsweredByAPage() {
        Reply reply = admin.get("/proj/search?name=" + "x".repeat(9_000));
        assertThat(reply.status()).isEqualTo(414);
        assertThat(reply.header("Content-Type")).startsWith("text/html");
        assertThat(admin.get("/proj/search?name=" + "x".repeat(8_700)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/internal/project", "/proof/list"})
    void pagesOfTheWebInterfaceSendEveryCallerToTheLoginPage(String path) {
        Reply reply = admin.root("").get(path);
        assertThat(reply.status()).isEqualTo(302);
        assertThat(reply.header("Location")).isEqualTo(sandbox.url() + "/login");
    }

    @Test
    void otherPathsAreNotFound() {
        assertThat(admin.root("").get("/attask").status()).isEqualTo(404);
        assertThat(admin.root("").get("/elsewhere").status()).isEqualTo(404);
    }

    @Test
    void brokenPercentEncodingIsABadRequest() {
        assertThat(admin.form("POST", "/proj/search", "method=GET&name=%zz").status())
                .isEqualTo(400);
    }
}
