package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.EventControls;
import io.github.camelworkfront.sandbox.EventDelivery;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the service sees of a route that takes longer than the service waits: the route goes on only when the service has had its answer and, at
 * {@code direct}, has sent the event once more.
 */
class SlowRouteServiceTest extends WorkfrontTestSupport {

    private static final int EVENTS = 5;
    private static final Duration MOST = Duration.ofMinutes(1);
    /** Later than the first repetition of the service, by its clock. */
    private static final Duration REPETITION = Duration.ofMinutes(3);

    @TempDir
    private java.nio.file.Path inbox;

    private final CountDownLatch mayGoOn = new CountDownLatch(1);
    private final Map<String, AtomicInteger> delivered = new ConcurrentHashMap<>();

    @ParameterizedTest
    @EnumSource(Handover.class)
    void eventsOfASlowRouteAreDeliveredOnce(Handover handover) throws Exception {
        EventControls events = sandbox().events();
        start(handover);
        String project = project("Slow");
        for (int i = 0; i < EVENTS; i++) {
            task(project, "Task " + i);
        }

        boolean direct = handover == Handover.direct;
        // The answer is there before the route is done: that the event is stored, or that the service shall repeat it.
        await(() -> events.sent() == EVENTS && events.deliveries().stream().allMatch(each -> each.lastStatus() != 0));
        long refused = events.deliveries().stream()
                .filter(each -> each.lastStatus() == 503)
                .count();
        assertThat(delivered).isEmpty();
        if (direct) {
            sandbox().clock().advance(REPETITION);
            await(() -> events.sent() > EVENTS);
        }
        mayGoOn.countDown();
        await(() -> events.deliveries().stream().allMatch(each -> each.state() == EventDelivery.State.DELIVERED));
        await(() -> delivered.size() == EVENTS);
        events.awaitIdle(MOST);

        System.out.printf(
                "| `%s` | %d | %d | %d | %d | %d | %d |%n",
                handover,
                EVENTS,
                events.sent(),
                events.delivered(),
                refused,
                delivered.size(),
                delivered.values().stream().mapToInt(AtomicInteger::get).sum() - delivered.size());
        assertThat(refused).isEqualTo(direct ? EVENTS : 0);
        assertThat(events.givenUp()).isZero();
        assertThat(events.sent()).isEqualTo(direct ? 2 * EVENTS : EVENTS);
        assertThat(delivered.values()).allSatisfy(times -> assertThat(times).hasValue(1));
    }

    private void start(Handover handover) throws Exception {
        VertxPlatformHttpServerConfiguration configuration = new VertxPlatformHttpServerConfiguration();
        configuration.setBindHost("127.0.0.1");
        configuration.setBindPort(0);
        VertxPlatformHttpServer server = new VertxPlatformHttpServer(configuration);
        context.addService(server);
        String address = "http://127.0.0.1:" + server.getServer().actualPort();
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("webhook:workfront:task/events?eventTypes=CREATE&webhookComponentName=platform-http"
                                + "&webhookPath=/events&webhookVerifyToken=slow-route-token&webhookExternalUrl="
                                + address + "&handover=" + handover + "&inboxDirectory=" + inbox)
                        .process(exchange -> {
                            assertThat(mayGoOn.await(MOST.toSeconds(), TimeUnit.SECONDS))
                                    .isTrue();
                            delivered
                                    .computeIfAbsent(
                                            (String) exchange.getMessage().getHeader(WorkfrontConstants.EVENT_KEY),
                                            key -> new AtomicInteger())
                                    .incrementAndGet();
                        });
            }
        });
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        long end = System.nanoTime() + MOST.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it took too long").isLessThan(end);
            never.await(20, TimeUnit.MILLISECONDS);
        }
    }
}
