package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.junit.WorkfrontSandboxExtension;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.camel.Route;
import org.apache.camel.ServiceStatus;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Routes that are loaded anew while the application runs, as the development profile does it. */
@ExtendWith(WorkfrontSandboxExtension.class)
class RouteReloadTest {

    @TempDir
    Path folder;

    private final Main main = new Main();

    @AfterEach
    void stop() {
        main.stop();
    }

    @Test
    void aChangedRouteRunsAnewAndNoSessionIsLeftBehind(WorkfrontSandbox sandbox) throws Exception {
        write("first", "name");
        start(sandbox);
        Eventually.holds(() -> assertThat(polled(sandbox, "first")).isTrue());
        ask();

        for (String version : new String[] {"second", "third"}) {
            write(version, "name");
            Eventually.holds(() -> assertThat(polled(sandbox, version)).isTrue());
            ask();
        }

        assertThat(main.getCamelContext().getRoutes())
                .extracting(Route::getRouteId)
                .containsExactlyInAnyOrder("poll-third", "ask-third");
        // The session of the routes before ends while the next ones are at work already.
        Eventually.holds(() -> assertThat(openSessions(sandbox)).isEqualTo(1));
        main.stop();
        assertThat(openSessions(sandbox)).isZero();
    }

    @Test
    void aRouteWithAMistakeIsNotTakenAndTheNextOneIs(WorkfrontSandbox sandbox) throws Exception {
        write("first", "name");
        start(sandbox);
        Eventually.holds(() -> assertThat(polled(sandbox, "first")).isTrue());

        write("second", "name&filds=x");
        write("third", "name");
        Eventually.holds(() -> assertThat(polled(sandbox, "third")).isTrue());
        // Camel does not expect to be stopped while it makes the last of the routes.
        Eventually.holds(
                () -> assertThat(main.getCamelContext().getRouteController().getRouteStatus("ask-third"))
                        .isEqualTo(ServiceStatus.Started));

        // The session of the routes before ends while the next ones are at work already.
        Eventually.holds(() -> assertThat(openSessions(sandbox)).isEqualTo(1));
    }

    private void start(WorkfrontSandbox sandbox) {
        main.configure().withBasePackageScanEnabled(false);
        main.addInitialProperty("camel.main.profile", "dev");
        main.addInitialProperty("camel.main.routesReloadEnabled", "true");
        main.addInitialProperty("camel.main.routesReloadDirectory", folder.toString());
        main.addInitialProperty("camel.main.routesReloadPattern", "*.camel.yaml");
        main.addInitialProperty("camel.main.routesIncludePattern", "file:" + folder + "/*.camel.yaml");
        main.addInitialProperty("camel.component.workfront.url", sandbox.url());
        main.addInitialProperty("camel.component.workfront.username", sandbox.username());
        main.addInitialProperty("camel.component.workfront.password", sandbox.password());
        main.start();
    }

    private void ask() throws Exception {
        assertThat(main.getCamelTemplate().requestBody("direct:ask", (Object) null))
                .isEqualTo(400L);
    }

    /** The version is in a filter, so that the requests of each can be told apart. */
    private void write(String version, String fields) throws Exception {
        String routes = """
                - route:
                    id: poll-%1$s
                    from:
                      uri: workfront:project/search?filter.name=%1$s&fields=%2$s&since=beginning&initialDelay=0&delay=100
                      steps:
                        - log: ${body}
                - route:
                    id: ask-%1$s
                    from:
                      uri: direct:ask
                      steps:
                        - to: workfront:task/count
                """.formatted(version, fields);
        Path made = Files.writeString(Files.createTempFile(folder, "routes", ".new"), routes);
        Files.move(
                made,
                folder.resolve("routes.camel.yaml"),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean polled(WorkfrontSandbox sandbox, String version) {
        return sandbox.requests().all().stream()
                .anyMatch(request -> request.query().contains("name=" + version));
    }

    /** A session ends with the last route that uses it, and the next route begins another. */
    private static long openSessions(WorkfrontSandbox sandbox) {
        return requests(sandbox, "/login") - requests(sandbox, "/logout");
    }

    private static long requests(WorkfrontSandbox sandbox, String path) {
        return sandbox.requests().all().stream()
                .filter(request -> request.path().endsWith(path))
                .count();
    }
}
