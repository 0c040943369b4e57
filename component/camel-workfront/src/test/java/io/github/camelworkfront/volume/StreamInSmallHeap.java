package io.github.camelworkfront.volume;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;

/** Streams every task of a Workfront through a route and prints how many there were, each counted once. */
public final class StreamInSmallHeap {

    private StreamInSmallHeap() {}

    public static void main(String[] args) throws Exception {
        AtomicLong rows = new AtomicLong();
        AtomicLong digest = new AtomicLong();
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            context.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:all")
                            .to(
                                    "workfront:task/search?streaming=true&fields=project:name,assignedTo:name,entryDate&url="
                                            + args[0] + "&apiKey=" + args[1])
                            .split(body())
                            .streaming()
                            .process(exchange -> {
                                String id = (String) exchange.getMessage()
                                        .getBody(java.util.Map.class)
                                        .get("ID");
                                rows.incrementAndGet();
                                digest.addAndGet(id.hashCode());
                            });
                }
            });
            context.start();
            context.createProducerTemplate().sendBody("direct:all", null);
        }
        System.out.println("rows=" + rows + " digest=" + digest + " heap="
                + Runtime.getRuntime().maxMemory() / (1024 * 1024) + "MB");
    }
}
