package io.github.camelworkfront.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * One page as a Markdown viewer sees it.
 *
 * @param path where the page lies
 * @param text the page as it is written
 * @param document the parsed page, each block with its place in the text
 */
record MarkdownPage(Path path, String text, Node document) {
    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    static MarkdownPage read(Path path) {
        try {
            return of(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the page " + path, e);
        }
    }

    static MarkdownPage of(Path path, String text) {
        return new MarkdownPage(path, text, PARSER.parse(text));
    }

    /** The page's nodes of one type, top to bottom, nested ones included. */
    <T extends Node> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                    if (type.isInstance(node)) {
                        found.add(type.cast(node));
                    }
                    visitChildren(node);
                }
            }
        });
        return found;
    }

    /** Where the page and one of its lines lie, for messages: {@code docs/start.md:12}. */
    String at(int line) {
        return Manual.name(path) + ":" + line;
    }
}
