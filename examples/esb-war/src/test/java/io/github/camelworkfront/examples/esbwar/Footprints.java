package io.github.camelworkfront.examples.esbwar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The footprints of one application that is started and ended again and again, as a table. */
final class Footprints {

    private static final double MEGABYTE = 1 << 20;

    private final List<String> rows = new ArrayList<>();

    /**
     * @param when such as "after 3"
     * @param left threads of the application that are still alive
     * @param loaders class loaders of the application that are still there
     */
    void add(String when, int left, long loaders) {
        Footprint now = Footprint.now();
        rows.add(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %.1f | %.1f |",
                when,
                now.threads(),
                left,
                loaders,
                now.classes(),
                now.metaspace() / MEGABYTE,
                now.heap() / MEGABYTE));
    }

    /** Prints the table, and keeps it in a file of the folder {@code target}. */
    void show(String name) throws IOException {
        String table = """
                | when | threads | of the application | its class loaders | classes | metaspace (MB) | heap (MB) |
                |---|---|---|---|---|---|---|
                """ + String.join("\n", rows) + "\n";
        System.out.println(table);
        Files.writeString(Path.of("target", name + ".md"), table);
    }
}
