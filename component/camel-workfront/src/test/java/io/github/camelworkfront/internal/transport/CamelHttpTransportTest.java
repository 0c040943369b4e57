package io.github.camelworkfront.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.camelworkfront.WorkfrontConfiguration;
import io.github.camelworkfront.internal.endpoint.Settings;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.ServiceCall;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class CamelHttpTransportTest {

    private static final ServiceCall COUNT = ServiceCall.get("/attask/api/v22.0/PROJ/count", Params.NONE, "proj/count");

    private final DefaultCamelContext context = new DefaultCamelContext();

    @BeforeEach
    void start() {
        context.start();
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void maxConnectionsCallsAreUnderWayAtOnce() throws Exception {
        int many = 25;
        CyclicBarrier allThere = new CyclicBarrier(many);
        // Nobody is answered before everybody has asked.
        try (RawServer server = new RawServer(out -> {
                    allThere.await(30, TimeUnit.SECONDS);
                    out.write(RawServer.ok("{\"data\":{\"count\":7}}"));
                });
                Transport transport = transport(server, many)) {
            Callable<Integer> call = () -> transport.send(COUNT, Map.of(), Answer::status);
            ExecutorService threads = Executors.newFixedThreadPool(many);
            try {
                List<Integer> statuses = new ArrayList<>();
                for (Future<Integer> answer : threads.invokeAll(Collections.nCopies(many, call))) {
                    statuses.add(answer.get());
                }
                assertThat(statuses).hasSize(many).containsOnly(200);
            } finally {
                threads.shutdownNow();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Many: 1\r\n", "X-Long-"})
    void headersWithoutAnEndAreNotKept(String piece) throws Exception {
        try (RawServer server = new RawServer(out -> {
                    out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
                    byte[] pieces = piece.repeat(1000).getBytes(StandardCharsets.US_ASCII);
                    while (true) {
                        out.write(pieces);
                    }
                });
                Transport transport = transport(server, 1)) {
            assertThatIOException()
                    .isThrownBy(() -> transport.send(COUNT, Map.of(), Answer::status))
                    .withMessageContaining("Maximum");
        }
    }

    @Test
    void afterItsEndThereIsNoAnswer() throws Exception {
        try (RawServer server = new RawServer(out -> out.write(RawServer.ok("{}")))) {
            Transport transport = transport(server, 1);
            transport.close();

            assertThatIOException()
                    .isThrownBy(() -> transport.send(COUNT, Map.of(), Answer::status))
                    .withMessageContaining("shut down");
        }
    }

    @Test
    void anErrorInTheClientDoesNotSpoilTheCallsAfterIt() throws Exception {
        AtomicInteger requests = new AtomicInteger();
        HttpClientConfigurer failing = builder -> builder.addRequestInterceptorFirst((request, entity, http) -> {
            if (requests.getAndIncrement() % 2 == 0) {
                throw new StackOverflowError();
            }
        });
        try (RawServer server = new RawServer(out -> out.write(RawServer.ok("{}")));
                Transport transport = new CamelHttpTransport(
                        context, new TransportSettings(server.url(), 10_000, 10_000, 2, null, null, failing))) {
            assertThatExceptionOfType(StackOverflowError.class)
                    .isThrownBy(() -> transport.send(COUNT, Map.of(), Answer::status));
            assertThat(transport.<Integer>send(COUNT, Map.of(), Answer::status)).isEqualTo(200);

            URI file = URI.create(server.url() + "/file");
            assertThatExceptionOfType(StackOverflowError.class)
                    .isThrownBy(() -> transport.open("GET", file, null, Map.of(), Answer::status));
            assertThat(transport.<Integer>send(COUNT, Map.of(), Answer::status)).isEqualTo(200);
        }
    }

    @Test
    void aCallThatIsNotWorthMuchWaitingEndsAtItsLimitAndNotAtTheResponseTimeout() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        try (RawServer server = new RawServer(out -> never.await());
                Transport transport = transport(server, 1)) {
            assertThatExceptionOfType(SocketTimeoutException.class)
                    .isThrownBy(() -> transport.send(COUNT, Map.of(), Answer::status, Duration.ofMillis(100)));
        } finally {
            never.countDown();
        }
    }

    @Test
    void aCallForWhichThereIsNoFreeConnectionWasNotSent() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        try (RawServer server = new RawServer(out -> {
                    asked.countDown();
                    never.await();
                });
                Transport transport = transport(server, 1)) {
            ExecutorService thread = Executors.newSingleThreadExecutor();
            thread.submit(() -> transport.send(COUNT, Map.of(), Answer::status));
            asked.await();

            assertThatExceptionOfType(ConnectException.class)
                    .isThrownBy(() -> transport.send(COUNT, Map.of(), Answer::status, Duration.ofMillis(100)))
                    .withMessageContaining("all maxConnections=1 are in use");
            thread.shutdownNow();
        } finally {
            never.countDown();
        }
    }

    private Transport transport(RawServer server, int maxConnections) {
        WorkfrontConfiguration options = new WorkfrontConfiguration();
        options.setUrl(server.url());
        options.setMaxConnections(maxConnections);
        return new CamelHttpTransport(context, Settings.of(options));
    }
}
