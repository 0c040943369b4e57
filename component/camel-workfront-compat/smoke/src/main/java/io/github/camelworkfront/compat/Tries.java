package io.github.camelworkfront.compat;

import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckHelper;

/** What is tried; each fails with what it found wrong. */
final class Tries {

    private Tries() {}

    /** Reads one, searches, creates. */
    static void rest(WorkfrontSandbox sandbox) {
        try (Application application = new Application(sandbox).start()) {
            String id = (String) sandbox.objects("TASK").get(0).get("ID");
            Map<?, ?> task = (Map<?, ?>) application.call("workfront:task/get?fields=name", id);
            equal(sandbox.find("TASK", id).orElseThrow().get("name"), task.get("name"));

            List<?> found = (List<?>) application.call("workfront:task/search?filter.name=Creative brief", null);
            equal(
                    sandbox.objects("TASK").stream()
                            .filter(each -> "Creative brief".equals(each.get("name")))
                            .count(),
                    (long) found.size());

            Map<?, ?> made = (Map<?, ?>) application.call("workfront:project/create", Map.of("name", "Launch"));
            equal(
                    "Launch",
                    sandbox.find("PROJ", (String) made.get("ID")).orElseThrow().get("name"));
        }
    }

    /** Calls Workfront Proof by SOAP. */
    static void proof(WorkfrontSandbox sandbox) {
        try (Application application = new Application(sandbox).start()) {
            Collection<?> workspaces = (Collection<?>) application.call("workfront:proof:getWorkspaces", null);
            if (workspaces.isEmpty()) {
                throw new AssertionError("no workspaces");
            }
        }
    }

    /** Is given what there is. */
    static void poll(WorkfrontSandbox sandbox) throws InterruptedException {
        try (Application application = new Application(sandbox)
                .from("workfront:project/search?fields=name&initialDelay=0&delay=100&since=beginning")
                .start()) {
            equal("PROJ", application.next().getHeader("CamelWorkfrontObjectCode"));
        }
    }

    /** Is told of what is made, by way of platform-http. */
    static void push(WorkfrontSandbox sandbox) throws Exception {
        int port = freePort();
        try (Application application = new Application(sandbox)
                .property("camel.server.enabled", "true")
                .property("camel.server.host", "127.0.0.1")
                .property("camel.server.port", String.valueOf(port))
                .from("webhook:workfront:task/events?webhookComponentName=platform-http&webhookPath=/tasks"
                        + "&webhookVerifyToken=only-for-the-sandbox&unsubscribeOnStop=true"
                        + "&webhookExternalUrl=http://127.0.0.1:" + port)
                .start()) {
            sandbox.create("TASK", Map.of("name", "Pushed"));
            equal("Pushed", application.next().getBody(Map.class).get("name"));
        }
    }

    /** Says that it is ready once it has polled, and that it is not when Workfront fails. */
    static void health(WorkfrontSandbox sandbox) throws InterruptedException {
        try (Application application = new Application(sandbox)
                .from("workfront:project/search?fields=name&initialDelay=0&delay=100&since=beginning&maxRetries=0")
                .start()) {
            application.next();
            await(application, HealthCheck.State.UP);
            sandbox.faults().add(Fault.of(Fault.Kind.SERVER_ERROR).times(1000).on("GET", ".*/search"));
            try {
                await(application, HealthCheck.State.DOWN);
            } finally {
                sandbox.faults().clear();
            }
        }
    }

    private static void await(Application application, HealthCheck.State expected) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (readiness(application) != expected) {
            if (System.nanoTime() > end) {
                throw new AssertionError("readiness is not " + expected);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private static HealthCheck.State readiness(Application application) {
        return HealthCheckHelper.invokeReadiness(application.context()).stream()
                .map(HealthCheck.Result::getState)
                .filter(state -> state == HealthCheck.State.DOWN)
                .findAny()
                .orElse(HealthCheck.State.UP);
    }

    /** Loads a route in YAML and runs it. */
    static void yaml(WorkfrontSandbox sandbox) {
        try (Application application = new Application(sandbox)
                .property("camel.main.routesIncludePattern", "classpath:smoke.camel.yaml")
                .start()) {
            equal((long) sandbox.objects("TASK").size(), application.call("direct:count", null));
        }
    }

    /** Reads through a Kamelet, whose parameters come from a route in YAML. */
    static void kamelet(WorkfrontSandbox sandbox) {
        try (Application application = new Application(sandbox)
                .property("camel.main.routesIncludePattern", "classpath:kamelet.camel.yaml")
                .start()) {
            List<?> found = (List<?>) application.call("direct:current-projects", null);
            equal(
                    sandbox.objects("PROJ").stream()
                            .filter(each -> "CUR".equals(each.get("status")))
                            .count(),
                    (long) found.size());
        }
    }

    private static void equal(Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
