package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.spi.ExceptionHandler;
import org.apache.camel.support.processor.state.MemoryStateRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PollRouteTest extends WorkfrontTestSupport {

    private static final String QUICK = "initialDelay=0&delay=20&since=beginning";

    private final MemoryStateRepository offsets = new MemoryStateRepository();

    private MockEndpoint changes() {
        return getMockEndpoint("mock:changes");
    }

    private void poll(String uri) throws Exception {
        poll(uri, exchange -> {});
    }

    private void poll(String uri, Processor processor) throws Exception {
        context.getRegistry().bind("offsets", offsets);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri).routeId("poll").process(processor).to("mock:changes");
            }
        });
    }

    private List<String> arrived() {
        return changes().getExchanges().stream()
                .map(e -> (String) state(e).get("ID"))
                .toList();
    }

    /** Waits for so many in all, and gives a few more polls the chance to deliver something twice. */
    private void expect(int count) throws Exception {
        // A mock that is told of a number counts only what comes after that, and waits for the rest in vain.
        Eventually.holds(() -> assertThat(changes().getReceivedCounter()).isGreaterThanOrEqualTo(count));
        changes().expectedMessageCount(count);
        changes().setResultWaitTime(1);
        changes().setAssertPeriod(100);
        changes().assertIsSatisfied();
    }

    private void restart() throws Exception {
        context.getRouteController().stopRoute("poll");
        context.getRouteController().startRoute("poll");
    }

    private Throwable refused(String uri) {
        Throwable refused = catchThrowable(() -> context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri).to("mock:never");
            }
        }));
        assertThat(refused).as("a route from " + uri + " started").isNotNull();
        while (refused.getCause() != null) {
            refused = refused.getCause();
        }
        return refused;
    }

    private static Map<?, ?> state(Exchange exchange) {
        return exchange.getMessage().getBody(Map.class);
    }

    @Test
    void whatIsThereComesOldestFirstAndOnce() throws Exception {
        String project = project("Launch");
        List<String> tasks = tasks(project, 5);
        changes().expectedMessageCount(5);

        poll("workfront:task/search?pageSize=2&fields=name&" + QUICK);

        changes().assertIsSatisfied();
        changes().setAssertPeriod(100);
        changes().assertIsSatisfied();
        assertThat(changes().getExchanges())
                .extracting(e -> (String) state(e).get("ID"))
                .containsExactlyElementsOf(tasks);
        Exchange first = changes().getExchanges().get(0);
        assertThat(state(first).get("name")).isEqualTo("Task 0");
        assertThat(first.getMessage().getHeaders())
                .containsEntry(WorkfrontConstants.EVENT_TYPE, "CREATE")
                .containsEntry(WorkfrontConstants.OBJECT_CODE, "TASK")
                .containsEntry(WorkfrontConstants.OBJECT_ID, tasks.get(0));
    }

    @Test
    void aChangeAfterTheFirstPollComesAsAnUpdate() throws Exception {
        String task = task(project("Launch"), "Draft");
        poll("workfront:task/search?" + QUICK);
        expect(1);
        sandbox().clock().advance(Duration.ofSeconds(5));

        call("workfront:task/update?id=" + task, Map.of("name", "Final"));

        expect(2);
        Exchange second = changes().getExchanges().get(1);
        assertThat(state(second).get("name")).isEqualTo("Final");
        assertThat(second.getMessage().getHeader(WorkfrontConstants.EVENT_TYPE)).isEqualTo("UPDATE");
        assertThat(second.getMessage().getHeader(WorkfrontConstants.EVENT_KEY, String.class))
                .startsWith("TASK+" + task + "+20");
    }

    @Test
    void sinceNowLeavesOutWhatWasThereBefore() throws Exception {
        String project = project("Launch");
        task(project, "Before");
        sandbox().clock().advance(Duration.ofSeconds(10));
        poll("workfront:task/search?initialDelay=0&delay=20");

        String after = task(project, "After");

        expect(1);
        assertThat(arrived()).containsExactly(after);
    }

    @Test
    void aStoredMarkWinsOverSinceAfterARestart() throws Exception {
        String project = project("Launch");
        tasks(project, 3);
        poll("workfront:task/search?offsetRepository=#offsets&" + QUICK);
        expect(3);

        restart();
        String later = task(project, "Later");

        expect(4);
        assertThat(arrived()).endsWith(later);
    }

    @Test
    void aMarkThatCannotBeReadStopsThePollAndNamesItsKey() throws Exception {
        offsets.setState("here", "no mark");
        task(project("Launch"), "Draft");
        CountDownLatch told = new CountDownLatch(1);
        AtomicReference<Throwable> why = new AtomicReference<>();
        context.getRegistry().bind("handler", new ExceptionHandlerSupport(cause -> {
            why.set(cause);
            told.countDown();
        }));

        poll("workfront:task/search?offsetRepository=#offsets&offsetKey=here&exceptionHandler=#handler&" + QUICK);

        assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(why.get()).hasMessageContaining("key here").hasMessageContaining("offsetKey");
        assertThat(offsets.getState("here")).isEqualTo("no mark");
        assertThat(changes().getReceivedCounter()).isZero();
    }

    @Test
    void aFailedExchangeStopsThePollAndComesAgain() throws Exception {
        List<String> tasks = tasks(project("Launch"), 4);
        AtomicInteger seen = new AtomicInteger();
        List<String> tried = new CopyOnWriteArrayList<>();

        poll("workfront:task/search?" + QUICK, exchange -> {
            tried.add((String) state(exchange).get("ID"));
            if (seen.incrementAndGet() == 2) {
                throw new IllegalStateException("once");
            }
        });

        expect(4);
        assertThat(tried).containsExactly(tasks.get(0), tasks.get(1), tasks.get(1), tasks.get(2), tasks.get(3));
    }

    @Test
    void aFailedExchangeIsPassedOverOnRequest() throws Exception {
        List<String> tasks = tasks(project("Launch"), 3);

        poll("workfront:task/search?breakOnFirstError=false&" + QUICK, exchange -> {
            if (state(exchange).get("ID").equals(tasks.get(1))) {
                throw new IllegalStateException("always");
            }
        });

        expect(2);
        assertThat(arrived()).containsExactly(tasks.get(0), tasks.get(2));
    }

    @Test
    void aThreadPoolBehindTheRouteGetsEachChangeOnce() throws Exception {
        List<String> tasks = tasks(project("Launch"), 20);
        context.getRegistry().bind("offsets", offsets);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("workfront:task/search?pageSize=7&offsetRepository=#offsets&" + QUICK)
                        .routeId("poll")
                        .threads(4)
                        .to("mock:changes");
            }
        });

        expect(20);
        assertThat(arrived()).containsExactlyInAnyOrderElementsOf(tasks);
    }

    @Test
    void batchesArePagesAndAPollHasItsLimit() throws Exception {
        tasks(project("Launch"), 5);

        poll("workfront:task/search?maxMessagesPerPoll=2&greedy=true&" + QUICK);

        expect(5);
        assertThat(changes().getExchanges())
                .extracting(e -> e.getProperty(Exchange.BATCH_INDEX) + "/" + e.getProperty(Exchange.BATCH_SIZE) + "/"
                        + e.getProperty(Exchange.BATCH_COMPLETE))
                .containsExactly("0/2/false", "1/2/true", "0/2/false", "1/2/true", "0/1/true");
    }

    @Test
    void filtersAndFieldsOfTheRouteHold() throws Exception {
        String project = project("Launch");
        String draft = task(project, "Draft");
        task(project, "Other");

        poll("workfront:task/search?filter.name=Draft&filter.OR:1:name=Draft&fields=status&" + QUICK);

        expect(1);
        assertThat(arrived()).containsExactly(draft);
        assertThat(state(changes().getExchanges().get(0)).get("status")).isEqualTo("NEW");
    }

    @Test
    void deletionsAreFoundByComparing() throws Exception {
        String project = project("Launch");
        List<String> tasks = tasks(project, 3);
        poll("workfront:task/search?filter.status=NEW&detectDeletions=true&offsetRepository=#offsets&" + QUICK);
        expect(3);

        call("workfront:task/delete?id=" + tasks.get(1));
        call("workfront:task/update?id=" + tasks.get(2), Map.of("status", "INP"));

        expect(4);
        Exchange gone = changes().getExchanges().get(3);
        assertThat(gone.getMessage().getHeader(WorkfrontConstants.EVENT_TYPE)).isEqualTo("DELETE");
        assertThat(gone.getMessage().getHeader(WorkfrontConstants.EVENT_KEY, String.class))
                .endsWith("+deleted");
        assertThat(state(gone).get("ID")).isEqualTo(tasks.get(1));
        assertThat(state(gone).get("objCode")).isEqualTo("TASK");
    }

    @Test
    void aDeletionWhileTheRouteWasStoppedIsFound() throws Exception {
        String task = task(project("Launch"), "Draft");
        poll("workfront:task/search?detectDeletions=true&offsetRepository=#offsets&" + QUICK);
        expect(1);
        context.getRouteController().stopRoute("poll");

        call("workfront:task/delete?id=" + task);
        context.getRouteController().startRoute("poll");

        expect(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "task/search?sort=name                    | cursorField",
                "task/search?limit=5                      | maxMessagesPerPoll",
                "task/search?first=5                      | since",
                "task/search?streaming=true               | streaming",
                "task/search?parallelPages=2              | parallelPages",
                "task/search?maxListSize=5                | maxListSize",
                "task/search?outputFormat=raw             | json or node",
                "task/search?filter.ID=abc                | filter.ID",
                "task/search?filter.OR:1:lastUpdateDate=x | filter.lastUpdateDate",
                "task/search?filter.name_Sort=asc         | _Sort",
                "task/search?filter.username=x            | filter.filters",
                "task/search?cursorField=nonsenseDate     | entryDate",
                "task/search?since=yesterday              | since=PT1H",
                "task/search?overlap=-1                   | overlap=30s",
                "task/get                                 | from:",
                "task/events                              | webhook:workfront:task/events"
            })
    void whatAPollCannotDoIsRefusedAtStart(String uri, String hint) {
        assertThat(refused("workfront:" + uri)).hasMessageContaining(hint);
    }

    private record ExceptionHandlerSupport(Consumer<Throwable> told) implements ExceptionHandler {
        @Override
        public void handleException(Throwable exception) {
            told.accept(exception);
        }

        @Override
        public void handleException(String message, Throwable exception) {
            told.accept(exception);
        }

        @Override
        public void handleException(String message, Exchange exchange, Throwable exception) {
            told.accept(exception);
        }
    }
}
