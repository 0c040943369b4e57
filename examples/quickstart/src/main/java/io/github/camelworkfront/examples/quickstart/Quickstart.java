package io.github.camelworkfront.examples.quickstart;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.camel.main.Main;

/**
 * Starts the routes in {@code camel/*.camel.yaml}: on the Workfront that the environment names, or else on a sandbox of
 * its own with the demo seed. Ends when the files that are there are done, unless told {@code --keep-running}.
 */
public final class Quickstart {

    /** The project of the demo seed that takes requests. */
    static final String DEMO_PROJECT = "Creative Request Desk";

    private final Map<String, String> environment;
    private final Properties overrides;

    /**
     * @param environment where the three variables of {@link Tenant} may stand
     * @param overrides properties that take the place of those in {@code application.properties}
     */
    Quickstart(Map<String, String> environment, Properties overrides) {
        this.environment = environment;
        this.overrides = overrides;
    }

    /** @param args {@code --keep-running} or {@code --keep-running=true} to go on after the files that are there */
    public static void main(String[] args) {
        System.exit(new Quickstart(System.getenv(), new Properties()).execute(System.out, System.err, args));
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
            return run(tenant.get(), tenant.get().url() + "/task/view?ID=", keepRunning);
        }
        try (WorkfrontSandbox sandbox = WorkfrontSandbox.builder().seed("demo").start()) {
            // Nobody could follow a link: the sandbox has no pages, and it is gone when the report is read.
            return run(new Tenant(sandbox.url(), sandbox.apiKey(), DEMO_PROJECT), "", keepRunning);
        }
    }

    private int run(Tenant tenant, String taskLink, boolean keepRunning) throws Exception {
        AtomicBoolean failed = new AtomicBoolean();
        Main main = new Main(Quickstart.class);
        main.bind("failed", failed);
        tenant.properties().forEach((name, value) -> main.addOverrideProperty((String) name, (String) value));
        main.addOverrideProperty("report.taskLink", taskLink);
        main.addMainListener(new RequestFiles(keepRunning));
        overrides.forEach((name, value) -> main.addOverrideProperty((String) name, (String) value));
        main.run();
        return failed.get() ? 1 : 0;
    }
}
