package io.github.camelworkfront.internal.soap;

import io.github.camelworkfront.WorkfrontComponent;
import io.github.camelworkfront.internal.transport.TransportSettings;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/**
 * Runs a REST route, and then starts what a {@code proof:} endpoint needs. A process of its own, because what is on the
 * class path is set when that begins.
 */
final class RestWithoutProof {

    private RestWithoutProof() {}

    public static void main(String[] args) throws Exception {
        try (WorkfrontSandbox sandbox = WorkfrontSandbox.builder().seed("10").start();
                DefaultCamelContext context = new DefaultCamelContext()) {
            WorkfrontComponent component = new WorkfrontComponent();
            component.getConfiguration().setUrl(sandbox.url());
            component.getConfiguration().setApiKey(sandbox.apiKey());
            context.addComponent("workfront", component);
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:count").to("workfront:task/count");
                }
            });
            context.start();
            System.out.println("TASKS " + context.createProducerTemplate().requestBody("direct:count", ""));
            startProof(context, sandbox.url());
        }
    }

    private static void startProof(DefaultCamelContext context, String url) {
        try {
            SoapTransports.create(context, new TransportSettings(url, 1000, 1000, 1, null, null, null), null)
                    .close();
            System.out.println("PROOF started");
        } catch (IllegalStateException e) {
            System.out.println("PROOF " + e.getMessage());
        }
    }
}
