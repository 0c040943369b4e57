package io.github.camelworkfront.examples.esbwar;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.main.Main;
import org.apache.camel.main.SimpleMainShutdownStrategy;

/** An application on Camel Main that calls Workfront and Workfront Proof and ends. It is loaded by a class loader of its own. */
public final class ReloadedApplication implements UnaryOperator<Map<String, String>> {

    /**
     * Starts, asks, and stops.
     *
     * @param properties options of the component
     * @return what the routes gave
     */
    @Override
    public Map<String, String> apply(Map<String, String> properties) {
        Main main = new Main();
        main.configure().withBasePackageScanEnabled(false);
        // The usual one hooks into the end of the JVM, and holds on to the application until then.
        main.setShutdownStrategy(new SimpleMainShutdownStrategy());
        properties.forEach((name, value) -> main.addInitialProperty("camel.component.workfront." + name, value));
        main.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("workfront:project/search?delay=100&fields=name").to("log:projects");
            }
        });
        main.start();
        try {
            ProducerTemplate template = main.getCamelContext().createProducerTemplate();
            return Map.of(
                    "tasks", template.requestBody("workfront:task/count", null, String.class),
                    "workspaces", template.requestBody("workfront:proof:getWorkspaces", null, String.class));
        } finally {
            main.stop();
        }
    }
}
