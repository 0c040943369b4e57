package io.github.camelworkfront.examples.esbwar;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.eclipse.jetty.ee11.webapp.WebAppContext;

/** A container and a sandbox, and the file of settings that makes the application know the one from the other. */
final class Esb implements AutoCloseable {

    /** The WAR of this module. */
    static final Path WAR = Path.of("target", "workfront-routes.war").toAbsolutePath();

    /** What Workfront sends with each event; a secret of the operator's own. */
    static final String EVENT_TOKEN = "only-for-the-sandbox";

    private final WorkfrontSandbox sandbox =
            WorkfrontSandbox.builder().seed("demo").start();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Path folder;
    private final Container container;

    private Esb(Path folder) {
        this.folder = folder;
        this.container = new Container(folder.resolve("work"));
    }

    /** @param folder where the settings are, where the WAR is unpacked, and where events lie */
    static Esb start(Path folder) throws Exception {
        Files.createDirectories(folder.resolve("work"));
        Esb esb = new Esb(folder);
        esb.container.start();
        return esb;
    }

    WorkfrontSandbox sandbox() {
        return sandbox;
    }

    URI address() {
        return container.address();
    }

    WebAppContext deploy() throws Exception {
        return container.deploy(WAR, Map.of("workfront.config", "file:" + settings()));
    }

    void undeploy(WebAppContext application) throws Exception {
        container.undeploy(application);
    }

    private Path settings() throws IOException {
        Properties settings = new Properties();
        settings.putAll(Map.of(
                "workfront.url", sandbox.url(),
                "workfront.apiKey", sandbox.apiKey(),
                "workfront.proofUrl", sandbox.proof().url(),
                "workfront.proofUsername", sandbox.proof().username(),
                "workfront.proofPassword", sandbox.proof().password(),
                "poll.delay", "200",
                "events.address", address().toString(),
                "events.token", EVENT_TOKEN,
                "events.inbox", folder.resolve("inbox").toString()));
        Path file = folder.resolve("workfront.properties");
        try (Writer out = Files.newBufferedWriter(file)) {
            settings.store(out, null);
        }
        return file;
    }

    /** Asks the application. */
    HttpResponse<String> get(String path) throws Exception {
        return http.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends JSON to the application. */
    HttpResponse<String> post(String path, String json) throws Exception {
        return http.send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address() + path));
    }

    @Override
    public void close() throws Exception {
        container.close();
        sandbox.close();
    }
}
