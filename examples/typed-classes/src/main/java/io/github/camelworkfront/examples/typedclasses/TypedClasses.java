package io.github.camelworkfront.examples.typedclasses;

import io.github.camelworkfront.WorkfrontComponent;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import org.apache.camel.impl.DefaultCamelContext;

/** Runs the routes of {@link ReviewRoutes} once, on a sandbox of its own with the demo seed. */
public final class TypedClasses {

    private TypedClasses() {}

    public static void main(String[] args) throws Exception {
        try (WorkfrontSandbox sandbox = WorkfrontSandbox.builder().seed("demo").start()) {
            run(sandbox);
        }
    }

    static void run(WorkfrontSandbox sandbox) throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            WorkfrontComponent workfront = context.getComponent("workfront", WorkfrontComponent.class);
            workfront.getConfiguration().setUrl(sandbox.url());
            workfront.getConfiguration().setApiKey(sandbox.apiKey());
            context.addRoutes(new ReviewRoutes());
            context.start();
            context.createProducerTemplate().sendBody("direct:plan-reviews", null);
        }
    }
}
