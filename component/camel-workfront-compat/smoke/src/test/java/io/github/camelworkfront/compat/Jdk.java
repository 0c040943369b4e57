package io.github.camelworkfront.compat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A JDK on this machine.
 *
 * @param home its folder
 * @param feature its version, such as 17
 */
record Jdk(Path home, int feature) {

    /** Where Linux distributions put theirs. */
    private static final Path INSTALLED = Path.of("/usr/lib/jvm");

    /** The JDK that runs this test. */
    static Jdk current() {
        return new Jdk(
                Path.of(System.getProperty("java.home")), Runtime.version().feature());
    }

    /** The newest that is newer: of those that variables such as JAVA_HOME_25 or JAVA_HOME_25_X64 name, and of the installed. */
    static Optional<Jdk> newest() throws IOException {
        List<Path> homes = new ArrayList<>(System.getenv().entrySet().stream()
                .filter(variable -> variable.getKey().matches("JAVA_HOME_\\d+(_.*)?"))
                .map(Map.Entry::getValue)
                .map(Path::of)
                .toList());
        if (Files.isDirectory(INSTALLED)) {
            try (Stream<Path> installed = Files.list(INSTALLED)) {
                homes.addAll(installed.toList());
            }
        }
        return homes.stream()
                .map(Jdk::of)
                .flatMap(Optional::stream)
                .filter(jdk -> jdk.feature() > current().feature())
                .max(Comparator.comparingInt(Jdk::feature));
    }

    private static Optional<Jdk> of(Path home) {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release) || !Files.isExecutable(home.resolve("bin/java"))) {
            return Optional.empty();
        }
        Properties facts = new Properties();
        try (Reader in = Files.newBufferedReader(release)) {
            facts.load(in);
        } catch (IOException e) {
            return Optional.empty();
        }
        String version = facts.getProperty("JAVA_VERSION", "").replace("\"", "");
        return version.isEmpty()
                ? Optional.empty()
                : Optional.of(new Jdk(home, Runtime.Version.parse(version).feature()));
    }

    Path java() {
        return home.resolve("bin/java");
    }
}
