package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageLinksTest {
    @TempDir
    private Path root;

    private MarkdownPage page;

    @BeforeEach
    void twoPages() throws IOException {
        Files.writeString(root.resolve("other.md"), "# The `filter.` options\n\n## Again\n\n## Again\n");
        Files.writeString(root.resolve("with space.txt"), "x");
        page = MarkdownPage.of(root.resolve("page.md"), "# Start\n\n<a id=\"deep\"></a>\n");
        Files.writeString(page.path(), page.text());
    }

    @Test
    void findsLinksPicturesReferencesAndHtmlAndLeavesOtherSitesAlone() {
        MarkdownPage links = MarkdownPage.of(root.resolve("links.md"), """
                [inline](other.md) ![picture](shot.png) [reference][r] <a href="page.md">html</a>
                [site](https://example.com) [mail](mailto:a@example.com) [same](//example.com)

                ```
                [code](nowhere.md)
                ```

                [r]: other.md#again
                """);

        assertThat(PageLinks.relative(links))
                .containsExactlyInAnyOrder("other.md", "shot.png", "other.md#again", "page.md");
    }

    @Test
    void acceptsFilesAndAnchorsThatAreThere() {
        assertThat(PageLinks.problem(page, "other.md", root)).isEmpty();
        assertThat(PageLinks.problem(page, "other.md#the-filter-options", root)).isEmpty();
        assertThat(PageLinks.problem(page, "other.md#again-1", root)).isEmpty();
        assertThat(PageLinks.problem(page, "#start", root)).isEmpty();
        assertThat(PageLinks.problem(page, "#deep", root)).isEmpty();
        assertThat(PageLinks.problem(page, "with%20space.txt", root)).isEmpty();
    }

    @Test
    void namesTheMissingFile() {
        assertThat(PageLinks.problem(page, "gone.md", root))
                .hasValueSatisfying(problem -> assertThat(problem).contains("gone.md", "there is no"));
    }

    @Test
    void namesTheMissingHeading() {
        assertThat(PageLinks.problem(page, "other.md#agian", root))
                .hasValueSatisfying(problem -> assertThat(problem).contains("no heading 'agian'"));
    }

    @Test
    void refusesALinkOutOfTheRepository() {
        assertThat(PageLinks.problem(page, "../elsewhere.md", root))
                .hasValueSatisfying(problem -> assertThat(problem).contains("out of the repository"));
    }
}
