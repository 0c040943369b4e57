package io.github.camelworkfront.sandbox.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.Fault.Kind;
import io.github.camelworkfront.sandbox.SandboxClient;
import io.github.camelworkfront.sandbox.SandboxClient.Reply;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FaultTest {

    @RegisterExtension
    static WorkfrontSandboxExtension extension =
            new WorkfrontSandboxExtension(WorkfrontSandbox.builder().seed("empty"));

    private WorkfrontSandbox sandbox;
    private SandboxClient admin;

    @BeforeEach
    void connect() {
        sandbox = extension.sandbox();
        admin = SandboxClient.of(sandbox);
    }

    private Reply search() {
        return admin.get("/user/search");
    }

    private Reply create() {
        return admin.json("POST", "/proj", "{'name':'P'}");
    }

    @Test
    void unauthorizedOnceIsOverAfterOneRequest() {
        sandbox.faults().add(Fault.of(Kind.UNAUTHORIZED_ONCE));
        Reply first = search();
        assertThat(first.status()).isEqualTo(401);
        assertThat(first.message()).isEqualTo("You are not currently logged in.");
        assertThat(search().status()).isEqualTo(200);
    }

    @Test
    void sessionExpiredEndsEverySession() {
        SandboxClient user = admin.as(sandbox.username());
        sandbox.faults().add(Fault.of(Kind.SESSION_EXPIRED));
        assertThat(user.get("/user/search").status()).isEqualTo(401);
        assertThat(user.get("/user/search").status()).isEqualTo(401);
        assertThat(search().status()).isEqualTo(200);
    }

    @Test
    void tooManyRequestsComesSoOftenWithRetryAfterIfWanted() {
        sandbox.faults().add(Fault.of(Kind.TOO_MANY_REQUESTS).times(2).retryAfter(Duration.ofSeconds(3)));
        assertThat(search().header("Retry-After")).isEqualTo("3");
        Reply refused = search();
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.message()).isEqualTo("Too many concurrent API requests");
        assertThat(search().status()).isEqualTo(200);
        sandbox.faults().add(Fault.of(Kind.TOO_MANY_REQUESTS));
        assertThat(search().header("Retry-After")).isEmpty();
    }

    @Test
    void serverErrorHtmlEmptyAndErrorStringHaveTheirShapes() {
        sandbox.faults().add(Fault.of(Kind.SERVER_ERROR));
        Reply error = search();
        assertThat(error.status()).isEqualTo(500);
        assertThat(error.json().at("/error/class").isTextual()).isTrue();
        sandbox.faults().add(Fault.of(Kind.HTML).status(200));
        Reply html = search();
        assertThat(html.status()).isEqualTo(200);
        assertThat(html.text()).startsWith("<!DOCTYPE html>");
        sandbox.faults().add(Fault.of(Kind.EMPTY));
        assertThat(search().text()).isEmpty();
        sandbox.faults().add(Fault.of(Kind.ERROR_STRING).text("oops"));
        assertThat(search().text()).isEqualTo("{\"error\":\"oops\"}");
        sandbox.faults().add(Fault.of(Kind.NOT_LOGGED_IN_TEXT));
        Reply text = search();
        assertThat(text.status()).isEqualTo(200);
        assertThat(text.message()).isEqualTo("You are not currently logged in.");
    }

    @Test
    void resetEndsTheConnectionBeforeOrAfterTheRequestTookEffect() {
        sandbox.faults().add(Fault.of(Kind.RESET));
        assertThatThrownBy(this::create).isInstanceOf(UncheckedIOException.class);
        assertThat(sandbox.objects("PROJ")).isEmpty();
        sandbox.faults().add(Fault.of(Kind.RESET).afterApplying());
        assertThatThrownBy(this::create).isInstanceOf(UncheckedIOException.class);
        assertThat(sandbox.objects("PROJ")).hasSize(1);
        assertThat(sandbox.requests().all()).extracting("status").containsOnly(0);
    }

    @Test
    void truncatedEndsInTheMiddleOfTheBodyThoughTheRequestTookEffect() {
        sandbox.faults().add(Fault.of(Kind.TRUNCATED));
        assertThatThrownBy(this::create).isInstanceOf(UncheckedIOException.class);
        assertThat(sandbox.objects("PROJ")).hasSize(1);
    }

    @Test
    void slowAnswersAllTheSame() {
        sandbox.faults().add(Fault.slow(Duration.ofMillis(5)).times(1));
        assertThat(search().status()).isEqualTo(200);
        assertThat(sandbox.faults().pending()).isEmpty();
    }

    @Test
    void aDelayDoesNotHideAnotherFault() {
        sandbox.faults().add(Fault.slow(Duration.ofMillis(1)));
        sandbox.faults().add(Fault.of(Kind.SERVER_ERROR));
        sandbox.faults().add(Fault.of(Kind.HTML));
        assertThat(search().status()).isEqualTo(500);
        assertThat(search().status()).isEqualTo(503);
        assertThat(search().status()).isEqualTo(200);
        assertThat(sandbox.faults().pending()).extracting(Fault::kind).containsExactly(Kind.SLOW);
    }

    @Test
    void aFaultHitsItsMethodAndPathOnly() {
        sandbox.faults().add(Fault.of(Kind.SERVER_ERROR).on("POST", ".*/proj"));
        assertThat(search().status()).isEqualTo(200);
        assertThat(admin.get("/proj/search").status()).isEqualTo(200);
        assertThat(create().status()).isEqualTo(500);
    }

    @Test
    void faultsAreSetOverHttpByName() {
        SandboxClient controls = admin.root("/_sandbox");
        controls.json("POST", "/faults", "{'name':'too-many-requests','times':2,'retryAfter':1,'path':'.*search'}");
        controls.send("POST", "/faults?name=html&status=200&method=POST");
        assertThat(controls.get("/faults").json()).hasSize(2);
        assertThat(search().header("Retry-After")).isEqualTo("1");
        assertThat(controls.get("/faults").json().at("/0/times").asInt()).isEqualTo(1);
        controls.delete("/faults");
        assertThat(search().status()).isEqualTo(200);
    }

    @Test
    void errorsBeginWithTheirClassAsTheServicesDo() {
        for (Kind kind : List.of(Kind.SERVER_ERROR, Kind.TOO_MANY_REQUESTS, Kind.UNAUTHORIZED_ONCE)) {
            sandbox.faults().add(Fault.of(kind));
            assertThat(search().text()).matches("\\{\"error\":\\{\"class\":\"[\\w.]+\",\"message\":\".+\"}}");
        }
    }

    @Test
    void aFaultThatDoesNotExistIsRefusedWithTheKnownNames() {
        SandboxClient controls = admin.root("/_sandbox");
        Reply reply = controls.send("POST", "/faults?name=earthquake");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text()).contains("earthquake", "too-many-requests");
        assertThat(controls.send("POST", "/faults?name=slow&times=often").text())
                .contains("times", "often");
        assertThat(controls.send("POST", "/faults?name=slow&times=0").text()).contains("times");
    }

    @Test
    void gatewaysAndBusyServicesAnswerInTheirOwnWays() {
        sandbox.faults().add(Fault.of(Kind.BAD_GATEWAY));
        Reply gateway = search();
        assertThat(gateway.status()).isEqualTo(502);
        assertThat(gateway.header("Content-Type")).startsWith("text/html");
        sandbox.faults().add(Fault.of(Kind.SERVICE_UNAVAILABLE).retryAfter(Duration.ofSeconds(5)));
        Reply unavailable = search();
        assertThat(unavailable.status()).isEqualTo(503);
        assertThat(unavailable.header("Retry-After")).isEqualTo("5");
        assertThat(unavailable.text()).doesNotContain("{");
        sandbox.faults().add(Fault.of(Kind.THREAD_LIMIT));
        assertThat(search().message()).contains("thread limit of 10");
    }

    @Test
    void retryAfterMayBeADate() {
        sandbox.clock().set(Instant.parse("2026-03-01T09:00:00Z"));
        sandbox.faults().add(Fault.of(Kind.SERVICE_UNAVAILABLE).retryAt(Duration.ofHours(2)));
        assertThat(search().header("Retry-After")).startsWith("Sun, 01 Mar 2026 11:0");
        admin.root("/_sandbox").send("POST", "/faults?name=too-many-requests&retryAfter=7200&retryAfterAs=date");
        assertThat(search().header("Retry-After")).startsWith("Sun, 01 Mar 2026 11:0");
    }

    @Test
    void errorWith200IsAnErrorInTheEnvelope() {
        sandbox.faults().add(Fault.of(Kind.ERROR_WITH_200).text("Out of order"));
        Reply reply = create();
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.message()).isEqualTo("Out of order");
        assertThat(sandbox.objects("PROJ")).isEmpty();
    }

    @Test
    void gzipCompressesWhateverIsAnsweredUntilItIsTakenBack() throws IOException {
        sandbox.faults().add(Fault.of(Kind.GZIP));
        sandbox.faults().add(Fault.of(Kind.SERVER_ERROR));
        assertThat(search().status()).isEqualTo(500);
        HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.url() + "/attask/api/v22.0/user/search"))
                .header("apiKey", sandbox.apiKey())
                .build();
        HttpResponse<byte[]> reply = HttpClient.newHttpClient()
                .sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
                .join();
        assertThat(reply.headers().firstValue("Content-Encoding")).contains("gzip");
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(reply.body())).readAllBytes();
        assertThat(new String(plain, StandardCharsets.UTF_8)).startsWith("{\"data\":[");
        sandbox.faults().clear();
        assertThat(search().header("Content-Encoding")).isEmpty();
    }

    @Test
    void aSlowAnswerMayFollowAWriteThatTookEffect() {
        sandbox.faults().add(Fault.slow(Duration.ofHours(1)).afterApplying());
        HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.url() + "/attask/api/v22.0/proj?name=P"))
                .header("apiKey", sandbox.apiKey())
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        CompletableFuture<HttpResponse<String>> call =
                HttpClient.newHttpClient().sendAsync(request, HttpResponse.BodyHandlers.ofString());
        while (sandbox.objects("PROJ").isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(call).isNotDone();
    }

    @Test
    void aFaultMayLetSomeRequestsPassBeforeItBegins() {
        sandbox.faults().add(Fault.of(Kind.UNAUTHORIZED_ONCE).skip(2));
        assertThat(List.of(search().status(), search().status(), search().status(), search().status()))
                .containsExactly(200, 200, 401, 200);
        admin.root("/_sandbox").send("POST", "/faults?name=server-error&skip=1");
        assertThat(List.of(search().status(), search().status())).containsExactly(200, 500);
        assertThat(admin.root("/_sandbox")
                        .send("POST", "/faults?name=slow&skip=-1")
                        .text())
                .contains("skip");
    }

    @Test
    void aTruncatedDownloadEndsInTheMiddle() {
        sandbox.create("DOCU", java.util.Map.of("ID", "d0c", "name", "spec.pdf"));
        SandboxClient web = admin.as(sandbox.username()).root("");
        assertThat(web.get("/document/download?ID=d0c").text()).isEqualTo("spec.pdf\n");
        sandbox.faults().add(Fault.of(Kind.TRUNCATED));
        assertThatThrownBy(() -> web.get("/document/download?ID=d0c")).isInstanceOf(UncheckedIOException.class);
    }
}
