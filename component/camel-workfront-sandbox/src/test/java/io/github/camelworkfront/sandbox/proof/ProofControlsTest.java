package io.github.camelworkfront.sandbox.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.sandbox.ProofStyle;
import io.github.camelworkfront.sandbox.SandboxClient;
import io.github.camelworkfront.sandbox.SandboxClient.Reply;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProofControlsTest {

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    private WorkfrontSandbox sandbox;
    private SandboxClient controls;
    private SoapClient proof;

    @BeforeEach
    void setUp() {
        sandbox = extension.sandbox();
        controls = SandboxClient.of(sandbox).root("/_sandbox");
        proof = SoapClient.of(sandbox);
    }

    @Test
    void whoMaySignInCanBeAsked() {
        assertThat(sandbox.proof().url()).isEqualTo(sandbox.url());
        assertThat(token(sandbox.proof().username(), sandbox.proof().authToken()))
                .isEqualTo("11");
        assertThat(token(sandbox.proof().creatorUsername(), sandbox.proof().creatorAuthToken()))
                .isEqualTo("12");
        assertThat(proof.as(sandbox.proof().creatorUsername())
                        .call("checkSession", "")
                        .status())
                .isEqualTo(200);
        assertThat(sandbox.proof().password()).isEqualTo(sandbox.password());
    }

    private String token(String email, String token) {
        return proof.call(
                        "getSessionId",
                        "<EmailAddress>" + email + "</EmailAddress><AuthToken>" + token + "</AuthToken>")
                .text("user_id");
    }

    @Test
    void styleAndSessionsAreSetOverHttp() {
        assertThat(controls.get("/proof").json().path("style").asText()).isEqualTo("literal");
        Reply reply = controls.json("POST", "/proof", "{'style':'mixed','sessionLife':'PT20M'}");
        assertThat(reply.json().path("style").asText()).isEqualTo("mixed");
        assertThat(reply.json().path("sessionLife").asText()).isEqualTo("PT20M");
        assertThat(sandbox.proof().style()).isEqualTo(ProofStyle.MIXED);
        SoapClient admin = proof.as(sandbox.proof().username());
        sandbox.clock().advance(Duration.ofMinutes(21));
        assertThat(admin.call("checkSession", "").text("faultcode")).isEqualTo("305");
        SoapClient again = proof.as(sandbox.proof().username());
        assertThat(controls.delete("/proof/sessions").status()).isEqualTo(200);
        assertThat(again.call("checkSession", "").text("faultcode")).isEqualTo("305");
    }

    @Test
    void everySettingIsToldOverHttp() {
        Reply reply = controls.send("POST", "/proof?badLogins=2&lockTime=PT1H&uploadLimit=9");

        assertThat(reply.json().path("badLogins").asInt()).isEqualTo(2);
        assertThat(reply.json().path("lockTime").asText()).isEqualTo("PT1H");
        assertThat(controls.get("/proof").json().path("uploadLimit").asLong()).isEqualTo(9);
        controls.send("POST", "/reset");
        assertThat(controls.get("/proof").text()).contains("5", "PT15M", "4294967296");
    }

    @Test
    void theLockIsSetOverHttp() {
        controls.send("POST", "/proof?badLogins=1&lockTime=PT1H");
        String parts = "<Login>admin@sandbox.example</Login><Password>%s</Password>";
        assertThat(proof.call("doLogin", parts.formatted("wrong")).text("faultcode"))
                .isEqualTo("303");
        assertThat(proof.call("doLogin", parts.formatted("sandbox")).text("faultcode"))
                .isEqualTo("307");
        assertThat(controls.send("POST", "/proof?badLogins=1").text()).contains("lockTime=PT5M");
        assertThat(controls.send("POST", "/proof?badLogins=0&lockTime=PT1H").text())
                .contains("at least 1");
    }

    @Test
    void uploadsAreLimitedOverHttp() {
        controls.send("POST", "/proof?uploadLimit=1");
        assertThat(proof.at("/upload.php")
                        .post(
                                "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a\"\r\n\r\n12\r\n--b--\r\n",
                                "multipart/form-data; boundary=b")
                        .text("errorcode"))
                .isEqualTo("1");
    }

    @Test
    void settingsThatDoNotExistAreRefusedWithTheRightOnes() {
        Reply reply = controls.send("POST", "/proof?style=doc");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).contains("style must be literal, encoded or mixed, not 'doc'");
        assertThat(controls.send("POST", "/proof?stile=mixed").text()).contains("stile", "sessionLife");
        assertThatThrownBy(() -> ProofStyle.of("document")).hasMessageContaining("literal, encoded, mixed");
    }

    @Test
    void theJournalIsFilteredByOperation() {
        proof.as(sandbox.proof().username()).call("checkSession", "");
        Reply reply = controls.get("/requests?operation=doLogin");
        assertThat(reply.json()).hasSize(1);
        assertThat(reply.json().at("/0/operation").asText()).isEqualTo("doLogin");
    }
}
