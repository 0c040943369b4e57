package io.github.camelworkfront.sandbox.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.RecordedRequest;
import io.github.camelworkfront.sandbox.SandboxClient;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ControlApiTest {

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    private WorkfrontSandbox sandbox;
    private SandboxClient admin;
    private SandboxClient controls;

    @BeforeEach
    void connect() {
        sandbox = extension.sandbox();
        admin = SandboxClient.of(sandbox);
        controls = admin.root("/_sandbox").anonymous();
    }

    @Test
    void theJournalHoldsWhatWasAskedByWhomAndHowItEnded() {
        admin.form("POST", "/proj/search", "method=GET&name=Launch");
        RecordedRequest request = sandbox.requests().all().get(0);
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.effectiveMethod()).isEqualTo("GET");
        assertThat(request.path()).isEqualTo("/attask/api/v22.0/proj/search");
        assertThat(request.body()).isEqualTo("method=GET&name=Launch");
        assertThat(request.status()).isEqualTo(200);
        assertThat(request.user()).isEqualTo("admin@sandbox.example");
        assertThat(request.headers().get("content-type")).containsExactly("application/x-www-form-urlencoded");
    }

    @Test
    void theJournalHoldsNoSecret() {
        String token = admin.as(sandbox.username())
                .get("/session")
                .data()
                .path("sessionID")
                .asText();
        admin.get("/proj/search?apiKey=" + sandbox.apiKey() + "&sessionID=" + token);
        admin.json("POST", "/user", "{'emailAddr':'x@sandbox.example','password':'hush!'}");
        admin.form("POST", "/batch", "uri=proj%2Fsearch%3FapiKey%3D" + sandbox.apiKey() + "%26method%3DGET");
        String journal = controls.get("/requests").text();
        assertThat(journal)
                .doesNotContain(sandbox.apiKey(), token, "hush!", "password=sandbox")
                .contains("apiKey=***", "sessionID=***", "password=***", "%3FapiKey%3D***%26method%3DGET");
    }

    @Test
    void theJournalIsFilteredAndCleared() {
        admin.get("/proj/search");
        admin.get("/nothing/search");
        admin.json("POST", "/proj", "{'name':'P'}");
        assertThat(numbers("/requests")).hasSize(3);
        assertThat(numbers("/requests?method=POST")).hasSize(1);
        assertThat(numbers("/requests?status=404&path=nothing")).hasSize(1);
        assertThat(numbers("/requests?user=nobody")).isEmpty();
        controls.delete("/requests");
        assertThat(numbers("/requests")).isEmpty();
    }

    private List<JsonNode> numbers(String path) {
        return controls.get(path).json().findValues("number");
    }

    @Test
    void aRequestThatIsNotReadFarEnoughIsOnRecordToo() {
        controls.root("/attask/api/v3.0").get("/proj/search");
        assertThat(sandbox.requests().all()).singleElement().satisfies(request -> {
            assertThat(request.status()).isEqualTo(410);
            assertThat(request.user()).isEmpty();
        });
    }

    @Test
    void theClockIsReadSetAndAdvanced() {
        controls.send("POST", "/clock?now=2030-01-01T00:00:00Z");
        controls.json("POST", "/clock", "{'advance':'P1D'}");
        Instant now = Instant.parse(controls.get("/clock").json().path("now").asText());
        assertThat(now).isBetween(Instant.parse("2030-01-02T00:00:00Z"), Instant.parse("2030-01-02T01:00:00Z"));
        assertThat(sandbox.clock().instant()).isAfterOrEqualTo(now);
        assertThat(controls.send("POST", "/clock?advance=soon").status()).isEqualTo(400);
        assertThat(controls.send("POST", "/clock").text()).contains("advance=PT1H");
    }

    @Test
    void resetGoesBackToTheStart() {
        sandbox.create("PROJ", Map.of("name", "P"));
        SandboxClient user = admin.as(sandbox.username());
        controls.send("POST", "/faults?name=html");
        controls.send("POST", "/clock?advance=P100D");
        controls.send("POST", "/reset");
        assertThat(sandbox.objects("PROJ")).isEmpty();
        assertThat(sandbox.faults().pending()).isEmpty();
        assertThat(sandbox.requests().all()).isEmpty();
        assertThat(sandbox.clock().instant()).isBefore(Instant.now().plusSeconds(60));
        assertThat(user.get("/proj/search").status()).isEqualTo(401);
        assertThat(admin.get("/proj/search").status()).isEqualTo(200);
    }

    @Test
    void wrongSettingsAreNamedWithWhatWouldBeRight() {
        assertThat(controls.send("POST", "/clock?advance=soon").text()).contains("advance", "PT8H", "soon");
        assertThat(controls.send("POST", "/clock?now=soon").text()).contains("now", "2026-03-01T09:00:00Z", "soon");
        assertThat(controls.send("POST", "/faults?name=slow&path=(").text()).contains("path", "regular expression");
        assertThat(controls.send("POST", "/faults?name=slow&delay=5").text()).contains("delay", "millis");
        assertThat(controls.get("/requests?verb=GET").text()).contains("verb", "method");
        assertThat(sandbox.faults().pending()).isEmpty();
    }

    @Test
    void unknownControlsSaySo() {
        assertThat(controls.get("/weather").status()).isEqualTo(404);
        assertThat(controls.json("POST", "/clock", "{oops").status()).isEqualTo(400);
    }

    @Test
    void aFaultWithoutANameOrWithAWrongOneIsAnsweredByAllNames() {
        for (String wrong : List.of("/faults", "/faults?name=TOO_MANY_REQUESTS")) {
            assertThat(controls.send("POST", wrong).status()).as(wrong).isEqualTo(400);
            assertThat(controls.send("POST", wrong).text())
                    .as(wrong)
                    .contains(Fault.Kind.labels())
                    .doesNotContain("null");
        }
    }
}
