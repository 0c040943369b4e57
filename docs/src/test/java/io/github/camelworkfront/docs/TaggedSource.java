package io.github.camelworkfront.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts the part of a source file that a page shows: what stands between {@code tag::x} and {@code end::x}. */
final class TaggedSource {
    private static final Pattern ANY_MARK = Pattern.compile("(tag|end)::[\\w-]+");

    private TaggedSource() {}

    /**
     * The marked lines without their common indentation and without the marks of other tags inside.
     *
     * @param root the folder that the path starts from
     * @throws IllegalArgumentException if the file or the tag is not there, or the tag does not end
     */
    static String cut(Path root, SourceTag source) {
        List<String> lines = lines(root, source);
        if (!source.tag().isEmpty()) {
            int start = indexOf(lines, "tag::", source);
            int end = indexOf(lines, "end::", source);
            if (end < start) {
                throw new IllegalArgumentException(source + " ends before it starts");
            }
            lines = lines.subList(start + 1, end);
        }
        List<String> shown =
                lines.stream().filter(line -> !ANY_MARK.matcher(line).find()).toList();
        return String.join("\n", shown).stripIndent().stripTrailing() + "\n";
    }

    private static List<String> lines(Path root, SourceTag source) {
        Path file = root.resolve(source.path()).normalize();
        if (!file.startsWith(root) || !Files.isRegularFile(file)) {
            throw new IllegalArgumentException("No file " + source.path() + " in the repository");
        }
        try {
            return new ArrayList<>(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static int indexOf(List<String> lines, String kind, SourceTag source) {
        Pattern mark = Pattern.compile("(?<!\\w)" + kind + Pattern.quote(source.tag()) + "(?![\\w-])");
        for (int i = 0; i < lines.size(); i++) {
            if (mark.matcher(lines.get(i)).find()) {
                return i;
            }
        }
        throw new IllegalArgumentException("No line '" + kind + source.tag() + "' in " + source.path());
    }
}
