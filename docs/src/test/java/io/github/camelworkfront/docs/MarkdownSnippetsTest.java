package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownSnippetsTest {
    private static List<Snippet> snippets(String text) {
        return MarkdownSnippets.of(MarkdownPage.of(Path.of("page.md"), text));
    }

    @Test
    void readsLanguageNamePlaceAndText() {
        Snippet snippet = snippets("""
                # Page

                <!-- snippet: first-route -->
                ```yaml
                a: 1
                ```
                """).get(0);

        assertThat(snippet.name()).contains("first-route");
        assertThat(snippet.language()).isEqualTo("yaml");
        assertThat(snippet.text()).isEqualTo("a: 1\n");
        assertThat(snippet.line()).isEqualTo(4);
        assertThat(snippet.lastLine()).isEqualTo(6);
    }

    @Test
    void readsTheSourceThatABlockIsCutFrom() {
        Snippet snippet = snippets("<!-- include: src/A.java#part -->\n\n```java\nx();\n```\n")
                .get(0);

        assertThat(snippet.include()).contains(new SourceTag("src/A.java", "part"));
    }

    @Test
    void aBlockMayHaveBothMarks() {
        Snippet snippet = snippets("<!-- snippet: n -->\n<!-- include: a.yaml -->\n```yaml\nx: 1\n```\n")
                .get(0);

        assertThat(snippet.name()).contains("n");
        assertThat(snippet.include()).contains(new SourceTag("a.yaml", ""));
    }

    @Test
    void aMarkCountsForTheNextBlockOnly() {
        List<Snippet> found = snippets("<!-- snippet: one -->\n```yaml\n```\n\n```yaml\n```\n");

        assertThat(found.get(0).name()).contains("one");
        assertThat(found.get(1).name()).isEmpty();
    }

    @Test
    void blocksInListsAreFoundWithoutTheirIndentation() {
        Snippet snippet =
                snippets("1. Do this:\n\n   ```xml\n   <a/>\n   ```\n").get(0);

        assertThat(snippet.text()).isEqualTo("<a/>\n");
        assertThat(snippet.indent()).isEqualTo(3);
    }

    @Test
    void aFenceShownInsideALongerFenceIsText() {
        assertThat(snippets("````markdown\n```yaml\nfrom: x\n```\n````\n"))
                .singleElement()
                .satisfies(snippet -> assertThat(snippet.language()).isEqualTo("markdown"));
    }

    @Test
    void onlyBlocksThatHoldARouteAreRoutes() {
        List<Snippet> found = snippets("""
                ```yaml
                - route:
                    from:
                      uri: direct:a
                ```

                ```yaml
                camel:
                  main:
                    name: x
                ```

                ```xml
                <dependency/>
                ```
                """);

        assertThat(found).filteredOn(RouteFormat.YAML::isRoute).containsExactly(found.get(0));
        assertThat(found).noneMatch(RouteFormat.XML::isRoute);
    }
}
