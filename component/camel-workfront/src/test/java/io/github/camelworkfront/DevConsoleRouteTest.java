package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.Fault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.console.DevConsole;
import org.apache.camel.console.DevConsoleRegistry;
import org.apache.camel.spi.PollingConsumerPollStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the developer console, as Camel's console finds it. */
class DevConsoleRouteTest extends PushTestSupport {

    @TempDir
    Path directory;

    @Override
    protected void configure(WorkfrontConfiguration options) {
        super.configure(options);
        options.setApiKey(null);
        options.setUsername(sandbox().username());
        options.setPassword(sandbox().password());
    }

    private DevConsole console() {
        return context.getCamelContextExtension()
                .getContextPlugin(DevConsoleRegistry.class)
                .resolveById("workfront");
    }

    private String text() {
        return (String) console().call(DevConsole.MediaType.TEXT);
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> rows(String section) {
        return ((Map<String, List<Map<String, Object>>>) console().call(DevConsole.MediaType.JSON)).get(section);
    }

    @Test
    void nothingIsToldBeforeThereIsAnything() {
        assertThat(text()).contains("sessions: none", "calls: none", "inboxes: none");
        assertThat(rows("polls")).isEmpty();
    }

    @Test
    void sessionIsToldWithItsRenewalsAndWithoutWhoseItIs() {
        call("workfront:proj/count");
        sandbox().expireSessions();
        call("workfront:proj/count");

        assertThat(rows("sessions"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("service", sandbox().url())
                        .containsEntry("signIn", "user name and password")
                        .containsEntry("renewals", 1)
                        .containsEntry("failures", 0)
                        .containsKey("since"));
        assertThat(text()).doesNotContain(sandbox().username(), sandbox().password());
    }

    @Test
    void refusedSignInIsTold() {
        WorkfrontComponent other = new WorkfrontComponent();
        other.getConfiguration().setUrl(sandbox().url());
        other.getConfiguration().setUsername(sandbox().username());
        other.getConfiguration().setPassword("wrong-password-1");
        context.addComponent("other", other);
        failure("other:proj/count", null, WorkfrontAuthenticationException.class);
        failure("other:proj/count", null, WorkfrontAuthenticationException.class);

        assertThat(rows("sessions"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("renewals", 0)
                        .containsKey("lastFailureAt")
                        .doesNotContainKey("since"));
        assertThat(text()).doesNotContain("wrong-password-1");
    }

    @Test
    void callsAndLanesAreCounted() {
        call("workfront:proj/count");
        call("workfront:proj/count");
        failure("workfront:proj/get?id=59d7ddf7000002322d791eb08bafddfb", null, WorkfrontNotFoundException.class);

        assertThat(rows("calls"))
                .filteredOn(row -> row.get("operation").equals("proj/count"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("calls", 2L)
                        .containsEntry("failures", 0L)
                        .doesNotContainKey("lastFailure"));
        assertThat(rows("calls"))
                .filteredOn(row -> row.get("operation").equals("proj/get"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("failures", 1L)
                        .containsEntry("lastStatus", 404)
                        .containsKeys("lastFailureAt", "lastFailure"));
        assertThat(rows("lanes"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("limit", 10)
                        .containsEntry("inUse", 0)
                        .containsEntry("waiting", 0));
        assertThat(text())
                .contains("operation", "proj/count")
                .containsPattern("proj/get +1 +1 .*[.]{3}\n")
                .doesNotContain("(GET");
        assertThat(rows("calls").toString()).contains("(GET");
    }

    @Test
    void pollIsToldWithHowFarItHasCome() throws Exception {
        project("Launch");
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("workfront:proj/search?since=beginning&initialDelay=0&delay=20")
                        .routeId("changes")
                        .to("mock:changes");
            }
        });

        Eventually.holds(() -> assertThat(rows("polls"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("route", "changes")
                        .containsEntry("endpoint", "proj/search")
                        .containsEntry("failuresInRow", 0L)
                        .containsKeys("mark", "lastPoll", "lastFound")));
        context.getRouteController().stopRoute("changes");
        assertThat(rows("polls")).isEmpty();
    }

    @Test
    void stopInTheMiddleOfAPollIsNoFailure() throws Exception {
        sandbox()
                .faults()
                .add(Fault.of(Fault.Kind.TOO_MANY_REQUESTS)
                        .on("GET", ".*/PROJ/.*")
                        .retryAfter(Duration.ofMinutes(4)));
        failure("workfront:proj/count", null, WorkfrontRateLimitException.class);
        BlockingQueue<String> ends = new LinkedBlockingQueue<>();
        context.getRegistry().bind("ends", new PollEnds(ends));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("workfront:proj/search?since=beginning&initialDelay=0&pollStrategy=#ends")
                        .routeId("changes")
                        .to("mock:changes");
            }
        });
        Eventually.holds(() -> assertThat(rows("lanes"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("waiting", 1)));

        context.getRouteController().stopRoute("changes");

        assertThat(ends.poll(30, TimeUnit.SECONDS)).isEqualTo("commit");
        assertThat(rows("calls"))
                .filteredOn(row -> row.get("operation").equals("proj/search"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("calls", 1L)
                        .containsEntry("failures", 0L)
                        .doesNotContainKey("lastFailure"));
    }

    /** Tells how polls end. */
    private record PollEnds(Queue<String> ends) implements PollingConsumerPollStrategy {
        @Override
        public boolean begin(Consumer consumer, Endpoint endpoint) {
            return true;
        }

        @Override
        public void commit(Consumer consumer, Endpoint endpoint, int polledMessages) {
            ends.add("commit");
        }

        @Override
        public boolean rollback(Consumer consumer, Endpoint endpoint, int retryCounter, Exception cause) {
            ends.add("rollback");
            return false;
        }
    }

    @Test
    void subscriptionsAndInboxAreTold() throws Exception {
        CountDownLatch looked = new CountDownLatch(1);
        receive(
                "handover=inbox&eventTypes=CREATE&inboxDirectory=" + directory
                        + "&webhookAutoRegister=true&webhookExternalUrl=" + server(),
                route -> route.process(exchange -> looked.await(30, TimeUnit.SECONDS)));
        Object id = callForRows("workfront:subscription/list", null).get(0).get("id");
        project("Launch");

        assertThat(rows("subscriptions"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("id", id)
                        .containsEntry("endpoint", "proj/events")
                        .containsEntry("path", PATH)
                        .containsEntry("object", "PROJ")
                        .containsEntry("event", "CREATE")
                        .containsEntry("health", "well"));
        Eventually.holds(() -> assertThat(rows("inboxes"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("endpoint", "proj/events")
                        .containsEntry("waiting", 1L)
                        .containsKeys("oldest", "oldestSeconds")
                        .doesNotContainKey("problem")));
        assertThat(text()).doesNotContain(TOKEN);
        looked.countDown();
        Eventually.holds(() -> assertThat(rows("inboxes"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("waiting", 0L).doesNotContainKey("oldest")));
        context.getRouteController().stopRoute("events");
        assertThat(rows("inboxes")).isEmpty();
    }
}
