package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** The runner finds the faults that a page could have; shown with pages that have them. */
class RouteSnippetsTest {
    private static final MarkdownPage GOOD = MarkdownPage.read(Path.of("src/test/resources/pages/good.md"));

    private static SnippetRuntime runtime() {
        return new SnippetRuntime(Map.of("greeting.target", "direct:greet"))
                .configure("log", Map.of("sourceLocationLoggerName", "true"));
    }

    private static void checkYaml(String yaml) {
        MarkdownPage page = MarkdownPage.of(Path.of("page.md"), "```yaml\n" + yaml + "```\n");
        RouteSnippets.check(MarkdownSnippets.of(page).get(0), RouteFormat.YAML, RouteSnippetsTest::runtime);
    }

    @Test
    void loadsEveryRouteOfAPageInItsFormat() throws Throwable {
        List<DynamicTest> yaml = RouteSnippets.tests(List.of(GOOD), RouteFormat.YAML, RouteSnippetsTest::runtime)
                .toList();
        List<DynamicTest> xml = RouteSnippets.tests(List.of(GOOD), RouteFormat.XML, RouteSnippetsTest::runtime)
                .toList();

        assertThat(yaml)
                .extracting(DynamicTest::getDisplayName)
                .containsExactly(
                        "docs/src/test/resources/pages/good.md:6 greet", "docs/src/test/resources/pages/good.md:21");
        assertThat(xml).hasSize(1);
        for (DynamicTest test : List.of(yaml.get(0), yaml.get(1), xml.get(0))) {
            test.getExecutable().execute();
        }
    }

    @Test
    void aMisspeltOptionIsNamed() {
        assertThatThrownBy(() -> checkYaml("- from:\n    uri: direct:a\n    steps:\n      - to: log:x?showBdoy=true\n"))
                .hasMessageContaining("showBdoy");
    }

    @Test
    void aWrongValueIsNamed() {
        assertThatThrownBy(() -> checkYaml("- from:\n    uri: direct:a\n    steps:\n      - to: seda:x?size=many\n"))
                .hasMessageContaining("many");
    }

    @Test
    void anUnknownComponentIsNamed() {
        assertThatThrownBy(() -> checkYaml("- from:\n    uri: drect:a\n    steps:\n      - to: log:x\n"))
                .hasMessageContaining("drect");
    }

    @Test
    void aPlaceholderThatNothingFillsIsNamed() {
        assertThatThrownBy(() -> checkYaml("- from:\n    uri: direct:a\n    steps:\n      - to: \"{{nobody}}\"\n"))
                .hasMessageContaining("nobody");
    }

    @Test
    void textThatIsNoYamlFails() {
        assertThatThrownBy(() -> checkYaml("- from:\n   uri: [\n")).isNotNull();
    }
}
