package io.github.camelworkfront.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts code that was cut from tested sources onto pages. */
final class IncludedSources {
    private IncludedSources() {}

    /** The page's text with every included block as its source now is; the same text when all are. */
    static String rewrite(MarkdownPage page, Path root) {
        List<String> lines = new ArrayList<>(page.text().lines().toList());
        // From the bottom up, so that the places of the blocks above stay right.
        MarkdownSnippets.of(page).stream()
                .filter(snippet -> snippet.include().isPresent())
                .sorted(Comparator.comparingInt(Snippet::line).reversed())
                .forEach(snippet -> replace(lines, snippet, root));
        return String.join("\n", lines) + "\n";
    }

    private static void replace(List<String> lines, Snippet snippet, Path root) {
        String code = TaggedSource.cut(root, snippet.include().orElseThrow());
        String indent = " ".repeat(snippet.indent());
        List<String> shown =
                code.lines().map(line -> line.isEmpty() ? line : indent + line).toList();
        List<String> between = lines.subList(snippet.line(), snippet.lastLine() - 1);
        between.clear();
        between.addAll(shown);
    }
}
