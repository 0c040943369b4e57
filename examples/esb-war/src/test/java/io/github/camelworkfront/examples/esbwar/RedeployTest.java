package io.github.camelworkfront.examples.esbwar;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import javax.management.ObjectName;
import org.eclipse.jetty.ee11.webapp.WebAppContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The WAR is deployed, used and undeployed again and again in one JVM: three times, and twenty times with {@code -Dscale=full}. */
class RedeployTest {

    private static final int TIMES = "full".equals(System.getProperty("scale")) ? 20 : 3;

    @TempDir
    private Path folder;

    @Test
    void leavesNoThreadAndNoClassLoaderBehind() throws Exception {
        Footprints footprints = new Footprints();
        try (Esb esb = Esb.start(folder)) {
            Remains remains = new Remains();
            footprints.add("before", 0, 0);
            for (int time = 1; time <= TIMES; time++) {
                deployUseUndeploy(esb, remains);

                assertThat(remains.threads()).as("threads left after %d", time).isEmpty();
                long loaders = remains.classLoaders();
                footprints.add("after " + time, 0, loaders);
                assertThat(loaders)
                        .as(() -> "class loaders left; who holds them is in " + Remains.dump("redeploy"))
                        .isZero();
                assertThat(beans()).as("JMX beans left after %d", time).isEmpty();
            }
        } finally {
            footprints.show("redeploys");
        }
    }

    private static void deployUseUndeploy(Esb esb, Remains remains) throws Exception {
        WebAppContext application = esb.deploy();
        remains.watch(application.getClassLoader());
        use(esb);
        esb.undeploy(application);
    }

    /** Every kind of route does something: REST, Proof, poll and push. */
    private static void use(Esb esb) throws Exception {
        assertThat(esb.get("/late-tasks").statusCode()).isEqualTo(200);
        assertThat(esb.get("/workspaces").statusCode()).isEqualTo(200);
        esb.sandbox().create("PROJ", Map.of("name", "Polled"));
        Routes.await("changed-projects", 1);
        esb.sandbox().create("TASK", Map.of("name", "Pushed"));
        esb.sandbox().events().awaitIdle(Duration.ofSeconds(30));
        Routes.await("changed-tasks", 1);
    }

    private static Set<ObjectName> beans() throws Exception {
        return ManagementFactory.getPlatformMBeanServer().queryNames(new ObjectName("org.apache.camel:*"), null);
    }
}
