package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultExchange;
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
