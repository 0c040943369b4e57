package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.RecordedRequest;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheck.State;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.HealthCheckRegistry;
import org.apache.camel.health.HealthCheckRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the application is ready, and whether it is alive, as the endpoints of an HTTP server would tell. */
class HealthRouteTest extends PushTestSupport {

    @TempDir
    Path directory;

    @Override
    protected CamelContext createCamelContext() throws Exception {
        CamelContext created = super.createCamelContext();
        created.getComponent("workfront", WorkfrontComponent.class).setHealthCheckProducerEnabled(true);
        // What camel-main and Spring Boot do for camel.health.producers-enabled=true.
        HealthCheckRegistry registry = HealthCheckHelper.getHealthCheckRegistry(created);
        enable(registry, "producers");
        enable(registry, "consumers");
        return created;
    }

    private static void enable(HealthCheckRegistry registry, String id) {
        HealthCheckRepository repository = (HealthCheckRepository) registry.resolveById(id);
        repository.setEnabled(true);
        registry.register(repository);
    }

    @Override
    protected void configure(WorkfrontConfiguration options) {
        super.configure(options);
        options.setApiKey(null);
        options.setUsername(sandbox().username());
        options.setPassword(sandbox().password());
    }

    private List<HealthCheck.Result> readiness(String start) {
        return ours(HealthCheckHelper.invokeReadiness(context, "full"), start);
    }

    private static List<HealthCheck.Result> ours(Collection<HealthCheck.Result> all, String start) {
        return all.stream()
                .filter(result -> result.getCheck().getId().startsWith(start))
                .toList();
    }

    private State readinessOf(String start) {
        List<HealthCheck.Result> results = readiness(start);
        assertThat(results).as(start).hasSize(1);
        return results.get(0).getState();
    }

    private void assertAlive() {
        assertThat(HealthCheckHelper.invokeLiveness(context, "full"))
                .allSatisfy(result -> assertThat(result.getState())
                        .as(result.getCheck().getId())
                        .isEqualTo(State.UP));
    }

    private static long logins() {
        return requests().stream()
                .map(RecordedRequest::path)
                .filter(path -> path.endsWith("/login"))
                .count();
    }

    @Test
    void producerIsReadyAgainWhenTheServiceIsBack() {
        call("workfront:proj/count");
        assertThat(readinessOf("producer:workfront")).isEqualTo(State.UP);

        sandbox().faults().add(Fault.of(Fault.Kind.SERVICE_UNAVAILABLE).times(100));
        assertThat(readinessOf("producer:workfront")).isEqualTo(State.DOWN);
        assertAlive();

        sandbox().faults().clear();
        assertThat(readinessOf("producer:workfront")).isEqualTo(State.UP);
        assertThat(logins()).isEqualTo(1);
    }

    @Test
    void checksShareTheSessionWithTheRoutes() {
        call("workfront:proj/count");
        call("workfront:task/count");
        readiness("producer:workfront");
        readiness("producer:workfront");
        assertThat(logins()).isEqualTo(1);

        sandbox().expireSessions();
        assertThat(readiness("producer:workfront"))
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result.getState()).isEqualTo(State.UP));
        assertThat(logins()).isEqualTo(2);
    }

    @Test
    void refusedPasswordIsNotTriedAgainByChecks() {
        WorkfrontComponent other = new WorkfrontComponent();
        other.setHealthCheckProducerEnabled(true);
        other.getConfiguration().setUrl(sandbox().url());
        other.getConfiguration().setUsername(sandbox().username());
        other.getConfiguration().setPassword("wrong-password-1");
        context.addComponent("other", other);
        failure("other:proj/count", null, WorkfrontAuthenticationException.class);
        long before = logins();

        for (int i = 0; i < 5; i++) {
            List<HealthCheck.Result> results = readiness("producer:workfront");
            assertThat(results).singleElement().satisfies(result -> {
                assertThat(result.getState()).isEqualTo(State.DOWN);
                assertThat(result.getMessage() + " " + result.getDetails() + result.getError())
                        .doesNotContain("wrong-password-1", sandbox().username());
            });
        }
        assertThat(logins()).isEqualTo(before);
        assertAlive();
    }

    @Test
    void pollThatFailsIsNotReadyUntilItSucceedsAgain() throws Exception {
        sandbox().faults().add(Fault.of(Fault.Kind.SERVER_ERROR).times(1000).on("GET", ".*search"));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("workfront:proj/search?since=beginning&initialDelay=0&delay=20")
                        .routeId("changes")
                        .to("mock:changes");
            }
        });
        Eventually.holds(() -> assertThat(readiness("consumer:changes"))
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.getState()).isEqualTo(State.DOWN);
                    assertThat(result.getDetails()).containsKey("failure.error.count");
                }));
        assertAlive();

        sandbox().faults().clear();
        Eventually.holds(() -> assertThat(readinessOf("consumer:changes")).isEqualTo(State.UP));
    }

    @Test
    void sweepThatFailsIsNotReady() throws Exception {
        receive("sweepDelay=20&initialDelay=0&since=beginning", route -> route.to("mock:events"));
        Eventually.holds(() -> assertThat(readinessOf("workfront-sweep-proj-events-workfront-projects"))
                .isEqualTo(State.UP));

        sandbox().faults().add(Fault.of(Fault.Kind.SERVER_ERROR).times(1000).on("GET", ".*search"));
        Eventually.holds(() -> assertThat(readinessOf("workfront-sweep-proj")).isEqualTo(State.DOWN));
        assertAlive();

        sandbox().faults().clear();
        Eventually.holds(() -> assertThat(readinessOf("workfront-sweep-proj")).isEqualTo(State.UP));
        context.getRouteController().stopRoute("events");
        assertThat(readiness("workfront-sweep-proj")).isEmpty();
    }

    @Test
    void inboxTellsHowManyWaitAndForHowLong() throws Exception {
        CountDownLatch looked = new CountDownLatch(1);
        receive(
                "handover=inbox&inboxDirectory=" + directory,
                route -> route.process(exchange -> looked.await(30, TimeUnit.SECONDS)));
        assertThat(post(update("After", 1))).isEqualTo(200);

        assertThat(readiness("workfront-inbox-proj-events-workfront-projects"))
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.getState()).isEqualTo(State.UP);
                    assertThat(result.getDetails())
                            .containsEntry("inbox.waiting", 1L)
                            .containsKey("inbox.oldest.seconds");
                });
        looked.countDown();
    }

    @Test
    void inboxThatTakesNothingIsNotReadyUntilItDoesAgain() throws Exception {
        AtomicBoolean full = new AtomicBoolean(true);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:store").process(exchange -> {
                    if (full.get()) {
                        throw new IllegalStateException("no room for the words of a customer");
                    }
                });
            }
        });
        receive("handover=inbox&inbox=direct:store&inboxFrom=seda:stored", route -> route.to("mock:events"));
        assertThat(readinessOf("workfront-inbox-proj")).isEqualTo(State.UP);

        assertThat(post(update("After", 1))).isEqualTo(503);
        assertThat(readiness("workfront-inbox-proj")).singleElement().satisfies(result -> {
            assertThat(result.getState()).isEqualTo(State.DOWN);
            assertThat(result.getMessage().orElseThrow())
                    .contains("IllegalStateException")
                    .doesNotContain("customer");
        });
        assertAlive();

        full.set(false);
        assertThat(post(update("After", 2))).isEqualTo(200);
        assertThat(readinessOf("workfront-inbox-proj")).isEqualTo(State.UP);
    }
}
