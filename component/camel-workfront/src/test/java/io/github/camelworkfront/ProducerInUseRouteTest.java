package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.RecordedRequest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.camel.Exchange;
import org.apache.camel.Producer;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.Test;

/** Camel stops producers that are in use: it takes them out of a cache that is full, and routes are stopped by force. */
class ProducerInUseRouteTest extends WorkfrontTestSupport {

    @Override
    protected void configure(WorkfrontConfiguration options) {
        options.setUrl(sandbox().url());
        options.setUsername(sandbox().username());
        options.setPassword(sandbox().password());
    }

    @Test
    void anExchangeThatComesJustAfterTheEndIsServedAndItsSessionEnded() throws Exception {
        Producer producer = started("workfront:proj/count");
        producer.stop();

        assertThat(process(producer).getMessage().getBody()).isEqualTo(0L);
        assertThat(requests("/logout")).hasSameSizeAs(requests("/login")).hasSize(1);
    }

    @Test
    void rowsAreReadToTheirEndAfterTheProducerStopped() throws Exception {
        tasks(project("Launch"), 5);
        Producer producer = started("workfront:task/search?streaming=true&pageSize=2");
        Iterator<?> rows = process(producer).getMessage().getBody(Iterator.class);
        producer.stop();
        assertThat(requests("/logout")).isEmpty();

        List<Object> read = new ArrayList<>();
        rows.forEachRemaining(read::add);

        assertThat(read).hasSize(5);
        assertThat(requests("/login")).hasSize(1);
        assertThat(requests("/logout")).hasSize(1);
    }

    @Test
    void rowsThatNobodyReadsGiveBackWhatTheyHoldWithTheirExchange() throws Exception {
        tasks(project("Launch"), 5);
        Producer producer = started("workfront:task/search?streaming=true&pageSize=2");
        Exchange exchange = process(producer);
        producer.stop();
        assertThat(requests("/logout")).isEmpty();

        exchange.getExchangeExtension().handoverCompletions().forEach(done -> done.onComplete(exchange));

        assertThat(requests("/logout")).hasSize(1);
    }

    @Test
    void aFullCacheOfProducersLosesNoCallAndNoSession() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:many").toD().cacheSize(2).uri("workfront:proj/count?filter.name=${header.n}");
            }
        });
        ExecutorService pool = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Exchange>> calls = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                String name = "n" + i % 20;
                calls.add(() -> template.request(
                        "direct:many", exchange -> exchange.getMessage().setHeaders(Map.of("n", name))));
            }
            for (Future<Exchange> answer : pool.invokeAll(calls)) {
                Exception exception = answer.get().getException();
                // Camel's cache itself may drop a producer between finding and using it; that call never reached us.
                if (exception == null || !exception.getMessage().startsWith("No producer")) {
                    assertThat(body(answer.get())).isEqualTo(0L);
                }
            }
        } finally {
            pool.shutdownNow();
        }
        context.stop();

        assertThat(requests("/logout")).hasSameSizeAs(requests("/login"));
    }

    private Producer started(String uri) throws Exception {
        Producer producer = context.getEndpoint(uri).createProducer();
        producer.start();
        return producer;
    }

    private Exchange process(Producer producer) throws Exception {
        Exchange exchange = new DefaultExchange(context);
        producer.process(exchange);
        return exchange;
    }

    private static List<RecordedRequest> requests(String pathEnd) {
        return requests().stream()
                .filter(request -> request.path().endsWith(pathEnd))
                .toList();
    }
}
