package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every page has a line in a section of the start page, from which the site makes its sidebar. */
class NavigationTest {
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]+]\\(([^)#\\s]+\\.md)\\)");
    private static final Path START = Manual.root().resolve("docs/README.md");

    @Test
    void everyPageIsInASection() {
        Set<Path> listed = MarkdownPage.read(START)
                .text()
                .lines()
                .filter(line -> line.startsWith("|") || line.startsWith("- "))
                .flatMap(line -> LINK.matcher(line).results().map(NavigationTest::target))
                .collect(Collectors.toSet());

        List<String> forgotten = Manual.pages().stream()
                .map(MarkdownPage::path)
                .filter(page -> !page.equals(START) && !listed.contains(page))
                .map(Manual::name)
                .toList();

        assertThat(forgotten)
                .as("pages without a line in a table or list of docs/README.md")
                .isEmpty();
    }

    private static Path target(MatchResult link) {
        return START.resolveSibling(link.group(1)).normalize();
    }
}
