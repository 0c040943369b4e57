package io.github.camelworkfront.internal.soap;

import io.github.camelworkfront.WorkfrontComponent;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/**
 * Runs a REST route, and then starts one with a {@code proof:} endpoint. A process of its own, because what is on the
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
            startProof(context, sandbox);
        }
    }

    private static void startProof(DefaultCamelContext context, WorkfrontSandbox sandbox) throws Exception {
        try {
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:tags")
                            .to("workfront:proof:getTags?proofUrl="
                                    + sandbox.proof().url() + "&proofUsername="
                                    + sandbox.proof().username() + "&proofPassword="
                                    + sandbox.proof().password());
                }
            });
            System.out.println("PROOF started");
        } catch (Exception e) {
            System.out.println("PROOF " + rootOf(e).getMessage());
        }
    }

    private static Throwable rootOf(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null && !(root.getCause() instanceof NoClassDefFoundError)) {
            root = root.getCause();
        }
        return root;
    }
}
