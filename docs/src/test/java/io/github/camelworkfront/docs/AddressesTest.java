package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every address on the pages, in the examples and in the Kamelets has only options, operations and parameters that exist. */
class AddressesTest {
    private static final AddressCheck CHECK = new AddressCheck();

    /** Files with routes in them; others of these languages have none. */
    private static final Set<String> LANGUAGES = Set.of("yaml", "xml", "java");

    private static final List<String> FOLDERS = List.of("examples", "component/camel-workfront-kamelets/src/main");

    @TestFactory
    Stream<DynamicTest> onThePages() {
        return Manual.snippets()
                .map(snippet -> new Found(
                        snippet.title(), AddressFinder.in(snippet.title(), snippet.language(), snippet.text())))
                .filter(Found::any)
                .map(Found::test);
    }

    @TestFactory
    Stream<DynamicTest> inTheExamplesAndTheKamelets() {
        return FOLDERS.stream()
                .map(folder -> Manual.root().resolve(folder))
                .flatMap(AddressesTest::files)
                .map(file ->
                        new Found(Manual.name(file), AddressFinder.in(Manual.name(file), language(file), text(file))))
                .filter(Found::any)
                .map(Found::test);
    }

    @Test
    void theyAreMany() {
        long pages = onThePages().count();
        long files = inTheExamplesAndTheKamelets().count();

        assertThat(pages).isGreaterThan(60);
        assertThat(files).isGreaterThan(15);
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> LANGUAGES.contains(language(file)))
                    .filter(file -> !file.getFileName().toString().equals("pom.xml"))
                    .filter(file -> !folder.relativize(file).toString().contains("target"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String language(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Found(String place, List<Address> addresses) {

        boolean any() {
            return !addresses.isEmpty();
        }

        DynamicTest test() {
            return dynamicTest(
                    place,
                    () -> assertThat(addresses)
                            .allSatisfy(address ->
                                    assertThat(CHECK.problems(address)).isEmpty()));
        }
    }
}
