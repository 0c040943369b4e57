package io.github.camelworkfront.examples.approveproof;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.io.PrintStream;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.main.Main;

/**
 * Starts the routes in {@code camel/*.camel.yaml}: on the Workfront that the environment names, or else on a sandbox of its own with the demo
 * seed, where routes play the reviewers too. Ends when all artwork is approved, unless told {@code --keep-running}.
 */
public final class ApproveProof {

    /** The project of the demo seed that the artwork belongs to. */
    static final String DEMO_PROJECT = "Alder Coffee: Autumn Blend Launch";

    private static final String ROUTES = "camel.main.routesIncludePattern";

    private final Map<String, String> environment;
    private final Properties overrides;
    private final Main main = new Main(ApproveProof.class);

    /**
     * @param environment where the variables of {@link Tenant} may stand
     * @param overrides properties that take the place of those in {@code application.properties}
     */
    ApproveProof(Map<String, String> environment, Properties overrides) {
        this.environment = environment;
        this.overrides = overrides;
    }

    /** @param args {@code --keep-running} or {@code --keep-running=true} to go on when all artwork is approved */
    public static void main(String[] args) {
        System.exit(new ApproveProof(System.getenv(), new Properties()).execute(System.out, System.err, args));
    }

    /**
     * Does what the command line says, and tells in one sentence why if it cannot begin.
     *
     * @return 0, or 1 when a piece of artwork could not be sent to Proof, or 2 when the routes could not be started
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
     * Runs the routes until all artwork is approved.
     *
     * @return 0, or 1 when a piece of artwork could not be sent to Proof
     */
    int run(boolean keepRunning) throws Exception {
        Optional<Tenant> tenant = Tenant.of(environment);
        if (tenant.isPresent()) {
            Properties properties = tenant.get().properties();
            properties.setProperty("page.taskLink", properties.getProperty(Tenant.URL) + "/task/view?ID=");
            return run(properties, keepRunning);
        }
        try (WorkfrontSandbox sandbox = WorkfrontSandbox.builder().seed("demo").start()) {
            return run(demo(sandbox), keepRunning);
        }
    }

    private static Properties demo(WorkfrontSandbox sandbox) {
        Properties properties = new Properties();
        properties.setProperty(ROUTES, "classpath:camel/*.camel.yaml,classpath:sandbox/*.camel.yaml");
        properties.setProperty(Tenant.URL, sandbox.url());
        properties.setProperty(Tenant.PROJECT, DEMO_PROJECT);
        properties.setProperty("workfront.apiKey", sandbox.apiKey());
        properties.setProperty("proof.url", sandbox.url());
        properties.setProperty("sandbox.host", URI.create(sandbox.url()).getAuthority());
        properties.setProperty("proof.username", WorkfrontSandbox.USERNAME);
        properties.setProperty("proof.password", WorkfrontSandbox.PASSWORD);
        // People whom the demo seed knows.
        properties.setProperty("reviewers.design", "noor.haddad@sandbox.example, beatrice.hale@sandbox.example");
        properties.setProperty("reviewers.legal", "greta.holm@sandbox.example");
        // Nobody could follow a link: the sandbox has no pages, and it is gone when the summary is read.
        properties.setProperty("page.links", "false");
        return properties;
    }

    private int run(Properties properties, boolean keepRunning) throws Exception {
        Set<String> failures = ConcurrentHashMap.newKeySet();
        main.bind("failures", failures);
        main.bind("end", (Runnable) this::stop);
        main.addOverrideProperty("keep.running", Boolean.toString(keepRunning));
        properties.forEach((name, value) -> main.addOverrideProperty((String) name, (String) value));
        overrides.forEach((name, value) -> main.addOverrideProperty((String) name, (String) value));
        main.run();
        return failures.isEmpty() ? 0 : 1;
    }

    /** Ends the routes, as Ctrl+C does. */
    void stop() {
        main.completed();
    }
}
