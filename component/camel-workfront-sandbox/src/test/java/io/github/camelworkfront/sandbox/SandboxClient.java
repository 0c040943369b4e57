package io.github.camelworkfront.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Calls a sandbox over real HTTP, as the administrator by API key unless told otherwise. */
public final class SandboxClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final WorkfrontSandbox sandbox;
    private final String root;
    private final List<String> headers;

    private SandboxClient(WorkfrontSandbox sandbox, String root, List<String> headers) {
        this.sandbox = sandbox;
        this.root = root;
        this.headers = headers;
    }

    public static SandboxClient of(WorkfrontSandbox sandbox) {
        return new SandboxClient(sandbox, "/attask/api/v22.0", List.of("apiKey", sandbox.apiKey()));
    }

    public SandboxClient anonymous() {
        return new SandboxClient(sandbox, root, List.of());
    }

    public SandboxClient root(String path) {
        return new SandboxClient(sandbox, path, headers);
    }

    public SandboxClient header(String name, String value) {
        List<String> more = new ArrayList<>(headers);
        more.addAll(List.of(name, value));
        return new SandboxClient(sandbox, root, more);
    }

    /** Signs a user of the seed in, who all have the same password. */
    public SandboxClient as(String username) {
        String token = anonymous()
                .form("POST", "/login", "username=" + encode(username) + "&password=sandbox")
                .json()
                .at("/data/sessionID")
                .asText();
        return anonymous().header("sessionID", token);
    }

    public Reply get(String path) {
        return send("GET", path, BodyPublishers.noBody(), List.of());
    }

    public Reply delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody(), List.of());
    }

    public Reply send(String method, String path) {
        return send(method, path, BodyPublishers.noBody(), List.of());
    }

    public Reply json(String method, String path, String json) {
        return send(
                method,
                path,
                BodyPublishers.ofString(json.replace('\'', '"')),
                List.of("Content-Type", "application/json"));
    }

    public Reply form(String method, String path, String form) {
        return send(
                method,
                path,
                BodyPublishers.ofString(form),
                List.of("Content-Type", "application/x-www-form-urlencoded"));
    }

    public Reply send(String method, String path, HttpRequest.BodyPublisher body, List<String> more) {
        List<String> all = new ArrayList<>(headers);
        all.addAll(more);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                        sandbox.url() + root + path.replace("$$", "%24%24").replace(" ", "%20")))
                .method(method, body);
        if (!all.isEmpty()) {
            request.headers(all.toArray(String[]::new));
        }
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Reply(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** An answer. */
    public record Reply(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String text() {
            return response.body();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException e) {
                throw new UncheckedIOException("not JSON: " + response.body(), e);
            }
        }

        public JsonNode data() {
            return json().path("data");
        }

        public String id() {
            return data().path("ID").asText();
        }

        public String message() {
            return json().at("/error/message").asText();
        }
    }
}
