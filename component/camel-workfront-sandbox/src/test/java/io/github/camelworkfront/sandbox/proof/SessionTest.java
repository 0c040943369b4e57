package io.github.camelworkfront.sandbox.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.RecordedRequest;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import io.github.camelworkfront.sandbox.proof.SoapClient.Reply;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SessionTest {

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    private WorkfrontSandbox sandbox;
    private SoapClient anonymous;

    @BeforeEach
    void setUp() {
        sandbox = extension.sandbox();
        anonymous = SoapClient.of(sandbox);
    }

    private Reply login(String email, String password) {
        return anonymous.call("doLogin", "<Login>" + email + "</Login><Password>" + password + "</Password>");
    }

    @Test
    void aLoginAnswersASessionAndAllFieldsOfItsType() {
        Reply reply = login("admin@sandbox.example", "sandbox");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text("session")).matches("[0-9a-v]{26}");
        assertThat(reply.text("user_id")).isEqualTo("11");
        assertThat(Reply.children(reply.element("return"))).hasSize(34).startsWith("session", "user_id", "user_name");
        assertThat(reply.texts("default_upload_host")).containsExactly("127.0.0.1:" + sandbox.port());
    }

    @Test
    void aTokenServesInPlaceOfThePassword() {
        String parts = "<EmailAddress>creator@sandbox.example</EmailAddress><AuthToken>%s</AuthToken>";
        Reply reply = anonymous.call("getSessionId", parts.formatted("sandbox0000000000000000000creatortoken"));
        assertThat(reply.text("user_id")).isEqualTo("12");
        SoapClient creator = anonymous.withSession(reply.text("session"));
        assertThat(creator.call("checkSession", "").text("return")).isEqualTo("true");
        assertThat(anonymous.call("getSessionId", parts.formatted("wrong")).fault())
                .isEqualTo("303 Your log in details are not valid.");
    }

    @Test
    void badCredentialsAreRefusedAliveWhoeverTheyAreOf() {
        assertThat(login("admin@sandbox.example", "wrong").fault()).isEqualTo("303 Your log in details are not valid.");
        assertThat(login("nobody@sandbox.example", "sandbox").fault())
                .isEqualTo("303 Your log in details are not valid.");
        assertThat(anonymous.call("doLogin", "<Login/>").fault()).isEqualTo("303 Your log in details are not valid.");
        assertThat(login("ADMIN@sandbox.example", "sandbox").status()).isEqualTo(200);
    }

    @Test
    void repeatedBadLoginsLockTheAccountForATime() {
        for (int i = 0; i < 5; i++) {
            assertThat(login("admin@sandbox.example", "wrong").text("faultcode"))
                    .isEqualTo("303");
        }
        assertThat(login("admin@sandbox.example", "sandbox").text("faultcode")).isEqualTo("307");
        assertThat(login("creator@sandbox.example", "sandbox").status()).isEqualTo(200);
        sandbox.clock().advance(Duration.ofMinutes(16));
        assertThat(login("admin@sandbox.example", "sandbox").status()).isEqualTo(200);
    }

    @Test
    void aGoodLoginForgivesTheBadOnesBeforeIt() {
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 4; j++) {
                login("admin@sandbox.example", "wrong");
            }
            assertThat(login("admin@sandbox.example", "sandbox").status()).isEqualTo(200);
        }
    }

    @Test
    void everyCallRenewsASessionAndIdlenessEndsIt() {
        SoapClient admin = anonymous.as("admin@sandbox.example");
        for (int i = 0; i < 3; i++) {
            sandbox.clock().advance(Duration.ofHours(23));
            assertThat(admin.call("checkSession", "").text("return")).isEqualTo("true");
        }
        sandbox.clock().advance(Duration.ofHours(25));
        assertThat(admin.call("checkSession", "").fault()).isEqualTo("305 Invalid Session ID.");
    }

    @Test
    void aLogoutEndsOneSessionAndExpiryAll() {
        SoapClient first = anonymous.as("admin@sandbox.example");
        SoapClient second = anonymous.as("admin@sandbox.example");
        assertThat(first.call("doLogout", "").text("return")).isEqualTo("true");
        assertThat(first.call("checkSession", "").text("faultcode")).isEqualTo("305");
        assertThat(second.call("checkSession", "").status()).isEqualTo(200);
        sandbox.expireSessions();
        assertThat(second.call("checkSession", "").text("faultcode")).isEqualTo("305");
    }

    @Test
    void theSessionIsCheckedBeforeTheArguments() {
        SoapClient junk = anonymous.withSession("junk");
        assertThat(junk.call("createProof", "<OwnerID>x</OwnerID>").fault()).isEqualTo("305 Invalid Session ID.");
        assertThat(anonymous.call("createProof", "<Name>n</Name>").fault()).isEqualTo("305 Invalid Session ID.");
        assertThat(junk.call("getNothing", "").fault()).isEqualTo("SOAP-ENV:Server Procedure 'getNothing' not present");
    }

    @Test
    void theJournalTellsOperationsAndUsersButNoSecrets() {
        SoapClient admin = anonymous.as("admin@sandbox.example");
        admin.call("checkSession", "");
        assertThat(sandbox.requests().proof("doLogin")).hasSize(1);
        RecordedRequest check = sandbox.requests().proof("checkSession").get(0);
        assertThat(check.user()).isEqualTo("admin@sandbox.example");
        anonymous.post(
                SoapClient.envelope("<p:doLogin><Login href=\"#1\"/><Password href=\"#2\"/></p:doLogin>"
                        + "<x id=\"1\">admin@sandbox.example</x><x id=\"2\">sandbox</x>"),
                "text/xml");
        anonymous.call(
                "doLogin", "<Login>a</Login><p:Password xsi:type=\"xsd:string\"><![CDATA[s<e>cret]]></p:Password>");
        anonymous.call("getSessionId", "<EmailAddress>a</EmailAddress><AuthToken>secret\n</AuthToken>");
        assertThat(sandbox.requests().proof("doLogin")).hasSize(3);
        assertThat(sandbox.requests().all())
                .allSatisfy(request -> assertThat(request.body())
                        .contains("***")
                        .doesNotContain(">sandbox<")
                        .doesNotContain("cret]")
                        .doesNotContain("secret"));
        assertThat(check.body()).contains("<SessionID>***</SessionID>");
    }
}
