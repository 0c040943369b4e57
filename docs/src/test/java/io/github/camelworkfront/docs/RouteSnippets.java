package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.camel.catalog.EndpointValidationResult;
import org.apache.camel.model.RouteDefinition;
import org.junit.jupiter.api.DynamicTest;

/** Makes one test of each route that pages show in one format. */
final class RouteSnippets {
    private RouteSnippets() {}

    /**
     * @param runtime gives a fresh context for each snippet, so that routes with the same id do not meet
     * @return a test per route snippet: it loads, it holds a route, and its URIs have no unknown or wrong option
     */
    static Stream<DynamicTest> tests(List<MarkdownPage> pages, RouteFormat format, Supplier<SnippetRuntime> runtime) {
        return pages.stream()
                .flatMap(page -> MarkdownSnippets.of(page).stream())
                .filter(format::isRoute)
                .map(snippet -> dynamicTest(snippet.title(), () -> check(snippet, format, runtime)));
    }

    static void check(Snippet snippet, RouteFormat format, Supplier<SnippetRuntime> runtime) {
        try (SnippetRuntime camel = runtime.get()) {
            List<RouteDefinition> routes = camel.load(snippet, format);
            assertThat(routes).as("routes in %s", snippet.title()).isNotEmpty();
            assertThat(camel.validate(routes))
                    .as("addresses in %s", snippet.title())
                    .allSatisfy(RouteSnippets::accepted);
        }
    }

    private static void accepted(EndpointValidationResult result) {
        assertThat(result.isSuccess()).as(result.summaryErrorMessage(false)).isTrue();
    }
}
