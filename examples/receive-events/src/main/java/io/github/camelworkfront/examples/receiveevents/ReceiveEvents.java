package io.github.camelworkfront.examples.receiveevents;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.camel.main.Main;

/**
 * Starts the routes in {@code camel/*.camel.yaml}: on the Workfront that the environment names, or else on a sandbox of its own with the
 * demo seed, where a route plays the people. On the sandbox it ends when all that they did has been told, unless told {@code --keep-running}.
 */
public final class ReceiveEvents {

    private static final String ROUTES = "camel.main.routesIncludePattern";

    private final Map<String, String> environment;
    private final Properties overrides;
    private final Main main = new Main(ReceiveEvents.class);

    /**
     * @param environment where the variables of {@link Tenant} may stand
     * @param overrides properties that take the place of those in {@code application.properties}
     */
    ReceiveEvents(Map<String, String> environment, Properties overrides) {
        this.environment = environment;
        this.overrides = overrides;
    }

    /** @param args {@code --keep-running} or {@code --keep-running=true} to go on after the people of the sandbox */
    public static void main(String[] args) {
        System.exit(new ReceiveEvents(System.getenv(), new Properties()).execute(System.out, System.err, args));
    }

    /**
     * Does what the command line says, and tells in one sentence why if it cannot begin.
     *
     * @return 0, or 1 when a step of the routes failed, or 2 when they could not be started
     */
    int execute(PrintStream out, PrintStream err, String... args) {
        try {
            Arguments arguments = Arguments.of(args);
            if (arguments.help()) {
                out.println(Arguments.USAGE);
                return 0;
            }
            return run(arguments.keepRunning());
        } catch (Exception e) {
            err.println(innermost(e).getMessage());
            return 2;
        }
    }

    /** Camel wraps what went wrong at start into what it was about to do; the reason lies inside. */
    private static Throwable innermost(Throwable e) {
        return e.getCause() == null ? e : innermost(e.getCause());
    }

    /**
     * Runs the routes until they are done.
     *
     * @return 0, or 1 when a step of the routes failed
     */
    int run(boolean keepRunning) throws Exception {
        Optional<Tenant> tenant = Tenant.of(environment);
        if (tenant.isPresent()) {
            return run(tenant.get().properties(), true);
        }
        try (WorkfrontSandbox sandbox = WorkfrontSandbox.builder().seed("demo").start()) {
            return run(demo(sandbox), keepRunning);
        }
    }

    private static Properties demo(WorkfrontSandbox sandbox) throws IOException {
        int port = freePort();
        Properties properties = new Tenant(
                        sandbox.url(), sandbox.apiKey(), "http://127.0.0.1:" + port, "only-for-the-sandbox")
                .properties();
        properties.setProperty(ROUTES, "classpath:camel/*.camel.yaml,classpath:sandbox/*.camel.yaml");
        properties.setProperty("camel.server.port", String.valueOf(port));
        properties.setProperty("camel.server.host", "127.0.0.1");
        return properties;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private int run(Properties properties, boolean keepRunning) throws Exception {
        AtomicBoolean failed = new AtomicBoolean();
        main.bind("failed", failed);
        main.bind("end", (Runnable) this::stop);
        main.addOverrideProperty("keep.running", Boolean.toString(keepRunning));
        properties.forEach((name, value) -> main.addOverrideProperty((String) name, (String) value));
        overrides.forEach((name, value) -> main.addOverrideProperty((String) name, (String) value));
        main.run();
        return failed.get() ? 1 : 0;
    }

    /** Ends the routes, as Ctrl+C does. */
    void stop() {
        main.completed();
    }
}
