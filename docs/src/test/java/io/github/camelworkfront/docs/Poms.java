package io.github.camelworkfront.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the modules of the repository say of themselves. */
final class Poms {
    static final String VERSION = "1.0.0-SNAPSHOT";

    /** Made by builds, or not ours. */
    private static final Set<String> PASSED_OVER = Set.of("target", "node_modules", ".git");

    private static final List<String> ALL = files(Manual.root())
            .filter(file -> file.getFileName().toString().equals("pom.xml"))
            .map(Poms::read)
            .toList();

    private Poms() {}

    /** The text of each {@code pom.xml}. */
    static Stream<String> all() {
        return ALL.stream();
    }

    /**
     * @param coordinates name and version, such as {@code camel-workfront:1.0.0-SNAPSHOT}
     * @return whether a build makes that
     */
    static boolean haveModule(String coordinates) {
        String[] parts = coordinates.split(":");
        return parts.length == 2
                && parts[1].equals(VERSION)
                && all().anyMatch(pom -> pom.contains("\n  <artifactId>" + parts[0] + "</artifactId>"));
    }

    /** The files below a folder that somebody has written. */
    static Stream<Path> files(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries
                    .filter(entry -> !PASSED_OVER.contains(entry.getFileName().toString()))
                    .sorted()
                    .toList()
                    .stream()
                    .flatMap(entry -> Files.isDirectory(entry) ? files(entry) : Stream.of(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
