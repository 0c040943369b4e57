package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.support.processor.state.MemoryStateRepository;
import org.junit.jupiter.api.Test;

class PollRouteTest extends WorkfrontTestSupport {

    private static final String QUICK = "initialDelay=0&delay=20&since=beginning";

    private final MemoryStateRepository offsets = new MemoryStateRepository();

    private MockEndpoint changes() {
        return getMockEndpoint("mock:changes");
    }

    private void poll(String uri) throws Exception {
        context.getRegistry().bind("offsets", offsets);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri).routeId("poll").to("mock:changes");
            }
        });
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
}
