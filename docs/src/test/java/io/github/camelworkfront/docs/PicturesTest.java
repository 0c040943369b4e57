package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.commonmark.node.Image;
import org.commonmark.node.Text;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Pictures on pages are there for those too who hear the page, and for those whose line is slow. */
class PicturesTest {
    private static final long LARGEST = 150_000;

    @TestFactory
    Stream<DynamicTest> eachHasWordsAndIsSmall() {
        return Manual.pages().stream()
                .flatMap(page -> page.all(Image.class).stream()
                        .map(picture -> dynamicTest(
                                Manual.name(page.path()) + " " + picture.getDestination(),
                                () -> check(page.path(), picture))));
    }

    private static void check(Path page, Image picture) throws IOException {
        assertThat(picture.getFirstChild()).as("words in its place").isInstanceOf(Text.class);
        assertThat(Files.size(page.resolveSibling(picture.getDestination())))
                .as("bytes")
                .isLessThan(LARGEST);
    }
}
