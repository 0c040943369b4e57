package io.github.camelworkfront.docs;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every XML route in the manual and the READMEs is one that Camel runs. */
class XmlSnippetsTest {
    @TestFactory
    Stream<DynamicTest> xmlRoutesOfThePagesLoad() {
        return RouteSnippets.tests(Manual.pages(), RouteFormat.XML, ManualRuntime::open);
    }
}
