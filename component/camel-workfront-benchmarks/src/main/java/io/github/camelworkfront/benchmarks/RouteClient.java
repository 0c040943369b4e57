package io.github.camelworkfront.benchmarks;

import io.github.camelworkfront.WorkfrontComponent;
import io.github.camelworkfront.WorkfrontConfiguration;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/** A route of the component. It signs in, waits for its turn, checks the arguments and gives typed values. */
final class RouteClient implements ProofClient {

    private static final int MOST_AT_ONCE = 50;

    private final DefaultCamelContext context = new DefaultCamelContext();
    private final ProducerTemplate template;

    RouteClient(String url, long timeout) throws Exception {
        WorkfrontComponent component = new WorkfrontComponent();
        WorkfrontConfiguration options = component.getConfiguration();
        options.setProofUrl(url);
        options.setProofUsername("user@example.com");
        options.setProofPassword("secret");
        options.setResponseTimeout(timeout);
        options.setMaxConcurrentRequests(MOST_AT_ONCE);
        options.setMaxConnections(MOST_AT_ONCE);
        options.setMaxRetries(0);
        context.addComponent("workfront", component);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(noErrorHandler());
                from("direct:details").to("workfront:proof:getProofDetails");
            }
        });
        context.start();
        template = context.createProducerTemplate();
    }

    @Override
    public Map<?, ?> details(int fileId) throws Exception {
        Exchange exchange =
                template.request("direct:details", e -> e.getMessage().setBody(Map.of("FileID", fileId)));
        if (exchange.getException() != null) {
            throw exchange.getException();
        }
        return exchange.getMessage().getBody(Map.class);
    }

    @Override
    public void close() {
        context.stop();
    }
}
