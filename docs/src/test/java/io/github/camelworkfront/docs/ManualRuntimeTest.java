package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Routes of the manual meet the real component, so that a slip in one of its addresses does not stay on a page. */
class ManualRuntimeTest {
    private static void check(String uri) {
        String route = "<route><from uri=\"direct:start\"/><to uri=\"" + uri + "\"/></route>";
        MarkdownPage page = MarkdownPage.of(Path.of("page.md"), "```xml\n" + route + "\n```\n");
        RouteSnippets.check(MarkdownSnippets.of(page).get(0), RouteFormat.XML, ManualRuntime::open);
    }

    @Test
    void aRouteThatReadsWorkfrontLoads() {
        assertThatCode(
                        () -> check(
                                "workfront:task/search?url=http://127.0.0.1:8080&amp;apiKey=k&amp;filter.status=CUR&amp;fields=name"))
                .doesNotThrowAnyException();
    }

    @Test
    void aMisspeltOptionIsNamed() {
        assertThatThrownBy(() -> check("workfront:task/search?feilds=name")).hasMessageContaining("feilds");
    }

    @Test
    void anUnknownObjectIsNamed() {
        assertThatThrownBy(() -> check("workfront:tsak/search")).hasMessageContaining("tsak");
    }
}
