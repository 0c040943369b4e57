package io.github.camelworkfront.sandbox.token;

import static io.github.camelworkfront.sandbox.token.TokenClient.APP;
import static io.github.camelworkfront.sandbox.token.TokenClient.accessToken;
import static io.github.camelworkfront.sandbox.token.TokenClient.form;
import static io.github.camelworkfront.sandbox.token.TokenClient.parameters;
import static io.github.camelworkfront.sandbox.token.TokenClient.refreshToken;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.OAuthApp;
import io.github.camelworkfront.sandbox.SandboxClient.Reply;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AuthorizationCodeTest {

    /** The pair of RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    @RegisterExtension
    static WorkfrontSandboxExtension extension = new WorkfrontSandboxExtension();

    private WorkfrontSandbox sandbox;
    private TokenClient client;

    @BeforeEach
    void connect() {
        sandbox = extension.sandbox();
        client = new TokenClient(sandbox);
    }

    private static void assertRefused(Reply reply, String type) {
        assertThat(reply.json().path("type").asText()).isEqualTo(type);
        assertThat(reply.json().path("statusCode").asInt()).isEqualTo(reply.status());
        assertThat(reply.json().path("error").asBoolean()).isTrue();
    }

    private String publicCode() {
        return client.code(
                "client_id", OAuthApp.PUBLIC.clientId(), "code_challenge", CHALLENGE, "code_challenge_method", "S256");
    }

    @Test
    void theSignInSendsTheBrowserBackWithCodeDomainAndLane() {
        Reply redirect = client.authorize("state", "a b&c");
        assertThat(redirect.status()).isEqualTo(302);
        assertThat(redirect.header("Location"))
                .startsWith("https://app.example/cb?code=")
                .endsWith("&state=a+b%26c");
        assertThat(parameters(redirect)).containsEntry("domain", "sandbox").containsEntry("lane", "my");
    }

    @Test
    void aCodeBecomesAnAccessTokenAndARefreshTokenOfTheAdministrator() {
        Reply reply = client.redeem(APP, client.code());
        assertThat(reply.json().path("token_type").asText()).isEqualTo("sessionID");
        assertThat(client.read(accessToken(reply)).data().path("username").asText())
                .isEqualTo(sandbox.username());
        assertThat(client.refresh(refreshToken(reply)).status()).isEqualTo(200);
    }

    @Test
    void theLoginHintTellsWhoSignsIn() {
        Reply reply = client.redeem(APP, client.code("login_hint", "priya.raman@sandbox.example"));
        assertThat(client.read(accessToken(reply)).data().path("username").asText())
                .isEqualTo("priya.raman@sandbox.example");
        assertThat(parameters(client.authorize("login_hint", "nobody"))).containsEntry("error", "access_denied");
    }

    @Test
    void aCodeIsGoodOnce() {
        String code = client.code();
        assertThat(client.redeem(APP, code).status()).isEqualTo(200);
        assertRefused(client.redeem(APP, code), "invalid_grant");
    }

    @Test
    void aCodeIsGoodForTwoMinutes() {
        String inTime = client.code();
        String tooLate = client.code();
        sandbox.clock().advance(Duration.ofSeconds(90));
        assertThat(client.redeem(APP, inTime).status()).isEqualTo(200);
        sandbox.clock().advance(Duration.ofSeconds(31));
        assertRefused(client.redeem(APP, tooLate), "invalid_grant");
    }

    @Test
    void aCodeOfAnotherApplicationIsRefusedAndStaysGoodForItsOwn() {
        OAuthApp other = OAuthApp.of("other", "secret");
        sandbox.applications().add(other);
        String code = client.code();
        assertRefused(client.redeem(other, code), "invalid_grant");
        assertThat(client.redeem(APP, code).status()).isEqualTo(200);
    }

    @Test
    void anotherRedirectUriSpoilsTheCode() {
        String code = client.code();
        assertRefused(client.redeem(APP, code, "redirect_uri", "https://evil.example/cb"), "invalid_grant");
        assertRefused(client.redeem(APP, code), "invalid_grant");
    }

    @Test
    void anApplicationWithoutASecretProvesItselfByPkce() {
        Reply reply = client.redeem(OAuthApp.PUBLIC, publicCode(), "code_verifier", VERIFIER);
        assertThat(reply.status()).isEqualTo(200);
        Map<String, String> refresh = form(
                "grant_type", "refresh_token",
                "client_id", OAuthApp.PUBLIC.clientId(),
                "redirect_uri", OAuthApp.PUBLIC.redirectUri(),
                "refresh_token", refreshToken(reply));
        assertThat(client.token(refresh).status()).isEqualTo(200);
        refresh.put("client_secret", "guess");
        assertRefused(client.token(refresh), "invalid_client");
    }

    @Test
    void aWrongOrMissingOrShortVerifierIsRefused() {
        assertRefused(
                client.redeem(OAuthApp.PUBLIC, publicCode(), "code_verifier", VERIFIER.replace('d', 'e')),
                "invalid_grant");
        assertRefused(client.redeem(OAuthApp.PUBLIC, publicCode()), "invalid_grant");
        assertRefused(client.redeem(OAuthApp.PUBLIC, publicCode(), "code_verifier", "short"), "invalid_grant");
        assertRefused(client.redeem(APP, client.code(), "code_verifier", VERIFIER), "invalid_grant");
    }

    @Test
    void anApplicationWithASecretMayUsePkceBesideIt() {
        String code = client.code("code_challenge", CHALLENGE, "code_challenge_method", "S256");
        assertThat(client.redeem(APP, code, "code_verifier", VERIFIER).status()).isEqualTo(200);
    }

    @Test
    void wrongAuthorizationRequestsTravelBackAsErrors() {
        assertThat(parameters(client.authorize("response_type", "token", "state", "s")))
                .containsExactly(Map.entry("error", "unsupported_response_type"), Map.entry("state", "s"));
        assertThat(parameters(client.authorize("code_challenge", CHALLENGE, "code_challenge_method", "plain")))
                .containsEntry("error", "invalid_request");
        assertThat(parameters(client.authorize("client_id", OAuthApp.PUBLIC.clientId())))
                .containsEntry("error", "invalid_request");
    }

    @Test
    void nobodyIsSentToARedirectUriThatTheApplicationDoesNotHave() {
        for (String uri : new String[] {"https://evil.example/cb", ""}) {
            Reply reply = client.authorize("redirect_uri", uri);
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.header("Location")).isEmpty();
            assertThat(reply.text()).contains("redirect_uri");
        }
        assertThat(client.authorize("client_id", "nobody").text()).contains("client_id");
        assertThat(client.http()
                        .form("POST", "/integrations/oauth2/authorize", "")
                        .status())
                .isEqualTo(405);
    }
}
