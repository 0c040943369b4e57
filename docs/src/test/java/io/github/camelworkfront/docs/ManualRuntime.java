package io.github.camelworkfront.docs;

import io.github.camelworkfront.sandbox.Applications;
import io.github.camelworkfront.sandbox.OAuthApp;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.util.Map;

/** What the routes of the manual find when they are loaded: the one place that says it for every format. */
final class ManualRuntime {
    /** Loading a route asks nobody; the port for "discard" is one where nobody answers. */
    private static final String NOWHERE = "http://127.0.0.1:9";

    private ManualRuntime() {}

    /** A fresh context; a placeholder on a page has to be one of those that are filled here. */
    static SnippetRuntime open() {
        return open(NOWHERE, "0123456789abcdef0123456789abcdef", "fedcba9876543210fedcba9876543210");
    }

    /** A fresh context whose routes call a sandbox; {@code taskId} is a task that somebody works on. */
    static SnippetRuntime open(WorkfrontSandbox sandbox) {
        Map<String, Object> task = sandbox.objects("TASK").stream()
                .filter(each -> each.get("assignedToID") != null)
                .findFirst()
                .orElseThrow();
        return open(sandbox.url(), (String) task.get("ID"), (String) task.get("projectID"));
    }

    private static SnippetRuntime open(String url, String taskId, String projectId) {
        return new SnippetRuntime(Map.ofEntries(
                        Map.entry("taskId", taskId),
                        Map.entry("projectId", projectId),
                        Map.entry("workfront.url", url),
                        Map.entry("workfront.apiKey", WorkfrontSandbox.API_KEY),
                        Map.entry("workfront.username", WorkfrontSandbox.USERNAME),
                        Map.entry("workfront.password", WorkfrontSandbox.PASSWORD),
                        Map.entry("workfront.clientId", OAuthApp.DEFAULT.clientId()),
                        Map.entry(
                                "workfront.clientSecret",
                                OAuthApp.DEFAULT.clientSecret().orElseThrow()),
                        Map.entry("workfront.refreshToken", Applications.REFRESH_TOKEN),
                        Map.entry("workfront.tokenFile", "target/workfront-tokens"),
                        Map.entry("workfront.events.secret", "a-secret-of-the-manual"),
                        // The names in the file of properties of the web application.
                        Map.entry("events.address", "https://acme.example/workfront/camel"),
                        Map.entry("events.token", "a-secret-of-the-manual"),
                        Map.entry("events.inbox", "target/workfront-inbox")))
                // A route that is only loaded is not to be announced to the service.
                .configure("webhook", Map.of("configuration.webhookAutoRegister", "false"))
                .configure("workfront", Map.of("url", url, "apiKey", WorkfrontSandbox.API_KEY))
                .configure(
                        "workfront",
                        Map.of(
                                "proofUrl",
                                url,
                                "proofApiVersion",
                                "16_24_0",
                                "proofUsername",
                                WorkfrontSandbox.USERNAME,
                                "proofPassword",
                                WorkfrontSandbox.PASSWORD));
    }
}
