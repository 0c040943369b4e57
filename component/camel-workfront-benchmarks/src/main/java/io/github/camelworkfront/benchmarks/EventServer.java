package io.github.camelworkfront.benchmarks;

import io.github.camelworkfront.WorkfrontComponent;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;
import org.apache.camel.impl.DefaultCamelContext;

/**
 * A process that takes events in three ways: by a route of platform-http that reads what comes and says 200, and by routes of the component
 * with either handover. It prints READY once they run, and ends when its input ends.
 */
final class EventServer {

    /** The paths of the three routes. */
    static final String BARE = "/bare";

    static final String DIRECT = "/direct";
    static final String INBOX = "/inbox";
    /** What events have to carry. */
    static final String TOKEN = "benchmark-token";

    private EventServer() {}

    /** @param args URL and API key of the sandbox, port, directory of the inbox */
    public static void main(String[] args) throws Exception {
        DefaultCamelContext context = new DefaultCamelContext();
        WorkfrontComponent component = new WorkfrontComponent();
        component.getConfiguration().setUrl(args[0]);
        component.getConfiguration().setApiKey(args[1]);
        context.addComponent("workfront", component);
        VertxPlatformHttpServerConfiguration server = new VertxPlatformHttpServerConfiguration();
        server.setBindHost("127.0.0.1");
        server.setBindPort(Integer.parseInt(args[2]));
        context.addService(new VertxPlatformHttpServer(server));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                String events = "webhook:workfront:task/events?webhookComponentName=platform-http&webhookVerifyToken="
                        + TOKEN + "&webhookExternalUrl=http://127.0.0.1:" + args[2] + "&webhookPath=";
                from("platform-http:" + BARE + "?httpMethodRestrict=POST")
                        .convertBodyTo(byte[].class)
                        .setBody(constant(""));
                from(events + DIRECT).convertBodyTo(String.class);
                from(events + INBOX + "&handover=inbox&inboxDirectory=" + args[3])
                        .convertBodyTo(String.class);
            }
        });
        context.start();
        System.out.println("READY");
        while (System.in.read() >= 0) {
            // Nothing is said there but the end.
        }
        System.exit(0);
    }
}
