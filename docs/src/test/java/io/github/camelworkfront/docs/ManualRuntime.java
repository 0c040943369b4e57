package io.github.camelworkfront.docs;

import java.util.Map;

/** What the routes of the manual find when they are loaded: the one place that says it for every format. */
final class ManualRuntime {
    /** Complete enough for every endpoint to be made; nothing is started, so nobody is ever called there. */
    private static final Map<String, Object> WORKFRONT = Map.of("url", "http://127.0.0.1:8080", "apiKey", "on-no-page");

    private ManualRuntime() {}

    /** A fresh context; a placeholder on a page has to be one of those that are filled here. */
    static SnippetRuntime open() {
        return new SnippetRuntime(Map.of()).configure("workfront", WORKFRONT);
    }
}
