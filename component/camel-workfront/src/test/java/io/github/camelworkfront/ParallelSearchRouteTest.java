package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.internal.operation.RowIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.Exchange;
import org.apache.camel.Producer;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.camel.support.DefaultExchange;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.junit.jupiter.api.Test;

/** Pages that are read ahead are calls like all others: signed in together, and with the same outcome for the route. */
class ParallelSearchRouteTest extends WorkfrontTestSupport {

    @Override
    protected void configure(WorkfrontConfiguration options) {
        options.setUrl(sandbox().url());
        options.setUsername(sandbox().username());
        options.setPassword(sandbox().password());
    }

    @Test
    void theRouteGetsTheSameRowsAndHeaders() {
        List<String> all = tasks(project("Launch"), 50);

        Exchange exchange = send("workfront:task/search?parallelPages=4&pageSize=5", null);

        assertThat(ids(rows(exchange))).containsExactlyInAnyOrderElementsOf(all).isSorted();
        assertThat(exchange.getMessage().getHeaders())
                .containsEntry(WorkfrontConstants.RESPONSE_CODE, 200)
                .containsEntry(WorkfrontConstants.COUNT, 50L);
    }

    @Test
    void filtersFieldsAndOrGroupsAreThoseOfEveryPage() {
        String project = project("Launch");
        List<String> all = tasks(project, 30);
        tasks(project("Other"), 30);

        assertThat(callForRows(
                        "workfront:task/search?parallelPages=4&pageSize=5&fields=name,status"
                                + "&filter.status=CPL&filter.OR:1:projectID=" + project,
                        null))
                .hasSameSizeAs(all)
                .allSatisfy(row -> assertThat(row).containsEntry("status", "NEW"));
    }

    @Test
    void aSortedSearchIsReadInItsOrder() {
        tasks(project("Launch"), 30);

        List<Object> names = new ArrayList<>();
        callForRows("workfront:task/search?parallelPages=4&pageSize=5&sort=name desc&first=2", null)
                .forEach(row -> names.add(row.get("name")));

        assertThat(names).hasSize(28).isSortedAccordingTo((a, b) -> ((String) b).compareTo((String) a));
    }

    @Test
    void aSessionThatEndsMeanwhileIsRenewedOnceForAllPages() throws Exception {
        tasks(project("Launch"), 60);
        Producer producer = context.getEndpoint("workfront:task/search?parallelPages=8&pageSize=5&streaming=true")
                .createProducer();
        producer.start();
        Exchange exchange = new DefaultExchange(context);
        producer.process(exchange);
        Iterator<?> rows = exchange.getMessage().getBody(Iterator.class);
        rows.next();

        sandbox().expireSessions();
        List<Object> rest = new ArrayList<>();
        rows.forEachRemaining(rest::add);

        assertThat(rest).hasSize(59);
        assertThat(sandbox().requests().matching("POST", "/login")).hasSize(2);
        producer.stop();
    }

    @Test
    void aPageThatNobodyWantsAnyMoreIsReadToItsEndAlsoWhenEverybodyHasGone() throws Exception {
        tasks(project("Launch"), 60);
        HeldPages held = new HeldPages();
        context.getRegistry().bind("held", held);
        Producer producer = context.getEndpoint("workfront:task/search?parallelPages=2&pageSize=5&streaming=true"
                        + "&httpClientConfigurer=#held")
                .createProducer();
        producer.start();
        Exchange exchange = new DefaultExchange(context);
        producer.process(exchange);
        held.awaitAll();

        exchange.getMessage().getBody(RowIterator.class).close();
        producer.stop();
        held.release();

        assertThat(held.outcomes()).containsExactly("200", "200");
    }

    /** Holds back the requests for all pages but the first. */
    private static final class HeldPages implements HttpClientConfigurer {

        private static final int AHEAD = 2;

        private final AtomicInteger pages = new AtomicInteger();
        private final CountDownLatch begun = new CountDownLatch(AHEAD);
        private final CountDownLatch released = new CountDownLatch(1);
        private final CountDownLatch ended = new CountDownLatch(AHEAD);
        private final List<String> outcomes = new CopyOnWriteArrayList<>();

        @Override
        public void configureHttpClient(HttpClientBuilder client) {
            client.addExecInterceptorFirst("held", this::execute);
        }

        private ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
                throws IOException, HttpException {
            if (!request.getRequestUri().contains("/search") || pages.incrementAndGet() == 1) {
                return chain.proceed(request, scope);
            }
            try {
                begun.countDown();
                released.await();
                ClassicHttpResponse response = chain.proceed(request, scope);
                outcomes.add(String.valueOf(response.getCode()));
                return response;
            } catch (InterruptedException | RuntimeException e) {
                outcomes.add(e.toString());
                throw new IOException(e);
            } finally {
                ended.countDown();
            }
        }

        void awaitAll() throws InterruptedException {
            assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
        }

        void release() {
            released.countDown();
        }

        List<String> outcomes() throws InterruptedException {
            assertThat(ended.await(1, TimeUnit.MINUTES)).isTrue();
            return outcomes;
        }
    }

    @Test
    void whatReadsNoPagesOneAfterTheOtherRefusesTheOption() {
        assertThat(refusal("workfront:work/myWork?parallelPages=2"))
                .hasMessageContaining("makes no use of the option parallelPages");
        assertThat(refusal("workfront:task/count?parallelPages=2"))
                .hasMessageContaining("makes no use of the option parallelPages");
        assertThat(refusal("workfront:task/search?parallelPages=0")).hasMessageContaining("parallelPages");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Exchange exchange) {
        return (List<Map<String, Object>>) body(exchange);
    }
}
