package io.github.camelworkfront.kill;

import io.github.camelworkfront.JdbcStateRepository;
import io.github.camelworkfront.WorkfrontComponent;
import io.github.camelworkfront.WorkfrontConstants;
import java.io.File;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.file.cluster.FileLockClusterService;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServer;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpServerConfiguration;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.processor.idempotent.jdbc.JdbcMessageIdRepository;
import org.apache.camel.support.processor.state.FileStateRepository;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * The process that is killed: a route that writes each object it gets to standard output, one line each. System properties say
 * what the route begins with and where its stores are. It prints {@code READY} once the route runs, and ends orderly when
 * standard input ends, as it does when its parent has died.
 */
final class Receiver {

    /** The URI that the route begins with; it may refer to the beans {@code #marks} and {@code #keys}. */
    static final String FROM = "receiver.from";
    /** The sandbox. */
    static final String URL = "receiver.url";

    static final String API_KEY = "receiver.apiKey";
    /** Port that pushed events come to. */
    static final String PORT = "receiver.port";
    /** JDBC URL of the database with the keys of what was delivered. */
    static final String DATABASE = "receiver.database";
    /** File with the marks of polls; without one they are in the database. */
    static final String MARKS = "receiver.marks";
    /** Directory by whose locks a cluster finds its leader; without one there is no cluster. */
    static final String LOCKS = "receiver.locks";

    private Receiver() {}

    public static void main(String[] args) throws Exception {
        DefaultCamelContext context = new DefaultCamelContext();
        WorkfrontComponent component = new WorkfrontComponent();
        component.getConfiguration().setUrl(System.getProperty(URL));
        component.getConfiguration().setApiKey(System.getProperty(API_KEY));
        context.addComponent("workfront", component);
        context.addService(server());
        stores(context);
        if (System.getProperty(LOCKS) != null) {
            context.addService(cluster());
        }
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                // A failed write must not look like a delivery.
                errorHandler(noErrorHandler());
                from(System.getProperty(FROM)).process(Receiver::print);
            }
        });
        context.start();
        System.out.println("READY");
        while (System.in.read() >= 0) {
            // Nothing is said there but the end.
        }
        context.stop();
        System.out.println("STOPPED");
        System.exit(0);
    }

    private static VertxPlatformHttpServer server() {
        VertxPlatformHttpServerConfiguration configuration = new VertxPlatformHttpServerConfiguration();
        configuration.setBindHost("127.0.0.1");
        configuration.setBindPort(Integer.getInteger(PORT));
        return new VertxPlatformHttpServer(configuration);
    }

    private static void stores(DefaultCamelContext context) {
        JdbcConnectionPool database = JdbcConnectionPool.create(System.getProperty(DATABASE), "sa", "");
        context.getRegistry().bind("database", database);
        context.getRegistry().bind("keys", new JdbcMessageIdRepository(database, "receiver"));
        String marks = System.getProperty(MARKS);
        context.getRegistry()
                .bind(
                        "marks",
                        marks != null
                                ? FileStateRepository.fileStateRepository(new File(marks))
                                : new JdbcStateRepository(database, "marks"));
    }

    private static FileLockClusterService cluster() throws Exception {
        FileLockClusterService service = new FileLockClusterService();
        service.setRoot(System.getProperty(LOCKS));
        service.setAcquireLockDelay(0);
        service.setAcquireLockInterval(500);
        service.setAcquireLockIntervalUnit(TimeUnit.MILLISECONDS);
        return service;
    }

    /** The dot at the end tells a whole line from one that was cut off by the end of the process. */
    private static void print(Exchange exchange) {
        Map<?, ?> object = exchange.getMessage().getBody(Map.class);
        String key = exchange.getMessage().getHeader(WorkfrontConstants.EVENT_KEY, String.class);
        boolean pushed = exchange.getProperty(WorkfrontConstants.EVENT) != null;
        System.out.println(String.join(
                " ",
                Delivery.MARK,
                (String) object.get("ID"),
                Change.number(object),
                pushed ? "push" : "poll",
                key,
                "."));
    }
}
