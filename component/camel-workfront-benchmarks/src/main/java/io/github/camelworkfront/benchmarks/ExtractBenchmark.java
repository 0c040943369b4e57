package io.github.camelworkfront.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.github.camelworkfront.WorkfrontComponent;
import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/**
 * Reads every task of a sandbox that lets each request wait, as a service far away does: one page after the other, and
 * eight pages at the same time. Both are done a few times before they are measured, without the wait, so that no figure has the compiler's work.
 */
final class ExtractBenchmark implements Benchmark {

    private static final Duration DELAY = Duration.ofMillis(150);
    private static final int PARALLEL_PAGES = 8;
    private static final int RUNS = 3;

    @Override
    public void run(Scale scale, PrintStream out) throws Exception {
        int tasks = scale == Scale.FULL ? 100_000 : 5_000;
        int pageSize = scale == Scale.FULL ? 2000 : 200;
        try (WorkfrontSandbox sandbox =
                        WorkfrontSandbox.builder().seed(String.valueOf(tasks)).start();
                DefaultCamelContext context = contextFor(sandbox)) {
            out.printf("%,d tasks in pages of %,d, %d ms added to each request%n", tasks, pageSize, DELAY.toMillis());
            Extract extract = new Extract(sandbox, context.createProducerTemplate(), tasks, pageSize);
            for (int i = 0; i < RUNS; i++) {
                extract.read(1);
                extract.read(PARALLEL_PAGES);
            }
            sandbox.faults().add(Fault.slow(DELAY));
            Taken one = extract.fastest(1);
            Taken several = extract.fastest(PARALLEL_PAGES);
            out.println(line("sequential", one, tasks));
            out.println(line("parallelPages=" + PARALLEL_PAGES, several, tasks));
            out.printf(Locale.ROOT, "ratio: %.1f%n", (double) one.nanos / several.nanos);
        }
    }

    private static String line(String name, Taken taken, int tasks) {
        double seconds = taken.nanos / 1e9;
        return String.format(
                Locale.ROOT,
                "%-16s %6.2f s, %d requests, %,.0f tasks a second, %.1f s of work for the processors",
                name,
                seconds,
                taken.requests,
                tasks / seconds,
                taken.work / 1e9);
    }

    private static DefaultCamelContext contextFor(WorkfrontSandbox sandbox) throws Exception {
        DefaultCamelContext context = new DefaultCamelContext();
        WorkfrontComponent component = new WorkfrontComponent();
        component.getConfiguration().setUrl(sandbox.url());
        component.getConfiguration().setApiKey(sandbox.apiKey());
        context.addComponent("workfront", component);
        context.addRoutes(new RouteBuilder() {
            @Override
            @SuppressWarnings("unchecked")
            public void configure() {
                from("direct:extract")
                        .toD("workfront:task/search?streaming=true&pageSize=${header.pageSize}"
                                + "&parallelPages=${header.parallelPages}")
                        .process(exchange -> exchange.getMessage()
                                .getBody(Iterator.class)
                                .forEachRemaining(exchange.getProperty("reader", Consumer.class)));
            }
        });
        context.start();
        return context;
    }

    /**
     * What one read took.
     *
     * @param nanos from its begin to its end
     * @param work nanoseconds that processors were busy with sandbox and component together
     */
    private record Taken(long nanos, long work, int requests) {}

    private static long workSoFar() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** One way of reading, again and again. */
    private record Extract(WorkfrontSandbox sandbox, ProducerTemplate template, int tasks, int pageSize) {

        /** The best of a few runs: what else the machine does makes a run slower and never faster. */
        Taken fastest(int parallelPages) {
            Taken best = read(parallelPages);
            for (int i = 1; i < RUNS; i++) {
                Taken next = read(parallelPages);
                best = next.nanos < best.nanos ? next : best;
            }
            return best;
        }

        Taken read(int parallelPages) {
            sandbox.requests().clear();
            Set<Object> seen = new HashSet<>();
            long work = workSoFar();
            long begin = System.nanoTime();
            template.request("direct:extract", exchange -> {
                exchange.setProperty("reader", (Consumer<Map<?, ?>>) row -> seen.add(row.get("ID")));
                exchange.getMessage().setHeader("pageSize", pageSize);
                exchange.getMessage().setHeader("parallelPages", parallelPages);
            });
            Taken taken = new Taken(
                    System.nanoTime() - begin,
                    workSoFar() - work,
                    sandbox.requests().all().size());
            if (seen.size() != tasks) {
                throw new IllegalStateException("read " + seen.size() + " of " + tasks + " tasks");
            }
            return taken;
        }
    }
}
