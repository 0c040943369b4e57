package io.github.camelworkfront.kill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.JdbcStateRepository;
import io.github.camelworkfront.WorkfrontComponent;
import io.github.camelworkfront.WorkfrontConstants;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.processor.idempotent.jdbc.JdbcMessageIdRepository;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A route of pushed events is stopped and started again while tasks change, with the same filter or with another one: the subscriptions before
 * and after, and what the route missed or got twice.
 */
class RestartTest {

    private static final boolean FULL = "full".equals(System.getProperty("scale"));
    private static final int CHANGES = FULL ? 6_000 : 300;
    private static final int TASKS = 50;
    private static final int AHEAD = 100;
    private static final Duration REPEAT = Duration.ofMinutes(11);
    /** Of three hours each, after which the service has given up what it could not deliver. */
    private static final int STEPS = 20;

    /** Two filters that every change of the test passes. */
    private static final String FIRST =
            "[{\"fieldName\":\"name\",\"fieldValue\":\"State\",\"comparison\":\"contains\"}]";

    private static final String SECOND =
            "[{\"fieldName\":\"name\",\"fieldValue\":\"Idea\",\"comparison\":\"notContains\"}]";

    private final Ledger ledger = new Ledger();
    /** What is in memory alone is forgotten when a context stops. */
    private final JdbcConnectionPool database =
            JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");

    private Set<String> before;
    private Set<String> after;
    private int starts;

    @TempDir
    Path directory;

    @Test
    void aRestartFindsItsSubscriptionsAndGetsWhatHappenedMeanwhile() throws Exception {
        restart(Mode.PUSH, FIRST);

        assertThat(after).isEqualTo(before).hasSize(2);
        assertThat(ledger.neverSeen()).as("changes that never arrived").isZero();
        assertThat(doubled()).as("changes that arrived twice").isZero();
    }

    @Test
    void anotherFilterTakesNewSubscriptionsAndTheSweepGetsWhatWaitedForTheOldOnes() throws Exception {
        restart(Mode.BOTH, SECOND);

        assertThat(after).hasSize(2).doesNotContainAnyElementsOf(before);
        assertThat(ledger.missing())
                .as("tasks whose latest state never arrived")
                .isEmpty();
        assertThat(doubled()).as("changes that arrived twice").isZero();
    }

    /** In the middle of the traffic. */
    private void restart(Mode mode, String filter) throws Exception {
        try (WorkfrontSandbox sandbox = WorkfrontSandbox.builder().seed("empty").start();
                Writer writer = new Writer(sandbox, ledger, AHEAD)) {
            int port = KillNineTest.freePort();
            DefaultCamelContext context = start(sandbox, port, mode, FIRST);
            before = subscriptions(context);
            Future<?> traffic = writer.create(TASKS).write(CHANGES, 1);
            await(sandbox, () -> ledger.highest() >= CHANGES / 2);
            context.stop();
            context = start(sandbox, port, mode, filter);
            await(sandbox, traffic::isDone);
            traffic.get();
            settle(mode, sandbox);
            after = subscriptions(context);
            context.stop();
            report(filter.equals(FIRST) ? "restart" : "another filter, with a sweep");
        }
    }

    private int doubled() {
        return ledger.doubledByOneProcess() + ledger.doubledByKills();
    }

    private void await(WorkfrontSandbox sandbox, BooleanSupplier condition) throws InterruptedException {
        ledger.await(condition, () -> sandbox.clock().advance(REPEAT));
    }

    /** What the service could not deliver meanwhile comes by its clock. */
    private void settle(Mode mode, WorkfrontSandbox sandbox) throws InterruptedException {
        for (int i = 0; i < STEPS && ledger.neverSeen() > 0; i++) {
            sandbox.clock().advance(Duration.ofHours(3));
            sandbox.events().awaitIdle(Ledger.most());
        }
        if (mode.polls) {
            // The sweep keeps to the clock of the machine.
            ledger.await(() -> ledger.missing().isEmpty(), Ledger.most());
        }
        ledger.awaitSilence(Duration.ofSeconds(1));
    }

    private void report(String title) {
        System.out.printf(
                "| %s | %,d | %d | %d | %d | %d | %d | %d |%n",
                title,
                ledger.written(),
                before.size(),
                after.size(),
                after.stream().filter(before::contains).count(),
                ledger.missing().size(),
                ledger.neverSeen(),
                doubled());
    }

    @SuppressWarnings("unchecked")
    private static Set<String> subscriptions(DefaultCamelContext context) {
        List<Map<String, Object>> all =
                context.createProducerTemplate().requestBody("workfront:subscription/list", null, List.class);
        return all.stream().map(each -> (String) each.get("id")).collect(Collectors.toSet());
    }

    private DefaultCamelContext start(WorkfrontSandbox sandbox, int port, Mode mode, String filter) throws Exception {
        int number = ++starts;
        DefaultCamelContext context = new DefaultCamelContext();
        WorkfrontComponent component = new WorkfrontComponent();
        component.getConfiguration().setUrl(sandbox.url());
        component.getConfiguration().setApiKey(sandbox.apiKey());
        context.addComponent("workfront", component);
        context.getRegistry().bind("keys", new JdbcMessageIdRepository(database, "restart"));
        context.getRegistry().bind("marks", new JdbcStateRepository(database, "marks"));
        VertxPlatformHttpServerConfiguration server = new VertxPlatformHttpServerConfiguration();
        server.setBindHost("127.0.0.1");
        server.setBindPort(port);
        context.addService(new VertxPlatformHttpServer(server));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(mode.uri("http://127.0.0.1:" + port, directory) + "&eventFilter=" + "RAW(" + filter + ")"
                                + (mode.polls ? "&filter.name=State&filter.name_Mod=contains" : ""))
                        .process(exchange -> ledger.arrived(number, delivery(exchange)));
            }
        });
        context.start();
        return context;
    }

    private static Delivery delivery(Exchange exchange) {
        Map<?, ?> task = exchange.getMessage().getBody(Map.class);
        return new Delivery(
                (String) task.get("ID"),
                Integer.parseInt(Change.number(task)),
                exchange.getProperty(WorkfrontConstants.EVENT) != null);
    }
}
