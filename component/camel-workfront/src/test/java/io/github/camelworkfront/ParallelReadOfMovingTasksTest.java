package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.camel.impl.DefaultCamelContext;

/**
 * Tasks are added, deleted, renamed, moved to another project and changed in custom and other fields while a route
 * reads them over HTTP: before each request for a page, between the rows that the route works on, and at any other moment
 * by a thread that does nothing else. Every task that is there and matches from the start to the end is read exactly
 * once, every other one at most once.
 */
class ParallelReadOfMovingTasksTest {

    private static final int READS_PER_TRY = "full".equals(System.getProperty("scale")) ? 100 : 1;

    private static WorkfrontSandbox sandbox;
    private static DefaultCamelContext context;
    private static volatile MovingTasks tasks;

    private static long reads;
    private static long rows;
    private static long changes;
    private static long lost;
    private static long doubled;

    @BeforeContainer
    static void start() throws Exception {
        // The people and the custom forms of an agency, and none of its tasks.
        sandbox = WorkfrontSandbox.builder().seed("1").start();
        context = new DefaultCamelContext();
        WorkfrontComponent component = new WorkfrontComponent();
        component.getConfiguration().setUrl(sandbox.url());
        component.getConfiguration().setApiKey(sandbox.apiKey());
        HttpClientConfigurer changeBeforeEachPage =
                client -> client.addRequestInterceptorFirst((request, entity, http) -> tasks.change());
        component.getConfiguration().setHttpClientConfigurer(changeBeforeEachPage);
        context.addComponent("workfront", component);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:read")
                        .toD("workfront:task/search?fields=name,status&${header.how}")
                        .process(exchange -> exchange.getMessage()
                                .setBody(idsOf(exchange.getMessage().getBody())));
            }
        });
        context.start();
    }

    @AfterContainer
    static void stop() throws Exception {
        System.out.println("Tasks that move while a route reads them: " + reads + " reads of " + rows + " rows, "
                + changes + " changes meanwhile; rows lost " + lost + ", rows doubled " + doubled);
        context.close();
        sandbox.close();
    }

    // Chance has a part in it, so that smaller values do not make the same failure.
    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void noTaskIsLostOrDoubled(
            @ForAll long seed,
            @ForAll MovingTasks.Selection selection,
            @ForAll @IntRange(min = 1, max = 50) int pageSize,
            @ForAll @IntRange(min = 1, max = 8) int parallelPages,
            @ForAll boolean streaming)
            throws Exception {
        for (int i = 0; i < READS_PER_TRY; i++) {
            sandbox.reset();
            read(new Random(seed + i), selection, pageSize, parallelPages, streaming);
        }
    }

    private void read(
            Random random, MovingTasks.Selection selection, int pageSize, int parallelPages, boolean streaming)
            throws Exception {
        tasks = new MovingTasks(sandbox, random, selection, random.nextInt(8 * pageSize + 100));
        String how = "pageSize=" + pageSize + "&parallelPages=" + parallelPages + "&streaming=" + streaming
                + selection.filters(tasks);

        List<?> read;
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> changing = other.submit(() -> {
                while (!done.get() && tasks.change()) {
                    Thread.onSpinWait();
                }
            });
            read = context.createFluentProducerTemplate()
                    .to("direct:read")
                    .withHeader("how", how)
                    .request(List.class);
            done.set(true);
            changing.get();
        } finally {
            done.set(true);
            other.shutdownNow();
            // Pages that nobody wants any more may still be on their way, and change what the next read begins with.
            tasks.freeze();
        }
        count(read);
    }

    private static List<String> idsOf(Object body) throws Exception {
        Iterator<?> found = body instanceof Iterator<?> stream ? stream : ((List<?>) body).iterator();
        List<String> ids = new ArrayList<>();
        while (found.hasNext()) {
            ids.add((String) ((Map<?, ?>) found.next()).get("ID"));
            if (ids.size() % 10 == 0) {
                tasks.change();
            }
        }
        return ids;
    }

    private static void count(List<?> read) {
        List<String> missing = new ArrayList<>(tasks.stable());
        missing.removeAll(read);
        reads++;
        rows += read.size();
        changes += tasks.changes();
        lost += missing.size();
        doubled += read.size() - read.stream().distinct().count();
        assertThat(missing).as("tasks lost").isEmpty();
        assertThat(read).as("tasks doubled").doesNotHaveDuplicates();
        assertThat(read.stream().map(String.class::cast)).as("order").isSorted();
    }
}
