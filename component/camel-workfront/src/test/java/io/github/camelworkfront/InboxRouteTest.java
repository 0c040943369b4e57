package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events that are answered when they are stored, and come to the route out of the embedded inbox. */
class InboxRouteTest extends PushTestSupport {

    @TempDir
    Path directory;

    private String inbox() {
        return "handover=inbox&inboxRetryDelay=20&inboxDirectory=" + directory;
    }

    @Test
    void eventIsAnsweredBeforeTheRouteIsDoneWithIt() throws Exception {
        CountDownLatch answered = new CountDownLatch(1);
        receive(
                inbox(),
                route -> route.process(exchange ->
                                assertThat(answered.await(10, TimeUnit.SECONDS)).isTrue())
                        .to("mock:events"));
        MockEndpoint events = getMockEndpoint("mock:events");
        events.expectedMessageCount(1);

        assertThat(post(update("After", 56))).isEqualTo(200);
        answered.countDown();

        events.assertIsSatisfied();
        assertThat(events.getExchanges().get(0).getMessage().getBody(Map.class))
                .containsEntry("name", "After")
                .containsEntry("DE:Region", "EMEA");
    }

    @Test
    void failedEventComesAgainUntilItSucceedsAndHoldsUpNoOther() throws Exception {
        AtomicInteger failures = new AtomicInteger();
        CountDownLatch other = new CountDownLatch(1);
        receive(
                inbox(),
                route -> route.process(exchange -> {
                            if (exchange.getMessage()
                                            .getBody(Map.class)
                                            .get("ID")
                                            .equals(ID)
                                    && (other.getCount() > 0 || failures.get() < 3)) {
                                failures.incrementAndGet();
                                throw new IllegalStateException("not this time");
                            }
                        })
                        .to("mock:events")
                        .process(exchange -> other.countDown()));
        MockEndpoint events = getMockEndpoint("mock:events");
        events.expectedMessageCount(2);

        assertThat(post(update("Failing", 1))).isEqualTo(200);
        assertThat(post(update("Other", 2).replace(ID, "59d7ddf7000002322d791eb08bafddfc")))
                .isEqualTo(200);

        events.assertIsSatisfied();
        assertThat(events.getExchanges())
                .extracting(e -> e.getMessage().getBody(Map.class).get("name"))
                .containsExactly("Other", "Failing");
        assertThat(failures).hasValueGreaterThanOrEqualTo(3);
    }

    @Test
    void eventsOfOneObjectComeInTheOrderInWhichTheyHappened() throws Exception {
        CountDownLatch stored = new CountDownLatch(1);
        receive(
                inbox(),
                route -> route.process(exchange -> stored.await(10, TimeUnit.SECONDS))
                        .to("mock:events"));
        MockEndpoint events = getMockEndpoint("mock:events");
        events.expectedMessageCount(4);

        assertThat(post(update("First", 1))).isEqualTo(200);
        assertThat(post("[" + update("Fourth", 4) + "," + update("Second", 2) + "]"))
                .isEqualTo(200);
        assertThat(post(update("Third", 3))).isEqualTo(200);
        stored.countDown();

        events.assertIsSatisfied();
        assertThat(events.getExchanges())
                .extracting(e -> e.getMessage().getBody(Map.class).get("name"))
                .containsExactly("First", "Second", "Third", "Fourth");
    }

    @Test
    void whatIsLeftWhenTheRouteStopsComesAfterTheNextStart() throws Exception {
        context.getShutdownStrategy().setTimeout(1);
        AtomicInteger tries = new AtomicInteger();
        receive(
                inbox().replace("=20&", "=100000&"),
                route -> route.process(exchange -> {
                            if (tries.incrementAndGet() == 1) {
                                throw new IllegalStateException("the first time");
                            }
                        })
                        .to("mock:events"));
        MockEndpoint events = getMockEndpoint("mock:events");
        events.expectedMessageCount(1);
        assertThat(post(update("Left", 1))).isEqualTo(200);

        context.getRouteController().stopRoute("events");
        context.getRouteController().startRoute("events");

        events.assertIsSatisfied();
        assertThat(tries).hasValue(2);
    }

    @Test
    void routeThatWasNeverStartedEndsWithoutAWord() throws Exception {
        startServer();
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri(inbox())).autoStartup(false).to("mock:events");
            }
        });

        assertThat(LogLines.of(context::stop)).noneMatch(line -> line.contains("Error occurred while shutting down"));
    }

    @Test
    void routeThatFailsWithAnEventSaysWhichOneAndWhere() throws Exception {
        CountDownLatch failed = new CountDownLatch(2);
        receive(
                inbox(),
                route -> route.process(exchange -> {
                    failed.countDown();
                    throw new IllegalStateException("never");
                }));

        List<String> log = LogLines.of(() -> {
            try {
                post(update("Poison", 1));
                failed.await(10, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(log)
                .anyMatch(line -> line.contains("failed with an event of PROJ+" + ID)
                        && line.contains(directory.toString())
                        && line.contains("for the 1. time"));
    }

    @Test
    void fileThatIsInUseIsRefusedAtTheStart() throws Exception {
        receive(inbox());

        assertThatThrownBy(() -> context.addRoutes(new RouteBuilder() {
                    @Override
                    public void configure() {
                        from(uri(inbox() + "&eventTypes=CREATE")).to("mock:other");
                    }
                }))
                .hasStackTraceContaining("in use by another process or route")
                .hasStackTraceContaining("inboxDirectory");
    }

    @Test
    void eventsGoThroughTheUsersStoreWithoutTheSecret() throws Exception {
        receive("handover=inbox&inbox=seda:inbox&inboxFrom=seda:again", route -> route.to("mock:events"));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("seda:inbox").to("mock:store").to("seda:again");
            }
        });
        MockEndpoint events = getMockEndpoint("mock:events");
        events.expectedMessageCount(1);

        assertThat(post(update("After", 56))).isEqualTo(200);

        events.assertIsSatisfied();
        Exchange stored = getMockEndpoint("mock:store").getExchanges().get(0);
        assertThat(stored.getMessage().getBody(String.class))
                .contains("subscriptionId")
                .doesNotContain(TOKEN);
        assertThat(stored.getMessage().getHeaders()).containsOnlyKeys(WorkfrontConstants.EVENT_KEY);
    }

    @Test
    void storeThatRepeatsGivesAnEventAgainUntilTheRouteSucceeds() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        String files = "file:" + directory + "/events";
        receive(
                "handover=inbox&inbox=RAW(" + files + ")&inboxFrom=RAW(" + files + "?delay=50&initialDelay=0)",
                route -> route.process(exchange -> {
                            if (tries.incrementAndGet() < 3) {
                                throw new IllegalStateException("not this time");
                            }
                        })
                        .to("mock:events"));
        MockEndpoint events = getMockEndpoint("mock:events");
        events.expectedMessageCount(1);

        assertThat(post(update("After", 56))).isEqualTo(200);

        events.assertIsSatisfied();
        assertThat(tries).hasValue(3);
    }

    @Test
    void storeThatFailsMakesTheServiceRepeat() throws Exception {
        receive("handover=inbox&inbox=RAW(direct:nobody?block=false)&inboxFrom=seda:nothing");

        assertThat(post(update("After", 56))).isEqualTo(503);
    }
}
