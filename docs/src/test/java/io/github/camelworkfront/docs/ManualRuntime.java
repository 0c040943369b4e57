package io.github.camelworkfront.docs;

import java.util.Map;

/** What the routes of the manual find when they are loaded: the one place that says it for every format. */
final class ManualRuntime {
    private ManualRuntime() {}

    /** A fresh context; a placeholder on a page has to be one of those that are filled here. */
    static SnippetRuntime open() {
        return new SnippetRuntime(Map.of());
    }
}
