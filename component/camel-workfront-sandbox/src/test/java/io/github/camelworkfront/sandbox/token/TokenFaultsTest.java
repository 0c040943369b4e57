package io.github.camelworkfront.sandbox.token;

import static io.github.camelworkfront.sandbox.token.TokenClient.APP;
import static io.github.camelworkfront.sandbox.token.TokenClient.accessToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.sandbox.Applications;
import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.Fault.Kind;
import io.github.camelworkfront.sandbox.ImsCredential;
import io.github.camelworkfront.sandbox.SandboxClient.Reply;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What can go wrong at a token service, by the faults that every service has. */
class TokenFaultsTest {

    private static final String TOKEN_PATHS = "/integrations/oauth2/.*";
    private static final String IMS_PATHS = "/ims/.*";

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    private WorkfrontSandbox sandbox;
    private TokenClient client;

    @BeforeEach
    void connect() {
        sandbox = extension.sandbox();
        client = new TokenClient(sandbox);
    }

    private Reply ims() {
        ImsCredential credential = ImsCredential.DEFAULT;
        return client.http()
                .form(
                        "POST",
                        "/ims/token/v3",
                        "grant_type=client_credentials&scope=openid&client_id=" + credential.clientId()
                                + "&client_secret=" + credential.clientSecret());
    }

    @Test
    void theTokenEndpointFailsInItsOwnShapeAndOnlyThere() {
        sandbox.faults().add(Fault.of(Kind.SERVER_ERROR).text("Oops").on("POST", TOKEN_PATHS));
        assertThat(client.http()
                        .root("/attask/api/v22.0")
                        .header("apiKey", sandbox.apiKey())
                        .get("/proj/search")
                        .status())
                .isEqualTo(200);
        assertThat(client.refresh().text())
                .isEqualTo("{\"statusCode\":500,\"error\":true,\"type\":\"server_error\",\"message\":\"Oops\"}");
        assertThat(client.refresh().status()).isEqualTo(200);
    }

    @Test
    void tooManyRequestsComesWithRetryAfter() {
        sandbox.faults()
                .add(Fault.of(Kind.TOO_MANY_REQUESTS)
                        .retryAfter(Duration.ofSeconds(2))
                        .on("POST", TOKEN_PATHS));
        Reply reply = client.exchange(Assertion.sign(sandbox, Assertion.claims(sandbox)));
        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.header("Retry-After")).isEqualTo("2");
        assertThat(reply.json().path("type").asText()).isEqualTo("too_many_requests");
    }

    @Test
    void theApplicationIsRefusedOnce() {
        sandbox.faults().add(Fault.of(Kind.UNAUTHORIZED_ONCE).on("POST", TOKEN_PATHS));
        Reply refused = client.refresh();
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.json().path("type").asText()).isEqualTo("invalid_client");
        assertThat(client.refresh().status()).isEqualTo(200);
    }

    @Test
    void theApplicationIsRefusedForGoodOnceItIsRemoved() {
        sandbox.applications().remove(APP.clientId());
        assertThat(client.refresh().json().path("type").asText()).isEqualTo("invalid_client");
        sandbox.applications().add(APP);
        assertThat(client.refresh().json().path("type").asText())
                .as("its refresh tokens went with it")
                .isEqualTo("invalid_grant");
    }

    @Test
    void imsFailsInItsOwnShape() {
        sandbox.faults().add(Fault.of(Kind.SERVER_ERROR).text("Oops").on("POST", IMS_PATHS));
        assertThat(ims().text()).isEqualTo("{\"error\":\"server_error\",\"error_description\":\"Oops\"}");
        sandbox.faults().add(Fault.of(Kind.UNAUTHORIZED_ONCE).on("POST", IMS_PATHS));
        assertThat(ims().json().path("error").asText()).isEqualTo("invalid_client");
        sandbox.faults().add(Fault.of(Kind.TOO_MANY_REQUESTS).on("POST", IMS_PATHS));
        assertThat(ims().json().path("error").asText()).isEqualTo("too_many_requests");
        assertThat(ims().status()).isEqualTo(200);
    }

    @Test
    void htmlEmptyTruncatedAndResetReachTheTokenEndpointToo() {
        sandbox.faults().add(Fault.of(Kind.HTML).status(200).on(null, TOKEN_PATHS));
        assertThat(client.refresh().text()).startsWith("<!DOCTYPE html>");
        sandbox.faults().add(Fault.of(Kind.EMPTY).on(null, TOKEN_PATHS));
        assertThat(client.refresh().text()).isEmpty();
        sandbox.faults().add(Fault.of(Kind.TRUNCATED).on(null, TOKEN_PATHS));
        assertThatThrownBy(client::refresh).isInstanceOf(UncheckedIOException.class);
        sandbox.faults().add(Fault.of(Kind.RESET).on(null, TOKEN_PATHS));
        assertThatThrownBy(client::refresh).isInstanceOf(UncheckedIOException.class);
        assertThat(client.refresh().status()).isEqualTo(200);
    }

    @Test
    void anAnswerThatIsLostAfterTheRotationLeavesOnlyADeadToken() {
        sandbox.applications().add(APP.rotating(true));
        sandbox.faults().add(Fault.of(Kind.RESET).afterApplying().on("POST", ".*/token"));
        assertThatThrownBy(client::refresh).isInstanceOf(UncheckedIOException.class);
        assertThat(client.refresh().json().path("type").asText()).isEqualTo("invalid_grant");
    }

    @Test
    void anAnswerThatIsLostBeforeTheRotationLeavesTheTokenGood() {
        sandbox.applications().add(APP.rotating(true));
        sandbox.faults().add(Fault.of(Kind.RESET).on("POST", ".*/token"));
        assertThatThrownBy(client::refresh).isInstanceOf(UncheckedIOException.class);
        assertThat(client.refresh().status()).isEqualTo(200);
    }

    @Test
    void expiredSessionsTakeAccessTokensAlong() {
        String own = accessToken(client.refresh());
        String ims = accessToken(ims());
        sandbox.expireSessions();
        assertThat(client.read(own).status()).isEqualTo(401);
        assertThat(client.readAsBearer(ims).status()).isEqualTo(401);
    }

    @Test
    void revokedAccessTokensEndAndSessionsFromALoginStay() {
        String own = accessToken(client.refresh());
        String ims = accessToken(ims());
        String session = client.http()
                .root("/attask/api/v22.0")
                .get("/login?username=admin%40sandbox.example&password=sandbox")
                .data()
                .path("sessionID")
                .asText();
        sandbox.applications().revokeAccessTokens();
        assertThat(client.read(own).status()).isEqualTo(401);
        assertThat(client.readAsBearer(ims).status()).isEqualTo(401);
        assertThat(client.read(session).status()).isEqualTo(200);
        assertThat(client.refresh().status()).isEqualTo(200);
    }

    @Test
    void revokedRefreshTokensAreNoLongerGood() {
        String other = sandbox.applications().refreshToken(APP.clientId(), sandbox.username());
        sandbox.applications().revokeRefreshToken(Applications.REFRESH_TOKEN);
        assertThat(client.refresh().status()).isEqualTo(400);
        assertThat(client.refresh(other).status()).isEqualTo(200);
        sandbox.applications().revokeRefreshTokens();
        assertThat(client.refresh(other).status()).isEqualTo(400);
    }

    @Test
    void aResetBringsTheStandardApplicationsBack() {
        sandbox.applications().add(APP.rotating(true));
        client.refresh();
        sandbox.applications().remove(ImsCredential.DEFAULT.clientId());
        sandbox.reset();
        assertThat(client.refresh().json().path("refresh_token").asText()).isEqualTo(Applications.REFRESH_TOKEN);
        assertThat(ims().status()).isEqualTo(200);
    }
}
