package io.github.camelworkfront.examples.esbwar;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import javax.management.ObjectName;
import org.eclipse.jetty.ee11.webapp.WebAppContext;

/**
 * Deploys the WAR in a servlet container with a sandbox beside it, calls its routes, tells what JMX shows of them, and redeploys it. It ends
 * there, unless told {@code --keep-running}.
 */
public final class EsbWar {

    private final PrintStream out;
    private final Esb esb;

    private EsbWar(PrintStream out, Esb esb) {
        this.out = out;
        this.esb = esb;
    }

    /** @param args {@code --keep-running=true} to leave container and sandbox running until Ctrl+C */
    public static void main(String[] args) throws Exception {
        boolean keepRunning = args.length > 0 && args[0].equals("--keep-running=true");
        try (Esb esb = Esb.start(Path.of("target", "run").toAbsolutePath())) {
            new EsbWar(System.out, esb).run(keepRunning);
        }
    }

    private void run(boolean keepRunning) throws Exception {
        out.println("\n1. Deployed " + Esb.WAR + "\n");
        WebAppContext application = esb.deploy();
        use();
        esb.undeploy(application);
        out.println("\n2. Redeployed, as after a new build\n");
        application = esb.deploy();
        use();
        if (keepRunning) {
            out.println("\nRunning at " + esb.address() + "; end with Ctrl+C.");
            Thread.currentThread().join();
        }
        esb.undeploy(application);
    }

    private void use() throws Exception {
        show("/late-tasks");
        show("/workspaces");
        esb.sandbox().create("PROJ", Map.of("name", "A new project"));
        Routes.await("changed-projects", 1);
        esb.sandbox().create("TASK", Map.of("name", "A new task"));
        esb.sandbox().events().awaitIdle(Duration.ofSeconds(30));
        Routes.await("changed-tasks", 1);
        for (ObjectName route : ManagementFactory.getPlatformMBeanServer()
                .queryNames(new ObjectName("org.apache.camel:type=routes,*"), null)) {
            String id = ObjectName.unquote(route.getKeyProperty("name"));
            out.printf("   JMX: route %-17s completed %d%n", id, Routes.completed(id));
        }
    }

    private void show(String path) throws Exception {
        String body = esb.get(path).body();
        out.printf("   GET %s%s%n       %.90s…%n", esb.address(), path, body);
    }
}
