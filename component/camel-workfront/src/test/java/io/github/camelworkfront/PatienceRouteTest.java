package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.ConcurrencyLimit;
import io.github.camelworkfront.sandbox.Fault;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class PatienceRouteTest extends WorkfrontTestSupport {

    private static final int BURST = 2000;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext created = super.createCamelContext();
        created.getRegistry().bind("meters", meters);
        return created;
    }

    @Override
    protected void configure(WorkfrontConfiguration options) {
        super.configure(options);
        options.setMaxRetries(5);
        options.setRetryDelay(20);
        options.setMaxRetryDelay(200);
    }

    @Test
    void aBurstAtABusyServiceLosesNoCall() throws Exception {
        project("Launch");
        sandbox().concurrency().limit(ConcurrencyLimit.of(10));
        sandbox().faults().add(Fault.slow(Duration.ofMillis(10)));
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService others = Executors.newFixedThreadPool(5);
        for (int i = 0; i < 5; i++) {
            others.submit(() -> takeALaneUntil(over));
        }

        List<Exchange> done = burst("workfront:proj/count", BURST);

        over.set(true);
        others.shutdown();
        assertThat(others.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        assertThat(done)
                .hasSize(BURST)
                .allSatisfy(e -> assertThat((Object) e.getMessage().getBody()).isEqualTo(1L));
        assertThat(sandbox().concurrency().counts().highest()).isEqualTo(10);
        assertThat(meters.get("camel.workfront.retries").counter().count()).isPositive();
        assertThat(meters.get("camel.workfront.calls")
                        .tag("outcome", "success")
                        .timer()
                        .count())
                .isEqualTo(BURST);
        assertThat(meters.get("camel.workfront.lanes.used").gauge().value()).isZero();
        assertThat(meters.get("camel.workfront.lanes.allowed").gauge().value()).isBetween(1.0, 10.0);
    }

    @Test
    void noMoreRequestsAreUnderWayThanTheSmallestBoundAllows() throws Exception {
        project("Launch");
        sandbox().faults().add(Fault.slow(Duration.ofMillis(5)));
        send("workfront:proj/count?maxConcurrentRequests=3", null);

        burst("workfront:proj/count", 200);

        assertThat(sandbox().concurrency().counts().highest()).isLessThanOrEqualTo(3);
    }

    @Test
    void retryAfterIsHonouredInBothForms() {
        project("Launch");
        for (ConcurrencyLimit limit : List.of(
                ConcurrencyLimit.of(1).retryAfter(Duration.ofSeconds(1)),
                ConcurrencyLimit.of(1)
                        .refusing(ConcurrencyLimit.Refusal.THREAD_LIMIT)
                        .retryAt(Duration.ofSeconds(1)))) {
            sandbox().concurrency().limit(limit);
            sandbox().faults().clear();
            // Each takes the one lane for so long that the others come meanwhile.
            sandbox().faults().add(Fault.slow(Duration.ofMillis(500)));
            assertThat(burstQuietly("workfront:proj/count", 5))
                    .allSatisfy(e -> assertThat(e.getException()).isNull());
        }
        assertThat(meters.get("camel.workfront.errors")
                        .tag("error", "WorkfrontRateLimitException")
                        .counter()
                        .count())
                .isPositive();
    }

    @Test
    void aReadIsRepeatedUntilItSucceeds() {
        project("Launch");
        for (Fault.Kind kind : List.of(
                Fault.Kind.SERVER_ERROR, Fault.Kind.HTML, Fault.Kind.RESET, Fault.Kind.TRUNCATED, Fault.Kind.EMPTY)) {
            sandbox().faults().add(Fault.of(kind).times(2));
            assertThat(callForRows("workfront:proj/search?fields=name", null)).hasSize(1);
        }
    }

    @Test
    void aWriteWhoseAnswerGotLostIsNotRepeated() {
        sandbox().faults().add(Fault.of(Fault.Kind.RESET).on("POST", ".*").afterApplying());

        failure("workfront:proj/create", Map.of("name", "Launch", "extRefID", "A-1"), WorkfrontException.class);

        assertThat(call("workfront:proj/count")).isEqualTo(1L);
    }

    @Test
    void withRetryWritesAWriteWhoseAnswerGotLostIsAppliedOnce() {
        for (Fault fault : List.of(
                Fault.of(Fault.Kind.RESET).on("POST", ".*/PROJ").afterApplying(),
                Fault.of(Fault.Kind.RESET).on("POST", ".*/PROJ"),
                Fault.of(Fault.Kind.TRUNCATED).on("POST", ".*/PROJ"))) {
            sandbox().reset();
            sandbox().faults().add(fault);

            Map<String, Object> created =
                    callForMap("workfront:proj/create?retryWrites=true", Map.of("name", "Launch", "extRefID", "A-1"));

            assertThat(created).containsEntry("name", "Launch").containsKey("ID");
            assertThat(call("workfront:proj/count")).isEqualTo(1L);
        }
    }

    @Test
    void withRetryWritesABulkWhoseAnswerGotLostIsAppliedOnce() {
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            items.add(Map.of("name", "Project " + i, "extRefID", "A-" + i));
        }
        sandbox().faults().add(Fault.of(Fault.Kind.RESET).on("POST", ".*/PROJ").afterApplying());

        assertThat(callForResults("workfront:proj/create?retryWrites=true", items))
                .extracting(WorkfrontBulkResult::getStatus)
                .containsOnly(WorkfrontBulkResult.Status.done);

        assertThat(call("workfront:proj/count")).isEqualTo(150L);
    }

    @Test
    void aDeleteWhoseAnswerGotLostIsDone() {
        String id = project("Launch");
        sandbox().faults().add(Fault.of(Fault.Kind.RESET).on("DELETE", ".*").afterApplying());

        assertThat(call("workfront:proj/delete?retryWrites=true", id)).isEqualTo(true);
    }

    @Test
    void aStopEndsTheWaitForAServiceThatAsksForPatience() throws Exception {
        sandbox().faults().add(Fault.of(Fault.Kind.TOO_MANY_REQUESTS).retryAfter(Duration.ofMinutes(4)));
        send("workfront:proj/count?maxRetries=0", null);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        Future<Exchange> waiting = thread.submit(() -> send("workfront:proj/count", null));
        while (meters.get("camel.workfront.lanes.waiting").gauge().value() < 1) {
            Thread.onSpinWait();
        }

        context.stop();

        assertThat(waiting.get(30, TimeUnit.SECONDS).getException())
                .isInstanceOf(WorkfrontException.class)
                .hasMessageContaining("not sent: the application stops while the call waits for its turn");
        thread.shutdown();
    }

    @Test
    void aStopEndsTheWaitBeforeARepetition() throws Exception {
        sandbox().faults().add(Fault.of(Fault.Kind.SERVER_ERROR).times(1000));
        ExecutorService thread = Executors.newSingleThreadExecutor();
        Future<Exchange> waiting =
                thread.submit(() -> send("workfront:proj/count?retryDelay=100000&maxRetryDelay=100000", null));
        while (requests().isEmpty()) {
            Thread.onSpinWait();
        }

        context.stop();

        assertThat(waiting.get(30, TimeUnit.SECONDS).getException()).isInstanceOf(WorkfrontServerException.class);
        assertThat(requests()).hasSize(1);
        thread.shutdown();
    }

    @Test
    void anInterruptEndsTheWait() throws Exception {
        sandbox().faults().add(Fault.of(Fault.Kind.TOO_MANY_REQUESTS).retryAfter(Duration.ofMinutes(4)));
        send("workfront:proj/count?maxRetries=0", null);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        Future<Exchange> waiting = thread.submit(() -> send("workfront:proj/count", null));
        while (meters.get("camel.workfront.lanes.waiting").gauge().value() < 1) {
            Thread.onSpinWait();
        }

        thread.shutdownNow();

        assertThat(waiting.get(30, TimeUnit.SECONDS).getException())
                .isInstanceOf(WorkfrontException.class)
                .hasMessageContaining("interrupted while waiting for its turn");
        assertThat(meters.get("camel.workfront.calls")
                        .tag("outcome", "stopped")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(meters.find("camel.workfront.errors").counters())
                .as("the refusal before it, and nothing else")
                .singleElement()
                .satisfies(errors -> assertThat(errors.count()).isEqualTo(1));
    }

    @Test
    void aRenewedSessionDoesNotWaitForThoseWhoWaitForIt() throws Exception {
        project("Launch");
        String uri = "workfront:proj/count?maxConcurrentRequests=1&username="
                + sandbox().username() + "&password=" + sandbox().password();
        burst(uri, 10);
        sandbox().faults().add(Fault.of(Fault.Kind.SESSION_EXPIRED));

        burst(uri, 50);

        assertThat(meters.get("camel.workfront.sign-ins")
                        .tag("outcome", "success")
                        .counter()
                        .count())
                .isEqualTo(2);
    }

    @Test
    void metersTellOperationsAndOutcomesAndNothingElse() {
        String id = project("Launch");
        call("workfront:proj/get", id);
        failure("workfront:proj/get", "0123456789abcdef0123456789abcdef", WorkfrontNotFoundException.class);

        assertThat(meters.get("camel.workfront.calls")
                        .tags("object", "proj", "operation", "get", "outcome", "success")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(meters.get("camel.workfront.calls")
                        .tags("object", "proj", "operation", "get", "outcome", "WorkfrontNotFoundException")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(meters.get("camel.workfront.waits").timer().count()).isEqualTo(2);
        assertThat(meters.getMeters().toString()).doesNotContain(id, sandbox().apiKey());
    }

    private List<Exchange> burst(String uri, int calls) throws Exception {
        List<Exchange> done = burstQuietly(uri, calls);
        assertThat(done).allSatisfy(e -> assertThat(e.getException()).isNull());
        return done;
    }

    private List<Exchange> burstQuietly(String uri, int calls) {
        ExecutorService threads = Executors.newFixedThreadPool(50);
        try {
            // The first makes the route.
            List<Exchange> done = new ArrayList<>(List.of(send(uri, null)));
            List<Future<Exchange>> all = new ArrayList<>();
            for (int i = 1; i < calls; i++) {
                all.add(threads.submit(() -> send(uri, null)));
            }
            for (Future<Exchange> one : all) {
                done.add(one.get(100, TimeUnit.SECONDS));
            }
            return done;
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            threads.shutdown();
        }
    }

    private Void takeALaneUntil(AtomicBoolean over) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox().url() + "/attask/api/v22.0/proj/count"))
                .header("apiKey", sandbox().apiKey())
                .build();
        while (!over.get()) {
            client.send(request, BodyHandlers.discarding());
        }
        return null;
    }
}
