package io.github.camelworkfront.kill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.WorkfrontComponent;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A route of pushed events is stopped and started again while tasks change, then once more with another filter: the subscriptions before and
 * after, and what the route missed or got twice.
 */
class RestartTest {

    private static final boolean FULL = "full".equals(System.getProperty("scale"));
    private static final int CHANGES = FULL ? 6_000 : 600;
    private static final int TASKS = 50;
    private static final int AHEAD = 100;
    private static final Duration REPEAT = Duration.ofMinutes(11);
    /** Two filters that every change of the test passes. */
    private static final String FIRST =
            "[{\"fieldName\":\"name\",\"fieldValue\":\"State\",\"comparison\":\"contains\"}]";

    private static final String SECOND =
            "[{\"fieldName\":\"name\",\"fieldValue\":\"Idea\",\"comparison\":\"notContains\"}]";

    private final Ledger ledger = new Ledger();
    private final MemoryIdempotentRepository keys = new MemoryIdempotentRepository();
    private int starts;

    @TempDir
    Path directory;

    @Test
    void aRestartFindsItsSubscriptionsAndAChangedFilterLosesNothing() throws Exception {
        try (WorkfrontSandbox sandbox = WorkfrontSandbox.builder().seed("empty").start();
                Writer writer = new Writer(sandbox, ledger, AHEAD)) {
            int port = KillNineTest.freePort();
            DefaultCamelContext context = start(sandbox, port, FIRST);
            Set<String> before = subscriptions(context);
            writer.create(TASKS);
            Future<?> traffic = writer.write(CHANGES, 1);

            await(CHANGES / 3, traffic);
            context.stop();
            context = start(sandbox, port, FIRST);
            Set<String> restarted = subscriptions(context);
            sandbox.clock().advance(REPEAT);

            await(2 * CHANGES / 3, traffic);
            context.stop();
            context = start(sandbox, port, SECOND);
            sandbox.clock().advance(REPEAT);
            traffic.get(10, TimeUnit.MINUTES);
            settle(sandbox);
            Set<String> changed = subscriptions(context);
            context.stop();

            report(before, restarted, changed);
            assertThat(restarted).isEqualTo(before).hasSize(2);
            assertThat(changed).hasSize(2).doesNotContainAnyElementsOf(before);
            assertThat(ledger.neverSeen()).as("changes that never arrived").isZero();
            assertThat(ledger.doubledByOneProcess() + ledger.doubledByKills())
                    .as("changes that arrived twice")
                    .isZero();
        }
    }

    private void await(int change, Future<?> traffic) throws Exception {
        ledger.await(() -> ledger.highest() >= change || traffic.isDone(), Ledger.most());
        assertThat(ledger.highest()).isGreaterThanOrEqualTo(change);
    }

    /** What the service could not deliver meanwhile comes by its clock. */
    private void settle(WorkfrontSandbox sandbox) throws InterruptedException {
        for (int i = 0; i < 20 && ledger.neverSeen() > 0; i++) {
            sandbox.clock().advance(Duration.ofHours(3));
            sandbox.events().awaitIdle(Ledger.most());
        }
        ledger.awaitSilence(Duration.ofSeconds(1));
    }

    private void report(Set<String> before, Set<String> restarted, Set<String> changed) {
        long kept = restarted.stream().filter(before::contains).count();
        long old = changed.stream().filter(before::contains).count();
        System.out.println("| | subscriptions | of them from before |");
        System.out.printf("| first start | %d | |%n", before.size());
        System.out.printf("| restart | %d | %d |%n", restarted.size(), kept);
        System.out.printf("| start with another filter | %d | %d |%n", changed.size(), old);
        System.out.printf(
                "%,d changes, %,d arrived, %d missing, %d doubled%n",
                ledger.written(),
                ledger.arrived(),
                ledger.neverSeen(),
                ledger.doubledByOneProcess() + ledger.doubledByKills());
    }

    @SuppressWarnings("unchecked")
    private static Set<String> subscriptions(DefaultCamelContext context) {
        List<Map<String, Object>> all =
                context.createProducerTemplate().requestBody("workfront:subscription/list", null, List.class);
        return all.stream().map(each -> (String) each.get("id")).collect(Collectors.toSet());
    }

    private DefaultCamelContext start(WorkfrontSandbox sandbox, int port, String filter) throws Exception {
        int number = ++starts;
        DefaultCamelContext context = new DefaultCamelContext();
        WorkfrontComponent component = new WorkfrontComponent();
        component.getConfiguration().setUrl(sandbox.url());
        component.getConfiguration().setApiKey(sandbox.apiKey());
        context.addComponent("workfront", component);
        context.getRegistry().bind("keys", keys);
        VertxPlatformHttpServerConfiguration server = new VertxPlatformHttpServerConfiguration();
        server.setBindHost("127.0.0.1");
        server.setBindPort(port);
        context.addService(new VertxPlatformHttpServer(server));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(Mode.PUSH.uri("http://127.0.0.1:" + port, directory) + "&eventFilter="
                                + URLEncoder.encode(filter, StandardCharsets.UTF_8))
                        .process(exchange -> ledger.arrived(number, delivery(exchange)));
            }
        });
        context.start();
        return context;
    }

    private static Delivery delivery(Exchange exchange) {
        Map<?, ?> task = exchange.getMessage().getBody(Map.class);
        return new Delivery((String) task.get("ID"), Integer.parseInt(Change.number(task)), true);
    }
}
