package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The reference pages say what the component says; with {@code -Dsnippets=update} they are written anew. */
class GeneratedPagesTest {
    private static final boolean UPDATE = "update".equals(System.getProperty("snippets"));

    @TestFactory
    Stream<DynamicTest> aReferencePageEqualsWhatTheComponentSays() {
        return GeneratedPages.all().entrySet().stream()
                .map(page -> dynamicTest(page.getKey(), () -> compareOrUpdate(page.getKey(), page.getValue())));
    }

    private static void compareOrUpdate(String name, String current) throws IOException {
        Path file = Manual.root().resolve("docs").resolve(name);
        if (UPDATE) {
            Files.writeString(file, current);
        }
        assertThat(Files.readString(file))
                .as("docs/" + name + "; './mvnw -pl docs -am test -Dsnippets=update' brings it up to date")
                .isEqualTo(current);
    }
}
