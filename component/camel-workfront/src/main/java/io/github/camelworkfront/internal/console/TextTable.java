package io.github.camelworkfront.internal.console;

import io.github.camelworkfront.internal.board.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Rows as text, in columns of one width, under the names of what they tell. */
final class TextTable {

    private static final String INDENT = "    ";
    private static final String GAP = "  ";
    private static final int LONGEST = 120;

    /** Three full stops: Camel names no character set with the page, and browsers garble the one sign for them. */
    private static final String CUT = "...";

    private TextTable() {}

    /** Lines, each with its end; nothing for no rows. */
    static String of(List<Row> rows) {
        List<String> names = rows.stream()
                .flatMap(row -> row.facts().keySet().stream())
                .distinct()
                .toList();
        List<List<String>> lines = new ArrayList<>();
        lines.add(names);
        rows.forEach(row -> lines.add(names.stream()
                .map(name -> oneLine(row.facts().getOrDefault(name, "")))
                .toList()));
        return rows.isEmpty() ? "" : table(lines);
    }

    private static String table(Collection<List<String>> lines) {
        int columns = lines.iterator().next().size();
        int[] widths = new int[columns];
        lines.forEach(line -> {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        });
        return lines.stream().map(line -> line(line, widths)).collect(Collectors.joining());
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? INDENT : GAP).append(cells.get(i));
            line.append(" ".repeat(widths[i] - cells.get(i).length()));
        }
        return line.toString().stripTrailing() + "\n";
    }

    /** What the service said may have several lines, and any length; all of it is in the JSON. */
    private static String oneLine(Object value) {
        String line = value.toString().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - CUT.length()) + CUT;
    }
}
