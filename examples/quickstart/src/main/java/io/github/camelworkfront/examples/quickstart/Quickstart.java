package io.github.camelworkfront.examples.quickstart;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.camel.main.Main;

/**
 * Starts the routes in {@code camel/*.camel.yaml}: on the Workfront that the environment names, or else on a sandbox of
 * its own with the demo seed. Ends when the first file is done, unless told {@code --keep-running}.
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

    /** @param args {@code --keep-running} or {@code --keep-running=true} to go on after the first file */
    public static void main(String[] args) throws Exception {
        try {
            System.exit(new Quickstart(System.getenv(), new Properties()).run(isKeptRunning(List.of(args))));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private static boolean isKeptRunning(List<String> args) {
        return args.contains("--keep-running") || args.contains("--keep-running=true");
    }

    /**
     * Runs the routes until they are done.
     *
     * @return 0, or 1 when a step of the routes failed
     */
    int run(boolean keepRunning) throws Exception {
        Optional<Tenant> tenant = Tenant.of(environment);
        if (tenant.isPresent()) {
            return run(tenant.get(), keepRunning);
        }
        try (WorkfrontSandbox sandbox = WorkfrontSandbox.builder().seed("demo").start()) {
            return run(new Tenant(sandbox.url(), sandbox.apiKey(), DEMO_PROJECT), keepRunning);
        }
    }

    private int run(Tenant tenant, boolean keepRunning) throws Exception {
        AtomicBoolean failed = new AtomicBoolean();
        Main main = new Main(Quickstart.class);
        main.bind("failed", failed);
        tenant.properties().forEach((name, value) -> main.addOverrideProperty((String) name, (String) value));
        // 0 is Camel's word for "without end".
        main.addOverrideProperty("camel.main.durationMaxMessages", keepRunning ? "0" : "1");
        overrides.forEach((name, value) -> main.addOverrideProperty((String) name, (String) value));
        main.run();
        return failed.get() ? 1 : 0;
    }
}
