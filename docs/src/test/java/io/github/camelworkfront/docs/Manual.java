package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;

/** The Markdown pages of the repository: the manual and every README. */
final class Manual {
    /** Folders that hold what a build makes, in which copies of pages would be found again. */
    private static final Set<String> BUILT = Set.of("target", "node_modules");

    private Manual() {}

    /** The folder that holds the reactor's pom; Surefire runs a module's tests in the module's own folder. */
    static Path root() {
        return Path.of("..").toAbsolutePath().normalize();
    }

    /** Every page, in the order of its path. */
    static List<MarkdownPage> pages() {
        try (Stream<Path> files = Files.walk(root())) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> isWritten(root().relativize(file)))
                    .sorted()
                    .map(MarkdownPage::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the pages under " + root(), e);
        }
    }

    /** The code that all pages show. */
    static Stream<Snippet> snippets() {
        return pages().stream().flatMap(page -> MarkdownSnippets.of(page).stream());
    }

    /**
     * @param problems what is wrong with the text of a snippet
     * @return a test for each of the snippets that are chosen: it has no problems
     */
    static Stream<DynamicTest> tests(Predicate<Snippet> chosen, Function<String, List<String>> problems) {
        return snippets()
                .filter(chosen)
                .map(snippet -> dynamicTest(
                        snippet.title(),
                        () -> assertThat(problems.apply(snippet.text())).isEmpty()));
    }

    /** Test resources hold pages that are wrong on purpose. */
    private static boolean isWritten(Path relative) {
        return StreamSupport.stream(relative.spliterator(), false)
                        .map(Path::toString)
                        .noneMatch(name -> BUILT.contains(name) || name.startsWith("."))
                && !relative.startsWith(Path.of("docs", "src"));
    }

    /** A page's path as a reader of the repository would write it. */
    static String name(Path page) {
        Path absolute = page.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(root()) ? root().relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }
}
