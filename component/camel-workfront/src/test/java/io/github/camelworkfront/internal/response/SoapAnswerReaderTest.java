package io.github.camelworkfront.internal.response;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontProofException;
import io.github.camelworkfront.WorkfrontRateLimitException;
import io.github.camelworkfront.WorkfrontServerException;
import io.github.camelworkfront.internal.catalog.ProofCatalog;
import io.github.camelworkfront.internal.envelope.ProofValues;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.transport.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoapAnswerReaderTest {

    private static final String XML = "text/xml; charset=utf-8";
    private static final ServiceCall CALL =
            new ServiceCall("POST", "/soap", Params.NONE, null, "proof:getProofURL", ServiceCall.Effect.READ);

    private static Reply<SoapAnswer> read(int status, String type, byte[] body, String returns, boolean whole)
            throws IOException {
        ProofValues values = new ProofValues(ProofCatalog.bundled());
        return new SoapAnswerReader(CALL, returns, values, whole)
                .read(new Answer(status, type, Map.of(), new ByteArrayInputStream(body)));
    }

    private static Reply<SoapAnswer> read(int status, String type, String body) throws IOException {
        return read(status, type, body.getBytes(UTF_8), "string", false);
    }

    private static WorkfrontException failure(int status, String type, String body) throws IOException {
        return read(status, type, body).failure();
    }

    private static String envelope(String content) {
        return "<S:Envelope xmlns:S=\"http://schemas.xmlsoap.org/soap/envelope/\"><S:Body>" + content
                + "</S:Body></S:Envelope>";
    }

    private static String fault(String code, String text) {
        return envelope(
                "<S:Fault><faultcode>" + code + "</faultcode><faultstring>" + text + "</faultstring></S:Fault>");
    }

    @Test
    void theResultHasItsTypeAndItsElement() throws IOException {
        String body = envelope("<p:decodeProofIDResponse xmlns:p=\"u\"><x>17</x></p:decodeProofIDResponse>");
        SoapAnswer typed = read(200, XML, body.getBytes(UTF_8), "int", false).data();
        assertThat(typed.value()).isEqualTo(17);
        assertThat(typed.element().name()).isEqualTo("decodeProofIDResponse");
        assertThat(typed.bytes()).isNull();

        SoapAnswer untyped = read(200, XML, body.getBytes(UTF_8), null, true).data();
        assertThat(untyped.value()).isNull();
        assertThat(untyped.bytes()).isEqualTo(body.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/xml; charset=ISO-8859-1",
                "text/xml;charset=\"iso-8859-1\"",
                "text/xml; Charset = ISO-8859-1 ; a=b"
            })
    void theCharsetIsTheHeaders(String type) throws IOException {
        byte[] body = envelope("<r><return>Müller</return></r>").getBytes(ISO_8859_1);
        assertThat(read(200, type, body, "string", false).data().value()).isEqualTo("Müller");
    }

    @ParameterizedTest
    @CsvSource({
        "303, 303, Your log in details are not valid., proofUsername",
        "305, 305, Invalid Session ID., session has ended",
        "307, 307, Account locked, unlock",
        "400, 400, Required string parameter 'Hash' is not present., arg.Hash",
        "403, 403, you do not have access to this account, Billing administrator",
        "403, 403, the user does not have permission to perform this action, Supervisor",
        "418, 418, no permissions to access settings, Administrator",
        "418, 418, Creators and Billing administrator rights required, Visitor",
        "418, 418, Invalid Recipient ID, getProofReviewers",
        "418, 418, The stage must contain at least one recipient., reviewer",
        "SOAP-ENV:Server, , Procedure 'lockProof' not present, proofApiVersion",
        "SOAP-ENV:Client, , Bad Request, proofUrl",
        "SOAP-ENV:Server, , SOAP-ERROR: Encoding: Violation of encoding rules, type",
    })
    void aFaultSaysWhatToDoAboutIt(String code, Integer number, String text, String advice) throws IOException {
        WorkfrontProofException e = (WorkfrontProofException) failure(500, XML, fault(code, text));

        assertThat(e.getFaultCode()).isEqualTo(code.replace("SOAP-ENV:", ""));
        assertThat(e.getCode()).isEqualTo(number);
        assertThat(e.getFaultText()).isEqualTo(text);
        assertThat(e.getAdvice()).contains(advice);
        assertThat(e).hasMessageContaining(text).hasMessageContaining(e.getAdvice());
        assertThat(e.getStatus()).isEqualTo(500);
        assertThat(e.getOperation()).isEqualTo("proof:getProofURL");
    }

    @Test
    void aFaultThatNobodyKnowsIsToldAsItIs() throws IOException {
        WorkfrontProofException e = (WorkfrontProofException) failure(200, XML, fault("1234567", "Out of paper"));
        assertThat(e.getAdvice()).isNull();
        assertThat(e.getCode()).isNull();
        assertThat(e).hasMessage("Workfront proof:getProofURL: Out of paper [1234567] (POST /soap)");
        assertThat(failure(500, XML, fault("", ""))).hasMessageContaining("gave no reason");
    }

    @Test
    void aFaultThatIsTooManyRequestsIsNoFaultOfTheService() throws IOException {
        WorkfrontException busy = failure(429, XML, fault("SOAP-ENV:Server", "Rate limit exceeded"));
        assertThat(busy).isInstanceOf(WorkfrontRateLimitException.class).hasMessageContaining("Rate limit exceeded");
        assertThat(Failures.nothingApplied(busy)).isTrue();
    }

    @Test
    void ofALongFaultTheBeginningIsTold() throws IOException {
        WorkfrontProofException e = (WorkfrontProofException) failure(500, XML, fault("9", "x".repeat(1_000_000)));
        assertThat(e.getFaultText()).hasSizeLessThan(20_000).endsWith("…");
        String upload = "<result><item><errorcode>9</errorcode><errorstring>" + "x".repeat(1_000_000)
                + "</errorstring></item></result>";
        Answer answer = new Answer(200, XML, Map.of(), new ByteArrayInputStream(upload.getBytes(UTF_8)));
        assertThat(new UploadAnswerReader(CALL).read(answer).failure().getServiceMessage())
                .hasSizeLessThan(20_000)
                .endsWith("…");
    }

    @Test
    void adviceOnTheRestServiceIsNotGivenHere() throws IOException {
        assertThat(failure(410, "text/html", "<html/>")).hasMessageNotContaining("apiVersion");
    }

    @Test
    void onlyAnEndedSessionIsASignatureThatIsRefused() throws IOException {
        assertThat(Failures.isSignatureRefused(failure(500, XML, fault("305", "Invalid Session ID."))))
                .isTrue();
        for (String other : new String[] {"303", "307", "403", "400"}) {
            assertThat(Failures.isSignatureRefused(failure(500, XML, fault(other, "no"))))
                    .isFalse();
        }
        assertThat(Failures.isRefusedLogin(failure(500, XML, fault("303", "no"))))
                .isTrue();
        assertThat(Failures.isRefusedLogin(failure(500, XML, fault("307", "no"))))
                .isTrue();
        assertThat(Failures.isRefusedLogin(failure(500, XML, fault("305", "no"))))
                .isFalse();
    }

    @Test
    void noFaultIsWorthARepetition() throws IOException {
        assertThat(Failures.mayPass(failure(500, XML, fault("Server", "Internal"))))
                .isFalse();
        assertThat(Failures.nothingApplied(failure(500, XML, fault("305", "Invalid Session ID."))))
                .isTrue();
        assertThat(Failures.nothingApplied(failure(500, XML, fault("Server", "Internal"))))
                .isFalse();
    }

    @Test
    void whatIsNoSoapComesFromSomebodyOnTheWay() throws IOException {
        assertThat(failure(502, "text/html; charset=UTF-8", "<!DOCTYPE html><html><p>Bad gateway<br></html>"))
                .hasMessageContaining("the answer is an HTML page");
        WorkfrontException page = failure(502, "text/html", "<html><body>Bad gateway</body></html>");
        assertThat(page).isInstanceOf(WorkfrontServerException.class);
        assertThat(page.getStatus()).isEqualTo(502);
        assertThat(Failures.mayPass(page)).isTrue();
        assertThat(failure(429, "text/plain", "slow down")).isInstanceOf(WorkfrontRateLimitException.class);
        assertThat(failure(404, "text/html", "<html/>")).isInstanceOf(WorkfrontServerException.class);
        assertThat(failure(302, XML, "")).hasMessageContaining("proofUrl");
        assertThat(failure(500, XML, envelope("<r><return>1</return></r>"))).hasMessageContaining("gave no reason");
    }

    @Test
    void aPageInPlaceOfAnAnswerMayPassButARefusedDocumentStaysTheSame() throws IOException {
        assertThat(Failures.mayPass(failure(200, "text/html", "<html><body>Maintenance</body></html>")))
                .isTrue();
        WorkfrontException hostile = failure(200, XML, "<!DOCTYPE x [<!ENTITY a \"b\">]>" + envelope("<r>&a;</r>"));
        assertThat(hostile).isInstanceOf(WorkfrontServerException.class).hasMessageContaining("DOCTYPE");
        assertThat(Failures.mayPass(hostile)).isFalse();
    }

    @Test
    void halfAnAnswerMayPass() throws IOException {
        String whole = envelope("<r><return>http://x/y</return></r>");
        WorkfrontException half = failure(200, XML, whole.substring(0, whole.length() / 2));
        assertThat(half).hasMessageContaining("breaks off");
        assertThat(Failures.mayPass(half)).isTrue();
        assertThat(Failures.mayPass(failure(200, XML, ""))).isTrue();
    }

    @Test
    void silenceIsLeftForTheTransportToTell() {
        InputStream silent = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new SocketTimeoutException("Read timed out");
            }
        };
        ProofValues values = new ProofValues(ProofCatalog.bundled());
        Answer answer = new Answer(200, XML, Map.of(), silent);
        assertThatThrownBy(() -> new SoapAnswerReader(CALL, "string", values, false).read(answer))
                .isInstanceOf(SocketTimeoutException.class);
        assertThatThrownBy(() -> new UploadAnswerReader(CALL).read(answer)).isInstanceOf(SocketTimeoutException.class);
    }
}
