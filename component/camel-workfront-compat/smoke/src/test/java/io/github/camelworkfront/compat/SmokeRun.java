package io.github.camelworkfront.compat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * What came of the program on one class path and one JDK.
 *
 * @param camel the version that Camel gives itself
 * @param java the version of the JDK
 * @param outcomes {@code ok} or why not, by the name of what was tried
 */
record SmokeRun(String camel, int java, Map<String, String> outcomes) {

    /**
     * Runs the program in a JVM of its own.
     *
     * @param line the module whose class path it gets, such as {@code camel-4.14}
     */
    static SmokeRun of(String line, Jdk jdk) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of("target", "smoke"));
        Path out = folder.resolve(line + "-java-" + jdk.feature() + ".txt");
        Path log = folder.resolve(line + "-java-" + jdk.feature() + ".log");
        Process process = new ProcessBuilder(
                        jdk.java().toString(),
                        // A short run is over before the second compiler has paid for itself.
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-classpath",
                        Path.of("target", "classes").toAbsolutePath()
                                + System.getProperty("path.separator")
                                + Files.readString(Path.of("..", line, "target", "classpath")),
                        Smoke.class.getName())
                .redirectOutput(out.toFile())
                .redirectError(log.toFile())
                .start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException(line + " on Java " + jdk.feature() + " does not end; see " + log);
        }
        return read(Files.readAllLines(out), jdk.feature());
    }

    private static SmokeRun read(List<String> lines, int java) {
        Map<String, String> outcomes = lines.stream()
                .map(line -> line.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> pair[1], (first, second) -> second, LinkedHashMap::new));
        String camel = outcomes.remove("camel");
        return new SmokeRun(camel, java, outcomes);
    }

    /** Its row of the table. */
    String row() {
        return "| " + camel + " | " + java + " | " + String.join(" | ", outcomes.values()) + " |";
    }

    /** The head of the table. */
    String head() {
        return "| Camel | Java | " + String.join(" | ", outcomes.keySet()) + " |\n|---|---|"
                + "---|".repeat(outcomes.size());
    }
}
