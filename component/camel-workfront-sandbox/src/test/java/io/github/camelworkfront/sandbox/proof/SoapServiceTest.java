package io.github.camelworkfront.sandbox.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.ProofStyle;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import io.github.camelworkfront.sandbox.proof.SoapClient.Reply;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoapServiceTest {

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    private static final String LOGIN = SoapClient.envelope(
            "<p:doLogin><Login>admin@sandbox.example</Login><Password>sandbox</Password></p:doLogin>");

    private WorkfrontSandbox sandbox;
    private SoapClient client;

    @BeforeEach
    void setUp() {
        sandbox = extension.sandbox();
        client = SoapClient.of(sandbox);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/soap", "/soap.php", "/soap/", "/16_24_0/soap", "/12_7_0/soap/", "/21_3_0/soap"})
    void allAddressesAnswer(String path) {
        assertThat(client.at(path).post(LOGIN, "text/xml").text("user_id")).isEqualTo("11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/16_24/soap", "/soapx", "/soap/more", "/a_b_c/soap"})
    void otherAddressesDoNot(String path) {
        assertThat(client.at(path).post(LOGIN, "text/xml").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void eachStyleAnswersInItsWay(ProofStyle style) {
        sandbox.proof().style(style);
        Reply reply = client.post(LOGIN, "text/xml");
        assertThat(reply.contentType()).isEqualToIgnoringCase("text/xml; charset=utf-8");
        assertThat(reply.text("user_name")).isEqualTo("Avery Stone");
        assertThat(reply.element("user_id").getAttribute("xsi:type"))
                .isEqualTo(style == ProofStyle.LITERAL ? "" : "xsd:int");
        assertThat(reply.element("doLoginResponse").getNamespaceURI()).isEqualTo("https://127.0.0.1/");
    }

    @Test
    void aSandboxStartsInTheStyleThatItWasBuiltWithAndGoesBackToIt() {
        try (WorkfrontSandbox encoded = WorkfrontSandbox.builder()
                .seed("empty")
                .proofStyle(ProofStyle.ENCODED)
                .start()) {
            assertThat(encoded.proof().style()).isEqualTo(ProofStyle.ENCODED);
            encoded.proof().style(ProofStyle.MIXED);
            encoded.reset();
            assertThat(encoded.proof().style()).isEqualTo(ProofStyle.ENCODED);
        }
    }

    @Test
    void soap12IsAnsweredInSoap12() {
        String envelope =
                LOGIN.replace("http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope");
        Reply reply = client.post(envelope, "application/soap+xml; charset=utf-8");
        assertThat(reply.contentType()).startsWith("application/soap+xml");
        assertThat(reply.element("Envelope").getNamespaceURI()).isEqualTo("http://www.w3.org/2003/05/soap-envelope");
        Reply fault = client.post(envelope.replace(">sandbox<", ">wrong<"), "application/soap+xml");
        assertThat(fault.status()).isEqualTo(500);
        assertThat(fault.text("Value")).isEqualTo("303");
    }

    @Test
    void theNamespaceOfTheCallAndTheActionSayNothing() {
        String envelope = LOGIN.replace("https://soap.proofhq.com/", "urn:anything");
        assertThat(client.post(envelope, "text/xml", "SOAPAction", "\"urn:else\"")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void bodiesMayComeInChunksAndCompressed() throws IOException {
        byte[] bytes = LOGIN.getBytes(StandardCharsets.UTF_8);
        assertThat(client.send(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)), "text/xml")
                        .status())
                .isEqualTo(200);
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        }
        assertThat(client.send(BodyPublishers.ofByteArray(zipped.toByteArray()), "text/xml", "Content-Encoding", "gzip")
                        .status())
                .isEqualTo(200);
        assertThat(client.post(LOGIN, "text/xml", "Content-Encoding", "gzip").fault())
                .isEqualTo("SOAP-ENV:Client Bad Request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "{\"a\":1}",
                "<a/>",
                "<a><b></a>",
                "<Envelope/>",
                "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"/>",
                "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Body/></e:Envelope>",
                "<e:Envelope xmlns:e=\"urn:other\"><e:Body><a/></e:Body></e:Envelope>"
            })
    void whatIsNoEnvelopeIsABadRequest(String body) {
        Reply reply = client.post(body, "text/xml");
        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.fault()).isEqualTo("SOAP-ENV:Client Bad Request");
    }

    @Test
    void deepNestingIsABadRequest() {
        String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
        assertThat(client.post(SoapClient.envelope(deep), "text/xml").fault()).isEqualTo("SOAP-ENV:Client Bad Request");
    }

    @Test
    void theNamespaceFollowsTheHost() throws IOException {
        assertThat(client.post(LOGIN, "text/xml").element("doLoginResponse").getNamespaceURI())
                .isEqualTo("https://127.0.0.1/");
        try (Socket socket = new Socket("127.0.0.1", sandbox.port())) {
            byte[] body = LOGIN.getBytes(StandardCharsets.UTF_8);
            String head = "POST /soap HTTP/1.1\r\nHost: proof_host:8080\r\nConnection: close\r\nContent-Length: "
                    + body.length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).contains("xmlns:ns1=\"https://proof_host/\"");
        }
    }

    @Test
    void attachmentsAreABadRequest() {
        assertThat(client.post("--b\r\n\r\n" + LOGIN + "\r\n--b--", "multipart/related; boundary=b")
                        .fault())
                .isEqualTo("SOAP-ENV:Client Bad Request");
    }

    @Test
    void documentTypesAreRefusedAndNothingIsReadFromElsewhere() {
        String doctype = "<!DOCTYPE e [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        Reply reply = client.post(doctype + LOGIN.replace("sandbox<", "&x;<"), "text/xml");
        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.fault()).isEqualTo("SOAP-ENV:Server DTD are not supported by SOAP");
    }

    @Test
    void headersThatMustBeUnderstoodAreNot() {
        String entry = "<e:Header><p:Security e:mustUnderstand=\"%s\"/></e:Header><e:Body>";
        assertThat(client.post(LOGIN.replace("<e:Body>", entry.formatted(1)), "text/xml")
                        .fault())
                .isEqualTo("SOAP-ENV:MustUnderstand Header not understood");
        assertThat(client.post(LOGIN.replace("<e:Body>", entry.formatted(0)), "text/xml")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aCallWithoutAnyKnownPartLacksParameters() {
        assertThat(client.call("doLogin", "").fault()).isEqualTo("SOAP-ENV:Client Missing parameter");
        assertThat(client.call("getAllProofs", "<Unknown>1</Unknown>").fault())
                .isEqualTo("SOAP-ENV:Client Missing parameter");
    }

    @Test
    void argumentsAreCheckedAfterTheSession() {
        SoapClient admin = client.as("admin@sandbox.example");
        assertThat(admin.call("getAllProofs", "<StartFrom>x</StartFrom>").fault())
                .isEqualTo("SOAP-ENV:Server SOAP-ERROR: Encoding: Violation of encoding rules");
    }

    @Test
    void theUnversionedEditionLacksOperations() {
        SoapClient admin = client.as("admin@sandbox.example");
        assertThat(admin.at("/soap").call("getDecisions", "").fault())
                .isEqualTo("SOAP-ENV:Server Procedure 'getDecisions' not present");
        assertThat(admin.at("/18_2_0/soap").call("getDecisions", "").body()).doesNotContain("Procedure");
        assertThat(admin.call("dologin", "").fault()).isEqualTo("SOAP-ENV:Server Procedure 'dologin' not present");
    }

    @Test
    void aPageRequestWithoutWsdlIsABadRequest() {
        assertThat(client.get("/soap").fault()).isEqualTo("SOAP-ENV:Client Bad Request");
    }

    @Test
    void theAccountIsNewAfterAReset() {
        SoapClient admin = client.as("admin@sandbox.example");
        sandbox.reset();
        assertThat(admin.call("checkSession", "").text("faultcode")).isEqualTo("305");
    }
}
