package io.github.camelworkfront.sandbox.token;

import static io.github.camelworkfront.sandbox.token.TokenClient.APP;
import static io.github.camelworkfront.sandbox.token.TokenClient.accessToken;
import static io.github.camelworkfront.sandbox.token.TokenClient.basic;
import static io.github.camelworkfront.sandbox.token.TokenClient.credentials;
import static io.github.camelworkfront.sandbox.token.TokenClient.form;
import static io.github.camelworkfront.sandbox.token.TokenClient.refreshToken;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.Applications;
import io.github.camelworkfront.sandbox.ExpiresIn;
import io.github.camelworkfront.sandbox.OAuthApp;
import io.github.camelworkfront.sandbox.SandboxClient.Reply;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RefreshTokenTest {

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

    private static void assertRefused(Reply reply, int status, String type) {
        assertThat(reply.text())
                .startsWith("{\"statusCode\":" + status + ",\"error\":true,\"type\":\"" + type + "\",\"message\":\"");
        assertThat(reply.status()).isEqualTo(status);
    }

    @Test
    void aRefreshTokenBecomesASessionId() {
        Reply reply = client.refresh();
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().fieldNames())
                .toIterable()
                .containsExactly("token_type", "access_token", "refresh_token", "expires_in", "wid");
        assertThat(reply.json().path("token_type").asText()).isEqualTo("sessionID");
        assertThat(reply.json().path("expires_in").asInt()).isEqualTo(7200);
        assertThat(reply.json().path("wid").asText()).isEqualTo(sandbox.userId());
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        Reply read = client.read(accessToken(reply));
        assertThat(read.data().path("username").asText()).isEqualTo(sandbox.username());
    }

    @Test
    void anAccessTokenIsNoBearerToken() {
        assertThat(client.readAsBearer(accessToken(client.refresh())).status()).isEqualTo(401);
    }

    @Test
    void theRequestMayBeJsonWithTheCredentialsInTheHeader() {
        Reply reply = client.http()
                .header(
                        "Authorization",
                        basic(APP.clientId(), APP.clientSecret().orElseThrow()))
                .json(
                        "POST",
                        TokenClient.TOKEN,
                        "{'grant_type':'refresh_token','refresh_token':'" + Applications.REFRESH_TOKEN + "'}");
        assertThat(client.read(accessToken(reply)).status()).isEqualTo(200);
    }

    @Test
    void theRequestMayBeAFormWithTheCredentialsInTheHeaderOrJsonWithThemInTheBody() {
        Map<String, String> grant = form("grant_type", "refresh_token", "refresh_token", Applications.REFRESH_TOKEN);
        Reply byHeader = client.http()
                .header(
                        "Authorization",
                        basic(APP.clientId(), APP.clientSecret().orElseThrow()))
                .form("POST", TokenClient.TOKEN, TokenClient.encode(grant));
        Reply byJson = client.http()
                .json(
                        "POST",
                        TokenClient.TOKEN,
                        "{'grant_type':'refresh_token','refresh_token':'" + Applications.REFRESH_TOKEN
                                + "','client_id':'" + APP.clientId() + "','client_secret':'"
                                + APP.clientSecret().orElseThrow() + "'}");
        assertThat(byHeader.status()).isEqualTo(200);
        assertThat(byJson.status()).isEqualTo(200);
    }

    @Test
    void secretsInTheQueryAreNotLookedAt() {
        String query = TokenClient.encode(credentials(APP, "grant_type", "refresh_token", "refresh_token", "whatever"));
        assertRefused(client.http().form("POST", TokenClient.TOKEN + "?" + query, ""), 400, "invalid_request");
    }

    @Test
    void aWrongSecretAnUnknownClientAndBrokenBasicAreRefused() {
        Map<String, String> wrong = credentials(
                APP.clientSecret("wrong"), "grant_type", "refresh_token", "refresh_token", Applications.REFRESH_TOKEN);
        assertRefused(client.token(wrong), 401, "invalid_client");
        wrong.put("client_id", "nobody");
        assertRefused(client.token(wrong), 401, "invalid_client");
        wrong.put("client_id", APP.clientId());
        wrong.remove("client_secret");
        assertRefused(client.token(wrong), 401, "invalid_client");
        for (String header : new String[] {"Basic ???", "Basic bm9jb2xvbg=="}) {
            Reply reply = client.http()
                    .header("Authorization", header)
                    .form("POST", TokenClient.TOKEN, "grant_type=refresh_token&refresh_token=x");
            assertRefused(reply, 401, "invalid_client");
        }
    }

    @Test
    void whatIsMissingOrMisspeltIsNamed() {
        assertRefused(client.token(form()), 400, "invalid_request");
        assertThat(client.token(form()).text()).contains("grant_type");
        assertThat(client.token(form("grant_type", "refresh_token")).text()).contains("client_id");
        assertThat(client.token(credentials(APP, "grant_type", "refresh_token")).text())
                .contains("refresh_token is missing");
        assertRefused(
                client.token(credentials(APP, "grant_type", "client_credentials")), 400, "unsupported_grant_type");
        assertRefused(client.http().json("POST", TokenClient.TOKEN, "{oops"), 400, "invalid_request");
        assertRefused(client.http().json("POST", TokenClient.TOKEN, "[1]"), 400, "invalid_request");
        assertRefused(client.http().form("POST", TokenClient.TOKEN, "a=%zz"), 400, "invalid_request");
        assertRefused(client.http().get(TokenClient.TOKEN), 405, "method_not_allowed");
        assertThat(client.http().get("/integrations/oauth2/api/v2/token").status())
                .isEqualTo(404);
    }

    @Test
    void anUnknownRefreshTokenAndThatOfAnotherApplicationAreRefused() {
        assertRefused(client.refresh("unknown"), 400, "invalid_grant");
        sandbox.applications().add(OAuthApp.of("other", "secret"));
        Map<String, String> stolen = credentials(
                OAuthApp.of("other", "secret"),
                "grant_type",
                "refresh_token",
                "refresh_token",
                Applications.REFRESH_TOKEN);
        assertRefused(client.token(stolen), 400, "invalid_grant");
        assertThat(client.refresh().status()).isEqualTo(200);
    }

    @Test
    void withoutRotationTheRefreshTokenStays() {
        for (int i = 0; i < 3; i++) {
            assertThat(refreshToken(client.refresh())).isEqualTo(Applications.REFRESH_TOKEN);
        }
    }

    @Test
    void withRotationEachUseGivesANewOneAndEndsTheOld() {
        sandbox.applications().add(APP.rotating(true));
        String second = refreshToken(client.refresh());
        assertThat(second).isNotEqualTo(Applications.REFRESH_TOKEN);
        assertRefused(client.refresh(), 400, "invalid_grant");
        String third = refreshToken(client.refresh(second));
        assertThat(third).isNotEqualTo(second);
        assertRefused(client.refresh(second), 400, "invalid_grant");
        assertThat(client.refresh(third).status()).isEqualTo(200);
    }

    @Test
    void formerAccessTokensStayGood() {
        String first = accessToken(client.refresh());
        String second = accessToken(client.refresh());
        assertThat(first).isNotEqualTo(second);
        assertThat(client.read(first).status()).isEqualTo(200);
    }

    @Test
    void anAccessTokenEndsAfterItsLifetimeHoweverMuchItIsUsed() {
        String token = accessToken(client.refresh());
        sandbox.clock().advance(Duration.ofMinutes(119));
        assertThat(client.read(token).status()).isEqualTo(200);
        sandbox.clock().advance(Duration.ofMinutes(2));
        assertThat(client.read(token).message()).isEqualTo("You are not currently logged in.");
    }

    @Test
    void anIdleAccessTokenEndsAsASessionDoes() {
        sandbox.applications().add(APP.lifetime(Duration.ofDays(2)));
        String token = accessToken(client.refresh());
        sandbox.clock().advance(Duration.ofHours(8).plusMinutes(1));
        assertThat(client.read(token).status()).isEqualTo(401);
    }

    @Test
    void expiresInIsTheLifetimeOrZeroOrAbsent() {
        sandbox.applications().add(APP.lifetime(Duration.ofMinutes(5)));
        assertThat(client.refresh().json().path("expires_in").asInt()).isEqualTo(300);
        sandbox.applications().add(APP.expiresIn(ExpiresIn.ZERO));
        assertThat(client.refresh().json().path("expires_in").isInt()).isTrue();
        assertThat(client.refresh().json().path("expires_in").asInt()).isZero();
        sandbox.applications().add(APP.expiresIn(ExpiresIn.ABSENT));
        assertThat(client.refresh().json().has("expires_in")).isFalse();
    }

    @Test
    void anUnusedRefreshTokenEndsAfterTheInactivityExpiry() {
        sandbox.applications().add(APP.inactivityExpiry(Duration.ofDays(7)));
        sandbox.clock().advance(Duration.ofDays(6));
        assertThat(client.refresh().status()).isEqualTo(200);
        sandbox.clock().advance(Duration.ofDays(6));
        assertThat(client.refresh().status()).isEqualTo(200);
        sandbox.clock().advance(Duration.ofDays(8));
        assertRefused(client.refresh(), 400, "invalid_grant");
    }

    @Test
    void aRotatedRefreshTokenEndsAfterTheAbsoluteExpiryOfTheFirst() {
        sandbox.applications().add(APP.rotating(true).absoluteExpiry(Duration.ofDays(7)));
        sandbox.clock().advance(Duration.ofDays(6));
        String second = refreshToken(client.refresh());
        sandbox.clock().advance(Duration.ofDays(2));
        assertRefused(client.refresh(second), 400, "invalid_grant");
    }

    @Test
    void aUserWhoIsNoLongerActiveGetsNoToken() {
        String userId = (String)
                sandbox.create("USER", Map.of("name", "Eve", "username", "eve@sandbox.example", "isActive", true))
                        .get("ID");
        String token = sandbox.applications().refreshToken(APP.clientId(), "eve@sandbox.example");
        assertThat(client.refresh(token).status()).isEqualTo(200);
        client.http()
                .root("/attask/api/v22.0")
                .header("apiKey", sandbox.apiKey())
                .json("PUT", "/user/" + userId, "{'isActive':false}");
        assertRefused(client.refresh(token), 400, "invalid_grant");
    }

    @Test
    void theJournalTellsWhoAsked() {
        client.refresh();
        assertThat(sandbox.requests().all())
                .singleElement()
                .satisfies(request -> assertThat(request.user()).isEqualTo(sandbox.username()));
    }
}
