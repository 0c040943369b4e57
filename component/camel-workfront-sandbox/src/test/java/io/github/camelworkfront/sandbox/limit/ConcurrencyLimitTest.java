package io.github.camelworkfront.sandbox.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.sandbox.Concurrency.Counts;
import io.github.camelworkfront.sandbox.ConcurrencyLimit;
import io.github.camelworkfront.sandbox.ConcurrencyLimit.Refusal;
import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.SandboxClient;
import io.github.camelworkfront.sandbox.SandboxClient.Reply;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConcurrencyLimitTest {

    private WorkfrontSandbox sandbox;
    private SandboxClient admin;

    @BeforeEach
    void start() {
        sandbox = WorkfrontSandbox.builder().seed("empty").start();
        admin = SandboxClient.of(sandbox);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private Reply search() {
        return admin.get("/user/search");
    }

    /** A request that is under way, as its body never ends, occupies a lane. */
    private Socket occupyALane() throws IOException {
        int before = sandbox.concurrency().counts().running();
        Socket socket = new Socket("127.0.0.1", sandbox.port());
        String head = "POST /attask/api/v22.0/proj HTTP/1.1\r\nHost: sandbox\r\nContent-Length: 10\r\n"
                + "Content-Type: application/json\r\n\r\n{";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        awaitRunning(before + 1);
        return socket;
    }

    private void awaitRunning(int count) {
        while (sandbox.concurrency().counts().running() != count) {
            Thread.onSpinWait();
        }
    }

    @Test
    void withoutALimitNothingIsRefused() throws IOException {
        try (Socket busy = occupyALane()) {
            assertThat(search().status()).isEqualTo(200);
        }
        assertThat(sandbox.concurrency().limit()).isEmpty();
        assertThat(sandbox.concurrency().counts().refused()).isZero();
    }

    @Test
    void whoFindsNoLaneIsRefusedUntilOneIsFree() throws IOException {
        sandbox.concurrency().limit(ConcurrencyLimit.of(1));
        try (Socket busy = occupyALane()) {
            Reply refused = search();
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.message()).isEqualTo("Too many concurrent API requests");
            assertThat(refused.header("Retry-After")).isEmpty();
        }
        awaitRunning(0);
        assertThat(search().status()).isEqualTo(200);
        assertThat(sandbox.concurrency().counts()).isEqualTo(new Counts(2, 1, 0, 1));
    }

    @Test
    void aRefusedWriteHasNoEffectAndItsRequestIsJournaled() throws IOException {
        sandbox.concurrency().limit(ConcurrencyLimit.of(1));
        try (Socket busy = occupyALane()) {
            assertThat(admin.json("POST", "/proj", "{'name':'P'}").status()).isEqualTo(429);
        }
        assertThat(sandbox.objects("PROJ")).isEmpty();
        assertThat(sandbox.requests().matching(request -> request.status() == 429))
                .hasSize(1);
    }

    @Test
    void aSlowRequestOccupiesItsLane() {
        sandbox.concurrency().limit(ConcurrencyLimit.of(1));
        sandbox.faults().add(Fault.slow(Duration.ofHours(1)).on("GET", ".*/proj/search"));
        CompletableFuture<HttpResponse<String>> slow = send("/proj/search");
        awaitRunning(1);
        assertThat(search().status()).isEqualTo(429);
        assertThat(slow).isNotDone();
    }

    @Test
    void manyAtOnceNeverExceedTheLimitAndAreAllAnswered() {
        sandbox.concurrency().limit(ConcurrencyLimit.of(3));
        sandbox.faults().add(Fault.slow(Duration.ofMillis(2)));
        List<CompletableFuture<HttpResponse<String>>> calls =
                IntStream.range(0, 200).mapToObj(i -> send("/user/search")).toList();
        List<Integer> statuses = calls.stream()
                .map(CompletableFuture::join)
                .map(HttpResponse::statusCode)
                .toList();
        assertThat(statuses).containsOnly(200, 429);
        Counts counts = sandbox.concurrency().counts();
        assertThat(counts.highest()).isBetween(1, 3);
        assertThat(counts.letThrough())
                .isEqualTo(statuses.stream().filter(status -> status == 200).count());
        assertThat(counts.letThrough() + counts.refused()).isEqualTo(200);
    }

    private CompletableFuture<HttpResponse<String>> send(String path) {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.url() + "/attask/api/v22.0" + path))
                .header("apiKey", sandbox.apiKey())
                .build();
        return client.sendAsync(request, BodyHandlers.ofString());
    }

    @Test
    void theLaneIsFreeAgainWhenTheAnswerHasArrived() {
        sandbox.concurrency().limit(ConcurrencyLimit.of(1));
        assertThat(IntStream.range(0, 200).mapToObj(i -> search().status())).containsOnly(200);
    }

    @Test
    void aRequestThatIsResetGivesItsLaneBack() {
        sandbox.concurrency().limit(ConcurrencyLimit.of(1));
        sandbox.faults().add(Fault.of(Fault.Kind.RESET));
        assertThatThrownBy(() -> admin.json("POST", "/proj", "{'name':'P'}")).isInstanceOf(UncheckedIOException.class);
        awaitRunning(0);
        assertThat(search().status()).isEqualTo(200);
    }

    @Test
    void retryAfterComesInSecondsOrAsADate() throws IOException {
        sandbox.clock().set(Instant.parse("2026-03-01T09:00:00.900Z"));
        sandbox.concurrency().limit(ConcurrencyLimit.of(1).retryAfter(Duration.ofSeconds(7)));
        try (Socket busy = occupyALane()) {
            assertThat(search().header("Retry-After")).isEqualTo("7");
            sandbox.concurrency().limit(ConcurrencyLimit.of(1).retryAt(Duration.ofHours(1)));
            assertThat(search().header("Retry-After"))
                    .startsWith("Sun, 01 Mar 2026 10:")
                    .endsWith(" GMT");
        }
    }

    @Test
    void theRefusalMayCountThreadsUnderAnotherStatus() throws IOException {
        sandbox.concurrency().limit(ConcurrencyLimit.of(1).refusing(Refusal.THREAD_LIMIT));
        try (Socket busy = occupyALane()) {
            assertThat(search().status()).isEqualTo(422);
            assertThat(search().message()).contains("thread limit of 1");
            sandbox.concurrency()
                    .limit(ConcurrencyLimit.of(1).refusing(Refusal.THREAD_LIMIT).status(500));
            assertThat(search().status()).isEqualTo(500);
        }
    }

    @Test
    void downloadsAndControlsNeedNoLane() throws IOException {
        sandbox.concurrency().limit(ConcurrencyLimit.of(1));
        try (Socket busy = occupyALane()) {
            assertThat(admin.root("/document/download").get("?ID=x").status()).isEqualTo(401);
            assertThat(admin.root("/_sandbox").get("/requests").status()).isEqualTo(200);
        }
    }

    @Test
    void theLimitIsSetReadAndTakenAwayOverHttp() throws IOException {
        SandboxClient controls = admin.root("/_sandbox");
        controls.json(
                "POST",
                "/concurrency-limit",
                "{'lanes':1,'refusal':'thread-limit','status':503,'retryAfter':2,'retryAfterAs':'date'}");
        try (Socket busy = occupyALane()) {
            assertThat(search().status()).isEqualTo(503);
        }
        Reply state = controls.get("/concurrency-limit");
        assertThat(state.json().path("lanes").asInt()).isEqualTo(1);
        assertThat(state.json().path("refusal").asText()).isEqualTo("thread-limit");
        assertThat(state.json().path("retryAfterAs").asText()).isEqualTo("date");
        assertThat(state.json().path("refused").asInt()).isEqualTo(1);
        controls.delete("/concurrency-limit");
        controls.delete("/concurrency-limit/counts");
        assertThat(controls.get("/concurrency-limit").json().has("lanes")).isFalse();
        assertThat(sandbox.concurrency().counts().refused()).isZero();
    }

    @Test
    void settingsThatMakeNoSenseAreRefusedWithWhatWouldBeRight() {
        SandboxClient controls = admin.root("/_sandbox");
        assertThat(controls.send("POST", "/concurrency-limit").text()).contains("lanes is missing");
        assertThat(controls.send("POST", "/concurrency-limit?lanes=0").text()).contains("at least 1");
        assertThat(controls.send("POST", "/concurrency-limit?lanes=1&refusal=no")
                        .text())
                .contains("too-many-requests", "thread-limit");
        assertThat(controls.send("POST", "/concurrency-limit?lanes=1&retryAfter=1&retryAfterAs=x")
                        .text())
                .contains("seconds or date");
        assertThatIllegalArgumentException().isThrownBy(() -> ConcurrencyLimit.of(-1));
    }

    @Test
    void resetTakesLimitAndCountsAway() {
        sandbox.concurrency().limit(ConcurrencyLimit.of(1));
        search();
        sandbox.reset();
        assertThat(sandbox.concurrency().limit()).isEmpty();
        assertThat(sandbox.concurrency().counts().letThrough()).isZero();
    }
}
