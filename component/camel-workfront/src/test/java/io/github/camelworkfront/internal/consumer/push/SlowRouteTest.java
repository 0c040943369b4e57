package io.github.camelworkfront.internal.consumer.push;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelworkfront.WorkfrontConsumerConfiguration;
import io.github.camelworkfront.internal.consumer.arrival.Arrival;
import io.github.camelworkfront.internal.consumer.arrival.Gate;
import io.github.camelworkfront.internal.json.Json;
import io.github.camelworkfront.internal.meters.Meters;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A route that takes its time, and a service that waits only so long. The test says when the time has passed. */
class SlowRouteTest {

    private final DefaultCamelContext context = new DefaultCamelContext();
    private final BlockingQueue<RouteStep.Done> inRoute = new LinkedBlockingQueue<>();
    private final BlockingQueue<Runnable> timers = new LinkedBlockingQueue<>();
    private EventHandler handler;

    @BeforeEach
    void start() {
        context.start();
        handler = handler();
        handler.start();
    }

    private EventHandler handler() {
        WorkfrontConsumerConfiguration options = new WorkfrontConsumerConfiguration();
        options.setWebhookVerifyToken("token");
        Later later = (task, millis) -> {
            assertThat(millis).isEqualTo(EventHandler.PATIENCE);
            timers.add(task);
            return () -> timers.remove(task);
        };
        EventThreads threads = new EventThreads(context, later);
        EventMeters meters = new EventMeters(Meters.NONE, "proj", Clock.systemUTC());
        Gate gate = new Gate(MemoryIdempotentRepository.memoryIdempotentRepository(10_000), null, false, false);
        Courier courier = new Courier(gate, threads, (arrival, done) -> inRoute.add(done), meters);
        return new EventHandler(
                VerifyTokens.of(options).inHeader(),
                Answer.UNAUTHORISED,
                new EventBody(10_000),
                new EventReader(new Json(new ObjectMapper()), "PROJ"),
                new WantedEvents("PROJ", EnumSet.allOf(Arrival.Type.class), null)::contains,
                threads,
                new DirectIntake(courier, threads),
                meters,
                List.of());
    }

    @AfterEach
    void stop() {
        for (RouteStep.Done done = inRoute.poll(); done != null; done = inRoute.poll()) {
            done.accept(true);
        }
        timers.forEach(Runnable::run);
        handler.stop();
        context.stop();
    }

    @Test
    void isAnsweredWith503WhileItGoesOnAndItsEndAnswersTheRepetition() throws Exception {
        CompletableFuture<Integer> first = post("1");
        RouteStep.Done route = inRoute.poll(10, TimeUnit.SECONDS);
        timers.take().run();
        assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(503);

        route.accept(true);

        assertThat(post("1").get(10, TimeUnit.SECONDS)).isEqualTo(200);
        assertThat(inRoute).isEmpty();
    }

    @Test
    void repetitionWaitsForTheFirstDelivery() throws Exception {
        CompletableFuture<Integer> first = post("1");
        RouteStep.Done route = inRoute.poll(10, TimeUnit.SECONDS);
        timers.take().run();
        CompletableFuture<Integer> second = post("1");
        assertThat(second).isNotDone();

        route.accept(true);

        assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(503);
        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(200);
        assertThat(inRoute).isEmpty();
    }

    @Test
    void failureAfterThatTimeGivesTheRepetitionToTheRoute() throws Exception {
        CompletableFuture<Integer> first = post("1");
        RouteStep.Done route = inRoute.poll(10, TimeUnit.SECONDS);
        timers.take().run();
        assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(503);
        route.accept(false);

        CompletableFuture<Integer> second = post("1");
        inRoute.poll(10, TimeUnit.SECONDS).accept(true);

        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(200);
    }

    @Test
    void restOfADeliveryThatNobodyWaitsForStaysForTheRepetition() throws Exception {
        CompletableFuture<Integer> first = postAll("1", "2");
        RouteStep.Done route = inRoute.poll(10, TimeUnit.SECONDS);
        timers.take().run();
        assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(503);
        route.accept(true);

        CompletableFuture<Integer> second = postAll("1", "2");
        inRoute.poll(10, TimeUnit.SECONDS).accept(true);

        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(200);
        assertThat(inRoute).isEmpty();
    }

    @Test
    void moreThanCanWaitAreTurnedAway() throws Exception {
        for (int i = 0; i < DirectIntake.MOST; i++) {
            post("" + i);
        }

        assertThat(post("another").get(10, TimeUnit.SECONDS)).isEqualTo(503);
        assertThat(timers).hasSize(DirectIntake.MOST);
    }

    @Test
    void stopWaitsForAnswersAndWhatComesThenIsTurnedAway() throws Exception {
        CompletableFuture<Integer> first = post("1");
        RouteStep.Done route = inRoute.poll(10, TimeUnit.SECONDS);
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(handler::stop);
        assertThat(stopped).isNotDone();

        route.accept(true);

        assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(200);
        stopped.get(20, TimeUnit.SECONDS);
        assertThat(post("2").get(10, TimeUnit.SECONDS)).isEqualTo(503);
    }

    private CompletableFuture<Integer> post(String id) {
        return postAll(id);
    }

    private CompletableFuture<Integer> postAll(String... ids) {
        Exchange http = new DefaultExchange(context);
        http.getMessage().setHeader("Authorization", "token");
        http.getMessage()
                .setBody("["
                        + String.join(
                                ",",
                                List.of(ids).stream().map(SlowRouteTest::event).toList()) + "]");
        CompletableFuture<Integer> status = new CompletableFuture<>();
        handler.process(
                http, sync -> status.complete(http.getMessage().getHeader(Exchange.HTTP_RESPONSE_CODE, Integer.class)));
        return status;
    }

    private static String event(String id) {
        return "{\"eventType\":\"CREATE\",\"newState\":{\"ID\":\"" + id
                + "\",\"objCode\":\"PROJ\",\"lastUpdateDate\":\"2017-10-06T13:48:56.980-0600\"}}";
    }
}
