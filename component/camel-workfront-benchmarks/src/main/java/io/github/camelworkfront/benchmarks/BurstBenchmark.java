package io.github.camelworkfront.benchmarks;

import io.github.camelworkfront.WorkfrontComponent;
import io.github.camelworkfront.sandbox.ConcurrencyLimit;
import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/**
 * Many calls at once at a sandbox that lets ten through and refuses the others: alone, and beside another program that
 * keeps some of the ten busy. Tells how many were refused, and how many lanes were in use.
 */
final class BurstBenchmark implements Benchmark {

    private static final int LANES = 10;
    private static final int OTHERS = 4;
    private static final int THREADS = 200;

    /** How long the component may take to learn; what is refused later is counted by itself. */
    private static final int LEARNING_SECONDS = 5;

    @Override
    public void run(Scale scale, PrintStream out) throws Exception {
        int calls = scale == Scale.FULL ? 2000 : 200;
        Duration delay = Duration.ofMillis(scale == Scale.FULL ? 50 : 5);
        out.printf(
                "%,d calls of %d threads, %d ms each, at a service that lets %d through%n",
                calls, THREADS, delay.toMillis(), LANES);
        for (int others : new int[] {0, OTHERS}) {
            try (WorkfrontSandbox sandbox =
                            WorkfrontSandbox.builder().seed("100").start();
                    Burst burst = new Burst(sandbox)) {
                sandbox.concurrency().limit(ConcurrencyLimit.of(LANES));
                sandbox.faults().add(Fault.slow(delay));
                out.println(burst.beside(others, calls));
            }
        }
    }

    /** One application that sends a burst. */
    private static final class Burst implements AutoCloseable {

        private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
        private final DefaultCamelContext context = new DefaultCamelContext();
        private final WorkfrontSandbox sandbox;

        Burst(WorkfrontSandbox sandbox) throws Exception {
            this.sandbox = sandbox;
            WorkfrontComponent component = new WorkfrontComponent();
            component.getConfiguration().setUrl(sandbox.url());
            component.getConfiguration().setApiKey(sandbox.apiKey());
            context.addComponent("workfront", component);
            context.getRegistry().bind("meters", meters);
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:count").to("workfront:task/count");
                }
            });
            context.start();
        }

        String beside(int others, int calls) throws Exception {
            AtomicBoolean over = new AtomicBoolean();
            ExecutorService rivals = Executors.newCachedThreadPool();
            for (int i = 0; i < others; i++) {
                rivals.submit(new Rival(sandbox, over));
            }
            IntSummaryStatistics lanes = new IntSummaryStatistics();
            double[] early = new double[2];
            ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
            clock.scheduleAtFixedRate(
                    () -> lanes.accept((int)
                            meters.get("camel.workfront.lanes.used").gauge().value()),
                    100,
                    100,
                    TimeUnit.MILLISECONDS);
            Future<?> learnt = clock.schedule(
                    () -> {
                        early[0] = refused();
                        early[1] = requests();
                    },
                    LEARNING_SECONDS,
                    TimeUnit.SECONDS);
            long begin = System.nanoTime();
            long failed = send(calls);
            double seconds = (System.nanoTime() - begin) / 1e9;
            if (!learnt.isDone()) {
                early[0] = refused();
                early[1] = requests();
            }
            clock.shutdownNow();
            over.set(true);
            rivals.shutdown();
            return String.format(
                    Locale.ROOT,
                    "beside %d other requests: %d calls in %.1f s, %d failed, %.0f of %.0f requests refused in the first"
                            + " %d s, %.0f of %.0f (%.2f%%) after that, %.1f lanes in use on average",
                    others,
                    calls,
                    seconds,
                    failed,
                    early[0],
                    early[1],
                    LEARNING_SECONDS,
                    refused() - early[0],
                    requests() - early[1],
                    100 * (refused() - early[0]) / Math.max(1, requests() - early[1]),
                    lanes.getAverage());
        }

        private long send(int calls) throws Exception {
            ExecutorService threads = Executors.newFixedThreadPool(THREADS);
            ProducerTemplate template = context.createProducerTemplate();
            List<Callable<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < calls; i++) {
                all.add(() -> template.request("direct:count", exchange -> {}).getException() == null);
            }
            long failed = 0;
            for (Future<Boolean> one : threads.invokeAll(all)) {
                failed += one.get() ? 0 : 1;
            }
            threads.shutdown();
            return failed;
        }

        private double refused() {
            return meters.find("camel.workfront.errors").tag("error", "WorkfrontRateLimitException").counters().stream()
                    .mapToDouble(Counter::count)
                    .sum();
        }

        private double requests() {
            return meters.get("camel.workfront.waits").timer().count();
        }

        @Override
        public void close() {
            context.stop();
        }
    }
}
