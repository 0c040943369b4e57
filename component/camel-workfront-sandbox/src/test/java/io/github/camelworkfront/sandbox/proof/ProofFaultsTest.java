package io.github.camelworkfront.sandbox.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.ConcurrencyLimit;
import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.Fault.Kind;
import io.github.camelworkfront.sandbox.SandboxClient;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import io.github.camelworkfront.sandbox.proof.SoapClient.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofFaultsTest {

    private static final String BOUNDARY = "multipart/form-data; boundary=b";
    private static final String UPLOAD =
            "--b\r\nContent-Disposition: form-data; name=\"file1\"; filename=\"a.pdf\"\r\n\r\nx\r\n--b--\r\n";

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    private WorkfrontSandbox sandbox;
    private SoapClient admin;

    @BeforeEach
    void setUp() {
        sandbox = extension.sandbox();
        admin = SoapClient.of(sandbox).as("admin@sandbox.example");
    }

    private Reply check() {
        return admin.call("checkSession", "");
    }

    private Reply after(Fault fault) {
        sandbox.faults().add(fault);
        return check();
    }

    @Test
    void sessionsEndOrSeemToFor305() {
        Reply once = after(Fault.of(Kind.UNAUTHORIZED_ONCE));
        assertThat(once.status()).isEqualTo(500);
        assertThat(once.fault()).isEqualTo("305 Invalid Session ID.");
        assertThat(check().status()).isEqualTo(200);
        assertThat(after(Fault.of(Kind.SESSION_EXPIRED)).fault()).isEqualTo("305 Invalid Session ID.");
        assertThat(check().text("faultcode")).isEqualTo("305");
    }

    @ParameterizedTest
    @CsvSource({"server-error,500", "too-many-requests,429", "html,503", "bad-gateway,502", "thread-limit,422"})
    void whatStandsBeforeTheServiceAnswersPages(String kind, int status) {
        Reply reply = after(Fault.of(Kind.of(kind)).retryAfter(Duration.ofSeconds(2)));
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.contentType()).startsWith("text/html");
        assertThat(reply.body()).doesNotContain("Envelope");
        assertThat(reply.response().headers().firstValue("Retry-After")).contains("2");
    }

    @Test
    void theServiceItselfMayFailInSoap() {
        Reply reply = after(Fault.of(Kind.ERROR_STRING).text("Out of order"));
        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.fault()).isEqualTo("SOAP-ENV:Server Out of order");
        assertThat(after(Fault.of(Kind.ERROR_WITH_200)).status()).isEqualTo(200);
    }

    @Test
    void answersMayBeEmptyTextResetOrCutShort() {
        assertThat(after(Fault.of(Kind.EMPTY)).body()).isEmpty();
        assertThat(after(Fault.of(Kind.SERVICE_UNAVAILABLE)).status()).isEqualTo(503);
        assertThatThrownBy(() -> after(Fault.of(Kind.RESET))).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> after(Fault.of(Kind.TRUNCATED))).isInstanceOf(UncheckedIOException.class);
        assertThat(after(Fault.slow(Duration.ofMillis(1))).status()).isEqualTo(200);
    }

    @Test
    void aFaultMayHitOneOperationOnly() {
        sandbox.faults().add(Fault.of(Kind.SERVER_ERROR).onOperation("doLogout"));
        assertThat(check().status()).isEqualTo(200);
        assertThat(admin.call("doLogout", "").status()).isEqualTo(500);
        SandboxClient controls = SandboxClient.of(sandbox).root("/_sandbox");
        controls.send("POST", "/faults?name=server-error&operation=checkSession");
        assertThat(controls.get("/faults").json().at("/0/operation").asText()).isEqualTo("checkSession");
        assertThat(admin.post("no envelope", "text/xml").fault()).isEqualTo("SOAP-ENV:Client Bad Request");
        assertThat(SandboxClient.of(sandbox).get("/user/search").status()).isEqualTo(200);
        assertThat(check().status()).isEqualTo(500);
    }

    @Test
    void aDrippingAnswerIsWholeInTheEnd() {
        assertThat(after(Fault.of(Kind.DRIPPING).delay(Duration.ofNanos(1))).text("return"))
                .isEqualTo("true");
    }

    @Test
    void aStalledAnswerEndsInTheMiddle() {
        assertThatThrownBy(() -> after(Fault.of(Kind.STALLED).delay(Duration.ofMillis(1))))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(check().status()).isEqualTo(200);
    }

    @Test
    void whileAnAnswerIsStalledHalfOfItIsThere() throws IOException {
        sandbox.faults().add(Fault.of(Kind.STALLED).delay(Duration.ofHours(1)).on("GET", "/soap"));
        try (Socket socket = new Socket("127.0.0.1", sandbox.port())) {
            OutputStream out = socket.getOutputStream();
            out.write("GET /soap?wsdl HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            StringBuilder seen = new StringBuilder();
            while (seen.indexOf("<wsdl:message") < 0) {
                seen.append((char) in.read());
            }
            assertThat(seen.toString()).startsWith("HTTP/1.1 200").doesNotContain("</wsdl:definitions>");
        }
    }

    @Test
    void uploadsFailInTheirOwnWay() {
        SoapClient uploads = admin.at("/upload.php");
        sandbox.faults().add(Fault.of(Kind.ERROR_STRING));
        Reply storage = uploads.post(UPLOAD, BOUNDARY);
        assertThat(storage.status()).isEqualTo(200);
        assertThat(storage.text("errorcode")).isEqualTo("7");
        sandbox.faults().add(Fault.of(Kind.UNAUTHORIZED_ONCE));
        assertThat(uploads.post(UPLOAD, BOUNDARY).status()).isEqualTo(401);
        sandbox.faults().add(Fault.of(Kind.SERVER_ERROR));
        assertThat(uploads.post(UPLOAD, BOUNDARY).contentType()).startsWith("text/html");
        assertThat(uploads.post(UPLOAD, BOUNDARY).text("errorcode")).isEmpty();
    }

    @Test
    void callsNeedALaneOnlyIfSwitchedSo() {
        sandbox.concurrency().limit(ConcurrencyLimit.of(1));
        sandbox.concurrency().clearCounts();
        check();
        assertThat(sandbox.concurrency().counts().letThrough()).isZero();
        sandbox.choices().set(Choice.PROOF_CONCURRENCY, "limited");
        sandbox.faults().add(Fault.slow(Duration.ofHours(1)).times(1));
        CompletableFuture<Reply> first = CompletableFuture.supplyAsync(this::check);
        while (sandbox.concurrency().counts().running() == 0) {
            Thread.onSpinWait();
        }
        Reply refused = check();
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.contentType()).startsWith("text/html");
        assertThat(first).isNotDone();
    }
}
