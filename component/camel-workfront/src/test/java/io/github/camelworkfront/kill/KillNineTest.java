package io.github.camelworkfront.kill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tasks change while the process that receives the changes is killed again and again, as by {@code kill -9}. Of the events
 * one in twenty is lost, one in twenty comes twice, and one in twenty is overtaken by others. 600 changes and two kills with
 * {@code -Dscale=ci}; 100,000 and twenty with {@code -Dscale=full}.
 */
class KillNineTest {

    private static final boolean FULL = "full".equals(System.getProperty("scale"));
    private static final int CHANGES = Integer.getInteger("kill.changes", FULL ? 100_000 : 300);
    private static final int KILLS = Integer.getInteger("kill.kills", FULL ? 20 : 1);
    private static final int TASKS = CHANGES / 50;
    private static final int AHEAD = FULL ? 500 : 100;
    private static final double SHARE = 0.05;
    /** Repeats those messages that failed in the meantime, and probes an address that was switched off. */
    private static final Duration REPEAT = Duration.ofMinutes(11);
    /** After so long the service has given up all that it could not deliver. */
    private static final Duration GIVE_UP = Duration.ofHours(60);

    private static final Duration STEP = Duration.ofHours(3);
    /** Exchanges of one process that can be under way at the same time: those of the inbox, and one of a sweep. */
    private static final int UNDER_WAY = 5;

    private static final long SEED = Long.getLong("kill.seed", 20261122);

    private final Ledger ledger = new Ledger();

    @TempDir
    Path directory;

    /** With {@code -Dscale=full} all; else the one that has the parts of both others. */
    static Stream<Mode> modes() {
        return FULL ? Stream.of(Mode.values()) : Stream.of(Mode.BOTH);
    }

    @ParameterizedTest
    @MethodSource("modes")
    void noTaskIsLeftInAnOldState(Mode mode) throws Exception {
        try (WorkfrontSandbox sandbox = WorkfrontSandbox.builder().seed("empty").start()) {
            sandbox.events().seed(SEED).drop(SHARE).doubled(SHARE).reorder(SHARE);
            long begun = System.nanoTime();
            run(mode, sandbox);
            report(mode, sandbox, Duration.ofNanos(System.nanoTime() - begun));

            assertThat(ledger.written()).isEqualTo(CHANGES);
            assertThat(ledger.missing())
                    .as("tasks whose latest state never arrived")
                    .hasSizeLessThanOrEqualTo(
                            mode.polls ? 0 : (int) sandbox.events().dropped());
            assertThat(ledger.doubledByOneProcess())
                    .as("states that one process delivered twice")
                    .isZero();
            assertThat(ledger.doubledByKills())
                    .as("states that were under way at a kill and came again")
                    .isLessThanOrEqualTo(KILLS * UNDER_WAY);
        }
    }

    private void run(Mode mode, WorkfrontSandbox sandbox) throws Exception {
        Map<String, String> properties = properties(mode, sandbox);
        ReceiverProcess receiver = ReceiverProcess.start(1, properties, ledger, directory);
        try {
            receiver.awaitReady();
            try (Writer writer = new Writer(sandbox, ledger, AHEAD)) {
                Future<?> traffic = writer.create(TASKS).write(CHANGES, SEED);
                int number = 1;
                for (int point : points()) {
                    await(sandbox, traffic, () -> ledger.highest() >= point);
                    receiver.kill();
                    receiver = ReceiverProcess.start(++number, properties, ledger, directory);
                    receiver.awaitReady();
                    // Nobody was there: what failed comes again now.
                    sandbox.clock().advance(REPEAT);
                }
                await(sandbox, traffic, traffic::isDone);
            }
            settle(mode, sandbox);
            receiver.stop();
        } finally {
            receiver.close();
        }
    }

    private void await(WorkfrontSandbox sandbox, Future<?> traffic, BooleanSupplier condition) throws Exception {
        ledger.await(
                () -> condition.getAsBoolean() || traffic.isDone(),
                () -> sandbox.clock().advance(REPEAT));
        if (traffic.isDone()) {
            traffic.get();
        }
    }

    /** Waits for what is late. */
    private void settle(Mode mode, WorkfrontSandbox sandbox) throws InterruptedException {
        if (mode.pushes) {
            for (Duration moved = Duration.ZERO; moved.compareTo(GIVE_UP) < 0; moved = moved.plus(STEP)) {
                sandbox.clock().advance(STEP);
                sandbox.events().awaitIdle(Ledger.most());
            }
        }
        if (mode.polls) {
            ledger.await(() -> ledger.missing().isEmpty(), Duration.ofMinutes(1));
        }
        // Nothing else may come, a state that was delivered before least of all.
        ledger.awaitSilence(Duration.ofSeconds(FULL ? 10 : 2));
    }

    private Map<String, String> properties(Mode mode, WorkfrontSandbox sandbox) throws IOException {
        int port = freePort();
        return Map.of(
                Receiver.FROM, mode.uri("http://127.0.0.1:" + port, directory.resolve("inbox")),
                Receiver.URL, sandbox.url(),
                Receiver.API_KEY, sandbox.apiKey(),
                Receiver.PORT, String.valueOf(port),
                Receiver.MARKS, directory.resolve("marks").toString(),
                // Without the delay nothing of what was committed is left in the memory of a process that dies.
                Receiver.DATABASE, "jdbc:h2:file:" + directory.resolve("keys") + ";WRITE_DELAY=0");
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The numbers of the changes at whose arrival the process is killed. */
    private static int[] points() {
        return new Random(SEED).ints(KILLS, TASKS + 1, CHANGES - AHEAD).sorted().toArray();
    }

    private void report(Mode mode, WorkfrontSandbox sandbox, Duration time) {
        System.out.printf(
                "| %s | %,d | %d | %s | %,d | %,d | %,d | %d | %d | %,d | %,d s |%n",
                mode.title,
                ledger.written(),
                KILLS,
                mode.pushes
                        ? String.format(
                                "%,d lost, %,d doubled, %,d overtaken",
                                sandbox.events().dropped(),
                                sandbox.events().doubledCount(),
                                sandbox.events().reordered())
                        : "",
                ledger.arrived(),
                ledger.pushed(),
                ledger.missing().size(),
                ledger.doubledByOneProcess(),
                ledger.doubledByKills(),
                ledger.neverSeen(),
                time.toSeconds());
    }
}
