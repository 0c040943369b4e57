package io.github.camelworkfront.compat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The component as it was built does its work on each of the Camel versions, with the JDK of the build and with the newest at hand; and the
 * table in the manual is what was seen here. With {@code -Dsnippets=update} it is written anew.
 */
class VersionsTest {

    private static final boolean UPDATE = "update".equals(System.getProperty("snippets"));
    private static final Path PAGE = Path.of("..", "..", "..", "docs", "versions.md");
    private static final List<String> LINES = List.of("camel-4.14", "camel-4.18", "camel-4.22");
    private static final String BEGIN = "<!-- begin: versions, written by VersionsTest -->";
    private static final String END = "<!-- end: versions -->";

    @Test
    void theComponentRunsOnEachVersionAndTheManualSaysSo() throws Exception {
        List<SmokeRun> runs = runs();
        String table = table(runs);
        System.out.println(table);

        assertThat(runs)
                .as(table)
                .allSatisfy(
                        run -> assertThat(run.outcomes().values()).isNotEmpty().containsOnly("ok"));
        if (UPDATE) {
            Files.writeString(PAGE, withTable(Files.readString(PAGE), table));
        }
        assertThat(tableOf(Files.readString(PAGE)))
                .as("docs/versions.md; '-Dsnippets=update' brings it up to date")
                .contains(runs.get(0).head())
                .contains(runs.stream().map(SmokeRun::row).toList());
    }

    /** Two at a time: a run waits as long as it works. */
    private static List<SmokeRun> runs() throws Exception {
        List<Callable<SmokeRun>> todo = new ArrayList<>();
        for (Jdk jdk : jdks()) {
            LINES.forEach(line -> todo.add(() -> SmokeRun.of(line, jdk)));
        }
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<SmokeRun> runs = new ArrayList<>();
            for (Future<SmokeRun> run : two.invokeAll(todo)) {
                runs.add(run.get());
            }
            return runs;
        } finally {
            two.shutdownNow();
        }
    }

    private static List<Jdk> jdks() throws IOException {
        Optional<Jdk> newest = Jdk.newest();
        if (newest.isEmpty()) {
            System.out.println("No JDK newer than " + Jdk.current().feature()
                    + " was found, so its part is skipped; JAVA_HOME_25 would name one.");
            return List.of(Jdk.current());
        }
        return List.of(Jdk.current(), newest.get());
    }

    private static String table(List<SmokeRun> runs) {
        return runs.get(0).head() + "\n" + runs.stream().map(SmokeRun::row).collect(Collectors.joining("\n")) + "\n";
    }

    private static String tableOf(String page) {
        return page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END));
    }

    private static String withTable(String page, String table) {
        return page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + "\n\n" + table + "\n"
                + page.substring(page.indexOf(END));
    }
}
