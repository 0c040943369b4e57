package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.util.List;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.model.RouteDefinition;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Routes of the manual that wait for a message get one, and do on the sandbox what the page says, without an error. */
class LiveSnippetsTest {
    private static final String CALLED_BY_OTHERS = "direct:";

    @TestFactory
    Stream<DynamicTest> routesThatBeginWithDirectRunOnTheSandbox() {
        return Stream.of(RouteFormat.values())
                .flatMap(format -> Manual.snippets()
                        .filter(format::isRoute)
                        .filter(snippet -> snippet.text().contains(CALLED_BY_OTHERS))
                        .map(snippet -> dynamicTest(snippet.title(), () -> run(snippet, format))));
    }

    private static void run(Snippet snippet, RouteFormat format) {
        try (WorkfrontSandbox sandbox = WorkfrontSandbox.start();
                SnippetRuntime camel = ManualRuntime.open(sandbox)) {
            List<RouteDefinition> routes = camel.load(snippet, format);
            String first = routes.get(0).getInput().getEndpointUri();
            Exchange exchange = camel.send(first);
            assertThat(exchange.getException()).as(snippet.title()).isNull();
            assertThat(sandbox.requests().all())
                    .as("requests of " + snippet.title())
                    .isNotEmpty();
        }
    }
}
