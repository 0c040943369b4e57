package io.github.camelworkfront.examples.mirror;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.main.Main;

/**
 * Starts the routes in {@code camel/*.camel.yaml} on the Workfront that the environment names, and runs them until Ctrl+C. Without one it shows
 * what happens when the mirror is killed: with a sandbox, people who change things in it, and the mirror in a process of its own.
 */
public final class MirrorToDatabase {

    private MirrorToDatabase() {}

    /** @param args none */
    public static void main(String[] args) {
        System.exit(execute(System.getenv(), System.out, System.err));
    }

    /**
     * Runs the mirror, or the show.
     *
     * @return 0, or 1 when database and sandbox differ at the end of the show, or 2 when it could not be started
     */
    static int execute(Map<String, String> environment, PrintStream out, PrintStream err) {
        try {
            Optional<Tenant> tenant = Tenant.of(environment);
            if (tenant.isPresent()) {
                mirror(tenant.get());
                return 0;
            }
            return show(environment, out);
        } catch (Exception e) {
            err.println(innermost(e).getMessage());
            return 2;
        }
    }

    /** Camel wraps what went wrong at start into what it was about to do; the reason lies inside. */
    private static Throwable innermost(Throwable e) {
        return e.getCause() == null ? e : innermost(e.getCause());
    }

    private static void mirror(Tenant tenant) throws Exception {
        Main main = new Main(MirrorToDatabase.class);
        tenant.properties().forEach((name, value) -> main.addOverrideProperty((String) name, (String) value));
        main.run();
    }

    private static int show(Map<String, String> environment, PrintStream out) throws Exception {
        Path folder = Files.createDirectories(
                Path.of(environment.getOrDefault("MIRROR_FOLDER", "target")).toAbsolutePath());
        try (WorkfrontSandbox sandbox = WorkfrontSandbox.builder().seed("demo").start()) {
            return new Show(sandbox, Files.createTempDirectory(folder, "mirror-"), out).run() ? 0 : 1;
        }
    }
}
