package io.github.camelworkfront.sandbox.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelworkfront.sandbox.Applications;
import io.github.camelworkfront.sandbox.ExpiresIn;
import io.github.camelworkfront.sandbox.ImsCredential;
import io.github.camelworkfront.sandbox.OAuthApp;
import io.github.camelworkfront.sandbox.SandboxClient;
import io.github.camelworkfront.sandbox.SandboxClient.Reply;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationControlsTest {

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    private WorkfrontSandbox sandbox;
    private SandboxClient controls;

    @BeforeEach
    void connect() {
        sandbox = extension.sandbox();
        controls = SandboxClient.of(sandbox).anonymous().root("/_sandbox");
    }

    private OAuthApp app(String clientId) {
        return sandbox.applications().apps().stream()
                .filter(app -> app.clientId().equals(clientId))
                .findFirst()
                .orElseThrow();
    }

    private Reply refresh(String token) {
        return controls.root("")
                .form(
                        "POST",
                        "/integrations/oauth2/api/v1/token",
                        "grant_type=refresh_token&client_id=" + OAuthApp.DEFAULT.clientId() + "&client_secret="
                                + OAuthApp.DEFAULT.clientSecret().orElseThrow() + "&refresh_token=" + token);
    }

    @Test
    void applicationsAreListedWithoutTheirSecrets() {
        Reply reply = controls.get("/applications");
        assertThat(reply.json().findValuesAsText("clientId"))
                .containsExactly(OAuthApp.DEFAULT.clientId(), OAuthApp.PUBLIC.clientId());
        assertThat(reply.json().at("/0/hasSecret").asBoolean()).isTrue();
        assertThat(reply.json().at("/1/hasSecret").asBoolean()).isFalse();
        Reply credentials = controls.get("/ims-credentials");
        assertThat(credentials.json().at("/0/organization").asText()).endsWith("@AdobeOrg");
        assertThat(reply.text() + credentials.text())
                .doesNotContain(OAuthApp.DEFAULT.clientSecret().orElseThrow(), ImsCredential.DEFAULT.clientSecret());
    }

    @Test
    void anApplicationIsChangedInWhatIsSaidAndStaysOtherwise() {
        String clientId = OAuthApp.DEFAULT.clientId();
        controls.send(
                "POST",
                "/applications?clientId=" + clientId
                        + "&rotating=true&lifetime=PT5M&expiresIn=absent&inactivityExpiry=P1D&absoluteExpiry=P7D");
        assertThat(app(clientId))
                .isEqualTo(OAuthApp.DEFAULT
                        .rotating(true)
                        .lifetime(Duration.ofMinutes(5))
                        .expiresIn(ExpiresIn.ABSENT)
                        .inactivityExpiry(Duration.ofDays(1))
                        .absoluteExpiry(Duration.ofDays(7)));
        JsonNode described = controls.get("/applications").json().get(0);
        assertThat(described.path("lifetime").asText()).isEqualTo("PT5M");
        assertThat(described.path("inactivityExpiry").asText()).isEqualTo("PT24H");
        assertThat(refresh(Applications.REFRESH_TOKEN)
                        .json()
                        .path("refresh_token")
                        .asText())
                .isNotEqualTo(Applications.REFRESH_TOKEN);
    }

    @Test
    void anApplicationIsAddedAndRemoved() {
        controls.json(
                "POST",
                "/applications",
                "{'clientId':'mine','clientSecret':'s3cret','redirectUri':'https://mine.example/cb'}");
        assertThat(app("mine")).isEqualTo(OAuthApp.of("mine", "s3cret").redirectUri("https://mine.example/cb"));
        controls.delete("/applications?clientId=mine");
        assertThat(sandbox.applications().apps()).extracting(OAuthApp::clientId).doesNotContain("mine");
    }

    @Test
    void aTenantHasTenApplicationsAtMost() {
        for (int i = 3; i <= 10; i++) {
            sandbox.applications().add(OAuthApp.of("client" + i, "secret"));
        }
        sandbox.applications().add(OAuthApp.of("client3", "another secret"));
        assertThatThrownBy(() -> sandbox.applications().add(OAuthApp.of("client11", "secret")))
                .hasMessageContaining("at most 10");
        assertThat(controls.send("POST", "/applications?clientId=client11").status())
                .isEqualTo(400);
    }

    @Test
    void aCredentialIsChangedAddedAndRemoved() {
        String clientId = ImsCredential.DEFAULT.clientId();
        controls.send(
                "POST",
                "/ims-credentials?clientId=" + clientId + "&expiresIn=zero&lifetime=PT5M&scopes=openid,AdobeID");
        controls.send(
                "POST",
                "/ims-credentials?clientId=mine&clientSecret=s3cret&organization=B%40AdobeOrg&username=admin%40sandbox.example");
        assertThat(sandbox.applications().credentials())
                .containsExactly(
                        ImsCredential.DEFAULT
                                .expiresIn(ExpiresIn.ZERO)
                                .lifetime(Duration.ofMinutes(5))
                                .scopes(Set.of("openid", "AdobeID")),
                        ImsCredential.of("mine", "s3cret")
                                .organization("B@AdobeOrg")
                                .username("admin@sandbox.example"));
        controls.delete("/ims-credentials?clientId=mine");
        assertThat(sandbox.applications().credentials()).hasSize(1);
    }

    @Test
    void aPublicKeyIsRegistered() throws IOException {
        String pem;
        try (InputStream in = WorkfrontSandbox.class.getResourceAsStream("sandbox-only-public-key.pem")) {
            pem = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
        assertThat(controls.form("POST", "/public-keys", "publicKey=" + SandboxClient.encode(pem))
                        .status())
                .isEqualTo(200);
        assertThat(controls.send("POST", "/public-keys?publicKey=none").text()).contains("BEGIN PUBLIC KEY");
        assertThat(controls.send("POST", "/public-keys?publicKey=none&clientId=nobody")
                        .text())
                .contains("nobody");
    }

    @Test
    void refreshTokensAreIssuedAndRevoked() {
        String token = controls.send("POST", "/refresh-tokens")
                .json()
                .path("refresh_token")
                .asText();
        assertThat(refresh(token).status()).isEqualTo(200);
        controls.delete("/refresh-tokens?token=" + token);
        assertThat(refresh(token).status()).isEqualTo(400);
        assertThat(refresh(Applications.REFRESH_TOKEN).status()).isEqualTo(200);
        controls.delete("/refresh-tokens");
        assertThat(refresh(Applications.REFRESH_TOKEN).status()).isEqualTo(400);
        assertThat(controls.send("POST", "/refresh-tokens?username=nobody").text())
                .contains("nobody");
    }

    @Test
    void accessTokensAreRevokedAndUserTokensIssued() {
        SandboxClient rest = controls.root("/attask/api/v22.0");
        String session =
                refresh(Applications.REFRESH_TOKEN).json().path("access_token").asText();
        String user = controls.send("POST", "/ims-user-tokens")
                .json()
                .path("access_token")
                .asText();
        SandboxClient bySession = rest.header("sessionID", session);
        SandboxClient byBearer = rest.header("Authorization", "Bearer " + user);
        assertThat(bySession.get("/proj/search").status()).isEqualTo(200);
        assertThat(byBearer.get("/proj/search").status()).isEqualTo(200);
        controls.delete("/access-tokens");
        assertThat(bySession.get("/proj/search").status()).isEqualTo(401);
        assertThat(byBearer.get("/proj/search").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/applications|clientId is missing",
                "/applications?clientId=a&rotation=true|rotating",
                "/applications?clientId=a&rotating=maybe|true or false",
                "/applications?clientId=a&lifetime=5|PT8H",
                "/applications?clientId=a&lifetime=PT0S|lifetime",
                "/applications?clientId=a&inactivityExpiry=-PT1S|inactivityExpiry",
                "/applications?clientId=a&expiresIn=never|lifetime, zero, absent",
                "/applications?clientId=|clientId is empty",
                "/ims-credentials?clientId=a|clientSecret is missing",
                "/ims-credentials?clientId=a&clientSecret=b&lifetime=PT0S|lifetime",
                "/ims-credentials?clientId=&clientSecret=b|clientId is empty"
            })
    void wrongSettingsAreNamedWithWhatWouldBeRight(String path, String text) {
        Reply reply = controls.send("POST", path);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).contains(text);
    }

    @Test
    void secretsAreNotPrinted() {
        assertThat(OAuthApp.of("client", "s3cret").toString())
                .contains("client")
                .doesNotContain("s3cret");
        assertThat(ImsCredential.of("client", "s3cret").toString())
                .contains("client")
                .doesNotContain("s3cret");
    }

    @Test
    void theJournalHoldsNoSecretOfATokenRequest() {
        SandboxClient tokens = controls.root("");
        String jwt = "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJ4In0.c2ln";
        refresh("refresh-1");
        tokens.form(
                "POST",
                "/integrations/oauth2/api/v1/token",
                "grant_type=authorization_code&code=code-1&code_verifier=verifier-1&client_id=c&client_secret=secret-1");
        tokens.header("Authorization", "Basic YmFzaWM6c2VjcmV0LTI=")
                .json(
                        "POST",
                        "/integrations/oauth2/api/v1/token",
                        "{'grant_type':'authorization_code','code':'code-2','refresh_token':'refresh-2'}");
        tokens.form("POST", "/integrations/oauth2/api/v1/jwt/exchange", "client_id=c&jwt_token=" + jwt);
        tokens.form("POST", "/ims/token/v3", "client_id=c&client_secret=secret-3");
        tokens.root("/attask/api/v22.0")
                .header("Authorization", "Bearer bearer-1")
                .header("X-User-Token", "user-1")
                .get("/proj/search?code=kept");
        assertThat(sandbox.requests().all()).hasSize(6);
        assertThat(sandbox.requests().all().toString())
                .doesNotContain(
                        "refresh-1",
                        "code-1",
                        "verifier-1",
                        "secret-1",
                        "YmFzaWM6c2VjcmV0LTI=",
                        "code-2",
                        "refresh-2",
                        jwt,
                        "secret-3",
                        "bearer-1",
                        "user-1")
                .contains("code=***", "\"code\":\"***\"", "code_verifier=***", "jwt_token=***", "code=kept");
    }
}
