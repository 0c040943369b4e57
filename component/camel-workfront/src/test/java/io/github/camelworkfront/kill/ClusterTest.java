package io.github.camelworkfront.kill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.h2.tools.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three processes share a database and a directory of locks. The one that polls, or sweeps, is killed in mid-traffic, and another takes over.
 */
@EnabledIfSystemProperty(named = "scale", matches = "full")
class ClusterTest {

    private static final boolean FULL = "full".equals(System.getProperty("scale"));
    private static final int NODES = 3;
    private static final int CHANGES = FULL ? 20_000 : 300;
    private static final int TASKS = CHANGES / 20;
    private static final int AHEAD = 100;
    private static final double SHARE = 0.05;
    private static final Duration REPEAT = Duration.ofMinutes(11);
    private static final int UNDER_WAY = 5;

    private static final String POLL = "master:tasks:workfront:task/search?since=beginning&offsetRepository=%23marks"
            + "&idempotentRepository=%23keys&initialDelay=0&delay=200";

    private final Ledger ledger = new Ledger();
    private final List<ReceiverProcess> nodes = new ArrayList<>();
    private final List<Integer> ports = new ArrayList<>();
    private Server database;

    @TempDir
    Path directory;

    @BeforeEach
    void startTheDatabase() throws Exception {
        database = Server.createTcpServer("-tcpPort", "0", "-ifNotExists", "-baseDir", directory.toString())
                .start();
        for (int i = 0; i < NODES; i++) {
            ports.add(KillNineTest.freePort());
        }
    }

    @AfterEach
    void stopAll() {
        nodes.forEach(ReceiverProcess::close);
        database.stop();
    }

    @Test
    void anotherNodePollsWhenThePollerDies() throws Exception {
        try (WorkfrontSandbox sandbox = WorkfrontSandbox.builder().seed("empty").start();
                Writer writer = new Writer(sandbox, ledger, AHEAD)) {
            Duration gap = run(sandbox, writer, POLL.replace("%23", "#"));
            ledger.await(() -> ledger.missing().isEmpty(), Ledger.most());
            ledger.awaitSilence(Duration.ofSeconds(2));
            report("polling, `master:`", gap, UNDER_WAY);
        }
    }

    @Test
    void pushedEventsGoOnAndAnotherNodeSweepsWhenTheLeaderDies() throws Exception {
        try (WorkfrontSandbox sandbox = WorkfrontSandbox.builder().seed("empty").start();
                Balancer balancer = new Balancer(ports);
                Writer writer = new Writer(sandbox, ledger, AHEAD)) {
            sandbox.events().drop(SHARE).doubled(SHARE).reorder(SHARE);
            Duration gap = run(
                    sandbox,
                    writer,
                    Mode.BOTH.uri(balancer.url(), directory.resolve("inbox-NODE")) + "&clusterNamespace=sweep");
            sandbox.clock().advance(REPEAT);
            sandbox.events().awaitIdle(Ledger.most());
            ledger.await(() -> ledger.missing().isEmpty(), Ledger.most());
            ledger.awaitSilence(Duration.ofSeconds(2));
            // Two nodes that get the same event in the same moment know nothing of each other.
            report("push and sweep", gap, UNDER_WAY + (int) sandbox.events().doubledCount());
        }
    }

    /** Gives how long nothing came after the kill. */
    private Duration run(WorkfrontSandbox sandbox, Writer writer, String from) throws Exception {
        for (int i = 0; i < NODES; i++) {
            nodes.add(ReceiverProcess.start(i, properties(sandbox, from, i), ledger, directory));
            if (i == 0) {
                // It makes the tables, which two at once would both try.
                nodes.get(0).awaitReady();
            }
        }
        for (ReceiverProcess node : nodes) {
            node.awaitReady();
        }
        Future<?> traffic = writer.create(TASKS).write(CHANGES, 1);
        ledger.await(
                () -> ledger.highest() >= CHANGES / 2, () -> sandbox.clock().advance(REPEAT));
        int leader = ledger.latestPoller();
        nodes.get(leader).kill();
        long killed = System.nanoTime();
        int polled = ledger.polledByOthersThan(leader);
        assertThat(ledger.await(() -> ledger.polledByOthersThan(leader) > polled, Ledger.most()))
                .as("another node polls")
                .isTrue();
        Duration gap = Duration.ofNanos(System.nanoTime() - killed);
        ledger.await(traffic::isDone, () -> sandbox.clock().advance(REPEAT));
        traffic.get();
        return gap;
    }

    private void report(String title, Duration gap, int twiceAtMost) {
        System.out.printf(
                "| %s | %,d | %.1f s | %d | %d | %d |%n",
                title,
                ledger.written(),
                gap.toMillis() / 1000.0,
                ledger.missing().size(),
                ledger.doubledByOneProcess(),
                ledger.doubledByKills());
        assertThat(ledger.missing()).isEmpty();
        assertThat(ledger.doubledByOneProcess()).isZero();
        assertThat(ledger.doubledByKills()).isLessThanOrEqualTo(twiceAtMost);
    }

    private Map<String, String> properties(WorkfrontSandbox sandbox, String from, int node) throws IOException {
        Map<String, String> properties = new HashMap<>();
        // A file inbox belongs to one process.
        properties.put(Receiver.FROM, from.replace("NODE", String.valueOf(node)));
        properties.put(Receiver.URL, sandbox.url());
        properties.put(Receiver.API_KEY, sandbox.apiKey());
        properties.put(Receiver.PORT, String.valueOf(ports.get(node)));
        properties.put(
                Receiver.DATABASE, "jdbc:h2:tcp://127.0.0.1:" + database.getPort() + "/./shared;DB_CLOSE_DELAY=-1");
        properties.put(Receiver.LOCKS, directory.resolve("locks").toString());
        return properties;
    }
}
