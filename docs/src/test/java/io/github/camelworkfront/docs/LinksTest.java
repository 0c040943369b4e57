package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A reader who follows a link arrives. */
class LinksTest {
    @TestFactory
    Stream<DynamicTest> everyLinkInsideTheRepositoryLeadsSomewhere() {
        return Manual.pages().stream()
                .map(page -> dynamicTest(
                        Manual.name(page.path()),
                        () -> assertThat(problems(page))
                                .as(Manual.name(page.path()))
                                .isEmpty()));
    }

    private static List<String> problems(MarkdownPage page) {
        return PageLinks.relative(page).stream()
                .map(target -> PageLinks.problem(page, target, Manual.root()))
                .flatMap(Optional::stream)
                .toList();
    }
}
