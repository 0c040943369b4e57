package io.github.camelworkfront.docs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Finds the code that a page shows, with what the comment right above each block says of it. */
final class MarkdownSnippets {
    private static final Pattern MARK = Pattern.compile("<!--\\s*(snippet|include):\\s*(\\S+)\\s*-->");

    private MarkdownSnippets() {}

    /** The page's fenced blocks, top to bottom. */
    static List<Snippet> of(MarkdownPage page) {
        return page.all(FencedCodeBlock.class).stream()
                .map(block -> snippet(page, block))
                .toList();
    }

    private static Snippet snippet(MarkdownPage page, FencedCodeBlock block) {
        List<SourceSpan> spans = block.getSourceSpans();
        SourceSpan opening = spans.get(0);
        SourceSpan closing = spans.get(spans.size() - 1);
        return new Snippet(
                page.path(),
                opening.getLineIndex() + 1,
                closing.getLineIndex() + 1,
                opening.getColumnIndex(),
                mark(block, "snippet"),
                mark(block, "include").map(SourceTag::parse),
                language(block),
                block.getLiteral());
    }

    private static Optional<String> mark(FencedCodeBlock block, String wanted) {
        return commentsAbove(block)
                .flatMap(comments -> MARK.matcher(comments)
                        .results()
                        .filter(found -> found.group(1).equals(wanted))
                        .map(found -> found.group(2))
                        .findFirst());
    }

    private static Optional<String> commentsAbove(FencedCodeBlock block) {
        StringBuilder comments = new StringBuilder();
        for (Node above = block.getPrevious(); above instanceof HtmlBlock html; above = above.getPrevious()) {
            Matcher mark = MARK.matcher(html.getLiteral());
            if (!mark.find()) {
                break;
            }
            comments.append(html.getLiteral()).append('\n');
        }
        return comments.isEmpty() ? Optional.empty() : Optional.of(comments.toString());
    }

    private static String language(FencedCodeBlock block) {
        String info = block.getInfo() == null ? "" : block.getInfo().strip();
        return info.split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
    }
}
