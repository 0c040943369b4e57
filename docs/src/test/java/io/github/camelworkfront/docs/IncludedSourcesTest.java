package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Code on a page is the code that the tests run. */
class IncludedSourcesTest {
    private static final boolean UPDATE = "update".equals(System.getProperty("snippets"));

    @TestFactory
    Stream<DynamicTest> codeOnAPageEqualsItsSource() {
        return Manual.pages().stream()
                .filter(page -> MarkdownSnippets.of(page).stream()
                        .anyMatch(snippet -> snippet.include().isPresent()))
                .map(page -> dynamicTest(Manual.name(page.path()), () -> compareOrUpdate(page)));
    }

    @TestFactory
    Stream<DynamicTest> javaOnAPageSaysWhichSourceItIsCutFrom() {
        return Manual.snippets()
                .filter(snippet -> snippet.isWrittenIn("java"))
                .map(snippet -> dynamicTest(
                        snippet.title(),
                        () -> assertThat(snippet.include())
                                .as(snippet.title() + " needs the comment <!-- include: path#tag --> above the block")
                                .isPresent()));
    }

    private static void compareOrUpdate(MarkdownPage page) throws IOException {
        String current = IncludedSources.rewrite(page, Manual.root());
        if (UPDATE) {
            Files.writeString(page.path(), current);
            return;
        }
        assertThat(page.text())
                .as(Manual.name(page.path()) + "; './mvnw -pl docs -am test -Dsnippets=update' brings it up to date")
                .isEqualTo(current);
    }
}
