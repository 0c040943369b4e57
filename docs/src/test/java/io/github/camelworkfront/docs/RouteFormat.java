package io.github.camelworkfront.docs;

import java.util.Locale;
import java.util.regex.Pattern;

/** The languages of routes that Camel loads from text. */
enum RouteFormat {
    /** Loaded by camel-yaml-dsl; a block without a {@code from} or {@code route} key is other YAML. */
    YAML("(?m)^[\\s-]*(from|route|kamelet|rest)\\s*:"),
    /** Loaded by camel-xml-io-dsl; a block without such an element is other XML, a Maven dependency for one. */
    XML("<(from|route|routes|camel|rest)[\\s>]");

    private final Pattern route;

    RouteFormat(String route) {
        this.route = Pattern.compile(route);
    }

    /** The word after the fence, and the ending of the file that Camel chooses its loader by. */
    String language() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isRoute(Snippet snippet) {
        return snippet.isWrittenIn(language()) && route.matcher(snippet.text()).find();
    }
}
