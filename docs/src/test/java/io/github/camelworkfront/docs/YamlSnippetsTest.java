package io.github.camelworkfront.docs;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every YAML route in the manual and the READMEs is one that Camel runs. */
class YamlSnippetsTest {
    @TestFactory
    Stream<DynamicTest> yamlRoutesOfThePagesLoad() {
        return RouteSnippets.tests(Manual.pages(), RouteFormat.YAML, ManualRuntime::open);
    }
}
