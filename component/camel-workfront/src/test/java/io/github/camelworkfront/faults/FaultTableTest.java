package io.github.camelworkfront.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * Each fault of the sandbox against each family of operations, once and for good: what the route gets is compared with
 * the page of the manual that says so. {@code -Dsnippets=update} writes the page anew.
 */
class FaultTableTest {

    private static final Path PAGE = Path.of("../../docs/faults.md");
    private static final String SHORT_PATIENCE = "responseTimeout=2000";

    /**
     * @param name    of a section
     * @param options of the endpoints that meet it
     */
    record Trouble(String name, Fault fault, String options) {

        static Trouble of(Fault fault) {
            return new Trouble(fault.kind().label(), fault, "responseTimeout=120000");
        }
    }

    /** The faults that differ in what they are to a route; {@code slow} once within and once beyond its patience. */
    private static List<Trouble> troubles() {
        List<Trouble> all = new ArrayList<>();
        for (Fault.Kind kind : Fault.Kind.values()) {
            all.add(
                    switch (kind) {
                        case SLOW -> Trouble.of(Fault.slow(Duration.ofMillis(1)));
                        case DRIPPING -> Trouble.of(Fault.of(kind).delay(Duration.ZERO));
                        case STALLED ->
                            new Trouble(
                                    "stalled, beyond responseTimeout",
                                    Fault.of(kind).delay(Duration.ofSeconds(4)),
                                    SHORT_PATIENCE);
                        default -> Trouble.of(Fault.of(kind));
                    });
        }
        all.add(new Trouble("slow, beyond responseTimeout", Fault.slow(Duration.ofSeconds(4)), SHORT_PATIENCE));
        all.add(new Trouble(
                "reset, after it was applied",
                Fault.of(Fault.Kind.RESET).afterApplying(),
                Trouble.of(Fault.of(Fault.Kind.RESET)).options()));
        return all;
    }

    @Test
    void whatTheRouteGets() throws Exception {
        Family[] families = Family.values();
        List<List<String>> columns = new ArrayList<>();
        // Side by side, since some of the cells wait for most of their time.
        ExecutorService threads = Executors.newFixedThreadPool(families.length);
        try {
            List<Future<List<String>>> runs = new ArrayList<>();
            for (Family family : families) {
                runs.add(threads.submit(() -> column(family)));
            }
            for (Future<List<String>> run : runs) {
                columns.add(run.get());
            }
        } finally {
            threads.shutdownNow();
        }
        compare(page(families, columns));
    }

    private static List<String> column(Family family) throws Exception {
        try (FaultRun run = new FaultRun(family)) {
            return troubles().stream().map(run::row).toList();
        }
    }

    private static String page(Family[] families, List<List<String>> columns) {
        StringBuilder page = new StringBuilder();
        List<Trouble> troubles = troubles();
        for (int t = 0; t < troubles.size(); t++) {
            Map<String, List<String>> rows = new LinkedHashMap<>();
            for (int f = 0; f < families.length; f++) {
                rows.computeIfAbsent(columns.get(f).get(t), k -> new ArrayList<>())
                        .add("`" + families[f].label() + "`");
            }
            page.append("\n## ").append(troubles.get(t).name()).append("\n\n");
            page.append("| operation | once | as long as it lasts |\n|---|---|---|\n");
            rows.forEach((cells, names) -> page.append("| ")
                    .append(String.join(", ", names))
                    .append(" | ")
                    .append(cells)
                    .append(" |\n"));
        }
        return page.toString();
    }

    private static void compare(String tables) throws IOException {
        String page = Files.readString(PAGE);
        String written = page.substring(0, page.indexOf("\n## ")) + tables;
        if ("update".equals(System.getProperty("snippets"))) {
            Files.writeString(PAGE, written);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(written);
    }
}
