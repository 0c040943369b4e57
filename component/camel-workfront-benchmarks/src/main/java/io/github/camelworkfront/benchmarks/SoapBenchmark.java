package io.github.camelworkfront.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.github.camelworkfront.benchmarks.ProofClient.Way;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls of Workfront Proof by a route of the component, by a CXF client that an application makes by itself, and by the
 * JDK's HTTP client with a text template: what a call costs, what each does at a service that does not answer properly,
 * and what a {@code proof:} endpoint adds to the start of a Camel context.
 */
final class SoapBenchmark implements Benchmark {

    private static final long NO_HURRY = 60_000;
    private static final int ROUNDS = 3;
    private static final int MANY = 32;

    @Override
    public void run(Scale scale, PrintStream out) throws Exception {
        calls(scale, out);
        badServices(scale, out);
        starts(scale, out);
    }

    private static void calls(Scale scale, PrintStream out) throws Exception {
        Map<Way, ProofClient> clients = new EnumMap<>(Way.class);
        try (FixedAnswers service = new FixedAnswers()) {
            for (Way way : Way.values()) {
                clients.put(way, way.at(service.url(), NO_HURRY));
            }
            for (int threads : new int[] {1, MANY}) {
                int calls = scale == Scale.FULL ? threads == 1 ? 2000 : 6400 : 100;
                Map<Way, Cost> best = new EnumMap<>(Way.class);
                // The first round is the compiler's.
                for (int round = 0; round <= ROUNDS; round++) {
                    for (Way way : Way.values()) {
                        Cost cost = measured(clients.get(way), threads, calls);
                        best.merge(way, cost, SoapBenchmark::better);
                    }
                }
                best.forEach((way, cost) -> out.println(line(way, threads, cost)));
            }
            for (ProofClient client : clients.values()) {
                client.close();
            }
        }
    }

    /** What else the machine does makes a run slower and never faster. */
    private static Cost better(Cost one, Cost other) {
        return new Cost(Math.min(one.work(), other.work()), Math.max(one.perSecond(), other.perSecond()));
    }

    private static String line(Way way, int threads, Cost cost) {
        return String.format(
                Locale.ROOT,
                "%-30s %2d threads: %5.0f µs of work for the processors a call, %6.0f calls a second",
                way,
                threads,
                cost.work() * 1e6,
                cost.perSecond());
    }

    /**
     * What calls cost.
     *
     * @param work seconds that the client's processors were busy with one
     */
    private record Cost(double work, double perSecond) {}

    private static Cost measured(ProofClient client, int threads, int calls) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Void>> shares = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                shares.add(() -> share(client, calls / threads + 1));
            }
            long work = workSoFar();
            long begin = System.nanoTime();
            for (Future<Void> share : pool.invokeAll(shares)) {
                share.get();
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            int done = threads * (calls / threads + 1);
            return new Cost((workSoFar() - work) / 1e9 / done, done / seconds);
        } finally {
            pool.shutdown();
        }
    }

    private static Void share(ProofClient client, int calls) throws Exception {
        for (int i = 0; i < calls; i++) {
            Map<?, ?> details = client.details(i);
            if (!"Poster".equals(details.get("filename"))) {
                throw new IllegalStateException("another answer: " + details);
            }
        }
        return null;
    }

    private static long workSoFar() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static void badServices(Scale scale, PrintStream out) throws Exception {
        long timeout = scale == Scale.FULL ? 2000 : 300;
        long patience = 10 * timeout;
        for (BadService.Habit habit : BadService.Habit.values()) {
            for (Way way : Way.values()) {
                try (BadService service = new BadService(habit);
                        ProofClient client = way.at(service.url(), timeout)) {
                    String outcome = outcome(client, patience);
                    out.printf("%-30s %-27s %d requests, %s%n", way, habit + ":", service.questions(), outcome);
                }
            }
        }
    }

    private static String outcome(ProofClient client, long patience) throws InterruptedException {
        ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
            Thread daemon = new Thread(work, "asks");
            daemon.setDaemon(true);
            return daemon;
        });
        long begin = System.nanoTime();
        Future<?> call = thread.submit(() -> client.details(1));
        String outcome = "an answer";
        try {
            call.get(patience, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            outcome = named(e.getCause());
        } catch (TimeoutException e) {
            outcome = "still waiting";
        } finally {
            thread.shutdown();
        }
        return String.format(Locale.ROOT, "%s after %.1f s", outcome, (System.nanoTime() - begin) / 1e9);
    }

    /** What the network had to say, without what others have wrapped it in. */
    private static String named(Throwable e) {
        Throwable cause = e;
        while (!(cause instanceof IOException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName();
    }

    private static void starts(Scale scale, PrintStream out) throws Exception {
        int runs = scale == Scale.FULL ? 7 : 1;
        for (String kind : List.of("rest", "proof")) {
            long[] millis = new long[runs];
            long[] work = new long[runs];
            long classes = 0;
            for (int i = 0; i < runs; i++) {
                Process process = ChildJvm.start("-Xshare:auto", StartOfContext.class, kind);
                String[] figures = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                        .trim()
                        .split(" ");
                millis[i] = Long.parseLong(figures[0]);
                work[i] = Long.parseLong(figures[1]);
                classes = Long.parseLong(figures[2]);
            }
            Arrays.sort(millis);
            Arrays.sort(work);
            out.printf(
                    "start of a context, %-5s endpoint: %,d ms, %,d ms of work for the processors (medians of %d), %,d classes%n",
                    kind, millis[runs / 2], work[runs / 2], runs, classes);
        }
    }
}
