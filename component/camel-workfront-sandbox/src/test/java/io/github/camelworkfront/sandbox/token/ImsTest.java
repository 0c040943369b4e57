package io.github.camelworkfront.sandbox.token;

import static io.github.camelworkfront.sandbox.token.TokenClient.accessToken;
import static io.github.camelworkfront.sandbox.token.TokenClient.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.ExpiresIn;
import io.github.camelworkfront.sandbox.ImsCredential;
import io.github.camelworkfront.sandbox.SandboxClient;
import io.github.camelworkfront.sandbox.SandboxClient.Reply;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImsTest {

    private static final ImsCredential CREDENTIAL = ImsCredential.DEFAULT;
    private static final String ORGANIZATION = "x-gw-ims-org-id";

    @RegisterExtension
    static WorkfrontSandboxExtension extension = new WorkfrontSandboxExtension();

    private WorkfrontSandbox sandbox;
    private TokenClient client;

    @BeforeEach
    void connect() {
        sandbox = extension.sandbox();
        client = new TokenClient(sandbox);
    }

    private Reply ask(String... changes) {
        Map<String, String> form = form(
                "client_id",
                CREDENTIAL.clientId(),
                "client_secret",
                CREDENTIAL.clientSecret(),
                "grant_type",
                "client_credentials",
                "scope",
                "openid,AdobeID,read_organizations,additional_info.projectedProductContext");
        form.putAll(form(changes));
        form.values().removeIf(String::isEmpty);
        return client.http().form("POST", "/ims/token/v3", TokenClient.encode(form));
    }

    private String token() {
        return accessToken(ask());
    }

    private static void assertRefused(Reply reply, int status, String error) {
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.json().path("error").asText()).isEqualTo(error);
        assertThat(reply.json().path("error_description").asText()).isNotEmpty();
    }

    @Test
    void clientCredentialsBecomeABearerTokenOfTheTechnicalAccount() {
        assertThat(sandbox.imsTokenUrl()).isEqualTo(sandbox.url() + "/ims/token/v3");
        Reply reply = ask();
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().fieldNames()).toIterable().containsExactly("access_token", "token_type", "expires_in");
        assertThat(accessToken(reply)).startsWith("eyJ");
        assertThat(reply.json().path("token_type").asText()).isEqualTo("bearer");
        assertThat(reply.json().path("expires_in").asInt()).isEqualTo(86_399);
        Reply read = client.readAsBearer(accessToken(reply), ORGANIZATION, CREDENTIAL.organization());
        assertThat(read.data().path("username").asText()).contains("techacct");
    }

    @Test
    void theTokenIsNoSessionIdAndNoApiKey() {
        String token = token();
        assertThat(client.read(token).message()).isEqualTo("You are not currently logged in.");
        assertThat(client.http()
                        .root("/attask/api/v22.0")
                        .header("apiKey", token)
                        .get("/proj/search")
                        .status())
                .isEqualTo(401);
        assertThat(client.readAsBearer("unknown").status()).isEqualTo(401);
    }

    @Test
    void theTechnicalAccountSeesAnEmptyListOfWhatIsNotShared() {
        SandboxClient account = client.http().root("/attask/api/v22.0").header("Authorization", "Bearer " + token());
        Reply reply = account.get("/proj/search");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.data()).isEmpty();
        assertThat(account.json("POST", "/proj", "{'name':'Its own'}").status()).isEqualTo(200);
        assertThat(account.get("/proj/search").data()).hasSize(1);
    }

    @Test
    void aUserWhoIsThereAlreadyServesAsTechnicalAccount() {
        int users = sandbox.objects("USER").size();
        sandbox.applications().add(CREDENTIAL.username(sandbox.username()));
        assertThat(sandbox.objects("USER")).hasSize(users);
        assertThat(client.readAsBearer(token()).data().path("username").asText())
                .isEqualTo(sandbox.username());
        sandbox.applications().add(CREDENTIAL.username("second@techacct.adobe.com"));
        assertThat(sandbox.objects("USER")).hasSize(users + 1);
    }

    @Test
    void anotherOrganizationIsRefusedAndNoneIsAccepted() {
        assertThat(client.readAsBearer(token()).status()).isEqualTo(200);
        assertThat(client.readAsBearer(token(), ORGANIZATION, "other@AdobeOrg").message())
                .isEqualTo("You are not currently logged in.");
    }

    @Test
    void theOrganizationCanBeRequiredOrIgnored() {
        sandbox.choices().set(Choice.IMS_ORGANIZATION_HEADER, "required");
        assertThat(client.readAsBearer(token()).status()).isEqualTo(401);
        assertThat(client.readAsBearer(token(), ORGANIZATION, "other@AdobeOrg").status())
                .isEqualTo(401);
        assertThat(client.readAsBearer(token(), ORGANIZATION, CREDENTIAL.organization())
                        .status())
                .isEqualTo(200);
        sandbox.choices().set(Choice.IMS_ORGANIZATION_HEADER, "ignored");
        assertThat(client.readAsBearer(token(), ORGANIZATION, "other@AdobeOrg").status())
                .isEqualTo(200);
    }

    @Test
    void theTokenEndsByTheClock() {
        sandbox.applications().add(CREDENTIAL.lifetime(Duration.ofMinutes(5)));
        Reply reply = ask();
        assertThat(reply.json().path("expires_in").asInt()).isEqualTo(300);
        sandbox.clock().advance(Duration.ofMinutes(4));
        assertThat(client.readAsBearer(accessToken(reply)).status()).isEqualTo(200);
        sandbox.clock().advance(Duration.ofMinutes(2));
        assertThat(client.readAsBearer(accessToken(reply)).status()).isEqualTo(401);
    }

    @Test
    void expiresInCanBeZeroOrAbsent() {
        sandbox.applications().add(CREDENTIAL.expiresIn(ExpiresIn.ZERO));
        assertThat(ask().json().path("expires_in").asInt(-1)).isZero();
        sandbox.applications().add(CREDENTIAL.expiresIn(ExpiresIn.ABSENT));
        assertThat(ask().json().has("expires_in")).isFalse();
    }

    @Test
    void wrongRequestsAreRefused() {
        assertRefused(ask("client_secret", "wrong"), 401, "invalid_client");
        assertRefused(ask("client_id", "nobody"), 401, "invalid_client");
        assertRefused(ask("client_secret", ""), 401, "invalid_client");
        assertRefused(ask("grant_type", "authorization_code"), 400, "unsupported_grant_type");
        assertRefused(ask("grant_type", ""), 400, "invalid_request");
        assertRefused(ask("scope", ""), 400, "invalid_request");
        assertRefused(ask("scope", "openid,creative_sdk"), 400, "invalid_scope");
        assertThat(ask("scope", "openid AdobeID").status()).isEqualTo(200);
        assertRefused(client.http().get("/ims/token/v3"), 405, "method_not_allowed");
        assertThat(client.http().form("POST", "/ims/token/v3/more", "").status())
                .isEqualTo(404);
    }

    @Test
    void aTechnicalAccountThatIsGoneGetsNoToken() {
        sandbox.objects("USER").stream()
                .filter(user -> CREDENTIAL.username().equals(user.get("username")))
                .forEach(user -> client.http()
                        .root("/attask/api/v22.0")
                        .header("apiKey", sandbox.apiKey())
                        .delete("/user/" + user.get("ID") + "?force=true"));
        assertRefused(ask(), 400, "invalid_grant");
    }

    @Test
    void aUserTokenSpeaksForAPerson() {
        String token = sandbox.applications().imsUserToken("priya.raman@sandbox.example");
        assertThat(client.readAsBearer(token).data().path("username").asText())
                .isEqualTo("priya.raman@sandbox.example");
        assertThatThrownBy(() -> sandbox.applications().imsUserToken("nobody")).hasMessageContaining("'nobody'");
    }

    @Test
    void downloadsTakeTheTokenButNoApiKey() {
        String token = sandbox.applications().imsUserToken(sandbox.username());
        String id = (String) sandbox.objects("DOCU").get(0).get("ID");
        String path = "/document/download?ID=" + id;
        assertThat(client.http()
                        .header("Authorization", "Bearer " + token)
                        .get(path)
                        .status())
                .isEqualTo(200);
        assertThat(client.http().header("apiKey", sandbox.apiKey()).get(path).status())
                .isEqualTo(401);
        assertThat(client.http().get(path + "&apiKey=" + sandbox.apiKey()).status())
                .isEqualTo(401);
    }

    @Test
    void sessionGivesTheTechnicalAccountASession() {
        Reply reply = client.http()
                .root("/attask/api/v22.0")
                .header("Authorization", "Bearer " + token())
                .get("/session");
        String session = reply.data().path("sessionID").asText();
        assertThat(client.read(session).data().path("username").asText()).contains("techacct");
    }
}
