package io.github.camelworkfront.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.SandboxClient;
import io.github.camelworkfront.sandbox.SandboxClient.Reply;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AuthenticationTest {

    private static final String NOT_LOGGED_IN =
            "{\"error\":{\"class\":\"com.attask.common.AuthenticationException\",\"message\":\"You are not currently logged in.\"}}";

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    private WorkfrontSandbox sandbox;
    private SandboxClient admin;
    private SandboxClient nobody;

    @BeforeEach
    void connect() {
        sandbox = extension.sandbox();
        admin = SandboxClient.of(sandbox);
        nobody = admin.anonymous();
    }

    private Reply login(String form) {
        return nobody.form("POST", "/login", form);
    }

    private String token() {
        return login("username=admin%40sandbox.example&password=sandbox")
                .data()
                .path("sessionID")
                .asText();
    }

    @Test
    void loginByFormAnswersWithTheSessionAndACookie() {
        Reply reply = login("username=admin%40sandbox.example&password=sandbox&subdomain=acme&timeToLive=3600");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("application/json;charset=UTF-8");
        String token = reply.data().path("sessionID").asText();
        assertThat(token).matches("[0-9a-f]{32}");
        assertThat(reply.header("Set-Cookie")).isEqualTo("attask=" + token + "; Path=/; HttpOnly; Max-Age=3600");
        assertThat(reply.data().path("isAdmin").asBoolean()).isTrue();
        assertThat(reply.text()).contains("\"v22.0\":\"\\/attask\\/api\\/v22.0\\/\"");
    }

    @Test
    void loginWorksInTheQueryAsGetAndWithMethodOverride() {
        String credentials = "username=admin%40sandbox.example&password=sandbox";
        assertThat(nobody.send("POST", "/login?" + credentials).status()).isEqualTo(200);
        assertThat(nobody.get("/login?" + credentials).status()).isEqualTo(200);
        assertThat(login("method=GET&" + credentials).status()).isEqualTo(200);
    }

    @Test
    void wrongPasswordIsRefusedInTheRecordedWords() {
        Reply reply = login("username=admin%40sandbox.example&password=wrong");
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.text())
                .isEqualTo("{\"error\":{\"class\":\"com.attask.common.AuthenticationException\","
                        + "\"message\":\"That username\\/password combination wasn't quite right.  "
                        + "Make sure your caps lock isn't on and try again.\"}}");
    }

    @Test
    void aSessionTravelsAsHeaderAndAsParameter() {
        String token = token();
        assertThat(nobody.header("SessionID", token).get("/user?id=$$USER.ID").status())
                .isEqualTo(200);
        assertThat(nobody.get("/user?id=$$USER.ID&sessionID=" + token).status()).isEqualTo(200);
    }

    @Test
    void anApiKeyTravelsAsHeaderAndAsQueryParameter() {
        assertThat(admin.get("/user?id=$$USER.ID").data().path("name").asText()).isEqualTo("Avery Stone");
        assertThat(nobody.get("/user?id=$$USER.ID&apiKey=" + sandbox.apiKey()).status())
                .isEqualTo(200);
        assertThat(nobody.json("POST", "/proj?apiKey=" + sandbox.apiKey(), "{'name':'P'}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anApiKeyInAFormBodyFailsWithTheUnfilledTemplate() {
        Reply reply = nobody.form("POST", "/proj", "name=P&apiKey=" + sandbox.apiKey());
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.message()).endsWith("{0}");
        assertThat(reply.json().at("/error/class").asText()).endsWith("AuthenticationException");
    }

    @Test
    void anApiKeyIsNoSessionId() {
        Reply reply = nobody.header("sessionID", sandbox.apiKey()).get("/proj/search");
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.text()).isEqualTo(NOT_LOGGED_IN);
    }

    @Test
    void withoutCredentialsNobodyIsLoggedIn() {
        assertThat(nobody.get("/proj/search").text()).isEqualTo(NOT_LOGGED_IN);
    }

    @Test
    void aCookieReadsButDoesNotWriteAlone() {
        SandboxClient browser = nobody.header("Cookie", "theme=dark; attask=" + token());
        assertThat(browser.get("/proj/search").status()).isEqualTo(200);
        assertThat(browser.json("POST", "/proj", "{'name':'P'}").status()).isEqualTo(403);
        assertThat(browser.header("X-XSRF-TOKEN", "t")
                        .json("POST", "/proj", "{'name':'P'}")
                        .status())
                .isEqualTo(200);
        assertThat(nobody.header("Cookie", "wf-auth=" + token())
                        .get("/proj/search")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void logoutEndsTheSessionByGetAndByPost() {
        for (String method : new String[] {"GET", "POST"}) {
            SandboxClient user = nobody.header("sessionID", token());
            Reply reply = user.send(method, "/logout");
            assertThat(reply.text()).isEqualTo("{\"data\":{\"success\":true}}");
            assertThat(user.get("/proj/search").status()).isEqualTo(401);
        }
    }

    @Test
    void sessionExchangesAnApiKeyForASession() {
        String token = nobody.get("/session?apiKey=" + sandbox.apiKey())
                .data()
                .path("sessionID")
                .asText();
        assertThat(nobody.header("sessionID", token)
                        .get("/session")
                        .data()
                        .path("sessionID")
                        .asText())
                .isEqualTo(token);
    }

    @Test
    void eachExchangeOfAnApiKeyOpensASessionOfItsOwnThatEndsWhenIdle() {
        String first = admin.get("/session").data().path("sessionID").asText();
        String second = nobody.get("/session?apiKey=" + sandbox.apiKey())
                .data()
                .path("sessionID")
                .asText();
        assertThat(first).matches("[0-9a-f]{32}").isNotEqualTo(second);
        nobody.header("sessionID", first).get("/logout");
        assertThat(nobody.header("sessionID", first).get("/proj/search").status())
                .isEqualTo(401);
        assertThat(nobody.header("sessionID", second).get("/proj/search").status())
                .isEqualTo(200);
        sandbox.clock().advance(Duration.ofHours(8).plusMinutes(1));
        assertThat(nobody.header("sessionID", second).get("/proj/search").status())
                .isEqualTo(401);
    }

    @Test
    void anUnknownApiKeyIsNotExchanged() {
        assertThat(nobody.header("apiKey", "unknown").get("/session").text()).isEqualTo(NOT_LOGGED_IN);
    }

    @Test
    void anIdleSessionEndsAfterEightHours() {
        SandboxClient user = nobody.header("sessionID", token());
        sandbox.clock().advance(Duration.ofHours(7));
        assertThat(user.get("/proj/search").status()).isEqualTo(200);
        sandbox.clock().advance(Duration.ofHours(8).minusMinutes(1));
        assertThat(user.get("/proj/search").status()).isEqualTo(200);
        sandbox.clock().advance(Duration.ofHours(8).plusMinutes(1));
        assertThat(user.get("/proj/search").text()).isEqualTo(NOT_LOGGED_IN);
    }

    @Test
    void timeToLiveShortensASession() {
        String token = login("username=admin%40sandbox.example&password=sandbox&timeToLive=60")
                .data()
                .path("sessionID")
                .asText();
        sandbox.clock().advance(Duration.ofSeconds(61));
        assertThat(nobody.header("sessionID", token).get("/proj/search").status())
                .isEqualTo(401);
    }

    @Test
    void infoNeedsNoSignIn() {
        Reply reply = nobody.get("/info");
        assertThat(reply.data().at("/sso/ssoType").asText()).isEqualTo("NONE");
        assertThat(reply.data().path("versions").toString()).contains("v16.0", "v22.0");
    }

    @Test
    void apiKeysAreReadMadeAndClearedByUserNameAndPassword() {
        String who = "&username=admin%40sandbox.example&password=sandbox";
        assertThat(nobody.send("PUT", "/user?action=getApiKey" + who)
                        .data()
                        .path("result")
                        .asText())
                .isEqualTo(sandbox.apiKey());
        nobody.send("PUT", "/user?action=clearApiKey" + who);
        assertThat(nobody.form("POST", "/user", "method=PUT&action=getApiKey" + who)
                        .text())
                .isEqualTo("{\"data\":{\"result\":\"\"}}");
        assertThat(admin.get("/proj/search").status()).isEqualTo(401);
        String key = nobody.send("PUT", "/user?action=generateApiKey" + who)
                .data()
                .path("result")
                .asText();
        assertThat(nobody.header("apiKey", key).get("/proj/search").status()).isEqualTo(200);
    }

    @Test
    void apiKeysAreMadeForTheUserWhoIsSignedIn() {
        SandboxClient user = nobody.header("sessionID", token());
        String key =
                user.send("PUT", "/user/generateApiKey").data().path("result").asText();
        assertThat(user.send("PUT", "/user/getApiKey").data().path("result").asText())
                .isEqualTo(key);
        user.send("PUT", "/user/clearApiKey");
        assertThat(nobody.header("apiKey", key).get("/proj/search").status()).isEqualTo(401);
    }

    @Test
    void aNewUserSignsInWithThePasswordHeWasGivenAndNobodyReadsIt() {
        Reply created = admin.json(
                "POST", "/user?fields=*", "{'emailAddr':'eve@sandbox.example','name':'Eve','password':'s3cret'}");
        assertThat(created.text()).doesNotContain("s3cret");
        assertThat(login("username=eve%40sandbox.example&password=s3cret").status())
                .isEqualTo(200);
        assertThat(login("username=eve%40sandbox.example&password=sandbox").status())
                .isEqualTo(401);
    }
}
