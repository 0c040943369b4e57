package io.github.camelworkfront.docs;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The places on a page that a link can point at, named as GitHub names them. */
final class Headings {
    private static final Pattern EXPLICIT = Pattern.compile("\\b(?:id|name)=\"([^\"]+)\"");

    private Headings() {}

    /** A heading's anchor is its text in lower case with hyphens for spaces; a repeated one gets -1, -2 and so on. */
    static Set<String> anchors(MarkdownPage page) {
        Set<String> anchors = new HashSet<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Heading heading : page.all(Heading.class)) {
            String anchor = anchor(text(heading));
            int earlier = seen.merge(anchor, 1, Integer::sum) - 1;
            anchors.add(earlier == 0 ? anchor : anchor + "-" + earlier);
        }
        page.all(HtmlBlock.class).forEach(html -> addExplicit(html.getLiteral(), anchors));
        page.all(HtmlInline.class).forEach(html -> addExplicit(html.getLiteral(), anchors));
        return anchors;
    }

    static String anchor(String heading) {
        return heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\p{M} _-]", "")
                .replace(' ', '-');
    }

    private static String text(Node heading) {
        StringBuilder text = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(Code node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak node) {
                text.append(' ');
            }
        });
        return text.toString();
    }

    private static void addExplicit(String html, Set<String> anchors) {
        Matcher matcher = EXPLICIT.matcher(html);
        while (matcher.find()) {
            anchors.add(matcher.group(1));
        }
    }
}
