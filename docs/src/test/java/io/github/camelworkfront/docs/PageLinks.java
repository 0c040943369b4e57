package io.github.camelworkfront.docs;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** Follows the links of a page that stay inside the repository. */
final class PageLinks {
    private static final Pattern IN_HTML = Pattern.compile("\\b(?:href|src)=\"([^\"]+)\"");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*");

    private PageLinks() {}

    /** The targets of the page's links and pictures, without those that lead to another site. */
    static List<String> relative(MarkdownPage page) {
        Stream<String> links = page.all(Link.class).stream().map(Link::getDestination);
        Stream<String> images = page.all(Image.class).stream().map(Image::getDestination);
        Stream<String> html = Stream.concat(
                        page.all(HtmlBlock.class).stream().map(HtmlBlock::getLiteral),
                        page.all(HtmlInline.class).stream().map(HtmlInline::getLiteral))
                .flatMap(literal -> IN_HTML.matcher(literal).results().map(PageLinks::target));
        return Stream.of(links, images, html)
                .flatMap(found -> found)
                .filter(target -> !ELSEWHERE.matcher(target).matches())
                .distinct()
                .toList();
    }

    /**
     * What is wrong with a link.
     *
     * @param root the folder that a link must not leave
     * @return the complaint, empty for a link that leads somewhere
     */
    static Optional<String> problem(MarkdownPage page, String target, Path root) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String anchor = hash < 0 ? "" : target.substring(hash + 1);
        Path file = path.isEmpty() ? page.path() : resolve(page, path);
        if (!file.startsWith(root)) {
            return Optional.of(target + " leads out of the repository");
        }
        if (!Files.exists(file)) {
            return Optional.of(target + ": there is no " + Manual.name(file));
        }
        return anchorProblem(page, target, file, anchor);
    }

    private static Optional<String> anchorProblem(MarkdownPage page, String target, Path file, String anchor) {
        if (anchor.isEmpty() || !file.toString().endsWith(".md")) {
            return Optional.empty();
        }
        MarkdownPage there = file.equals(page.path()) ? page : MarkdownPage.read(file);
        return Headings.anchors(there).contains(anchor)
                ? Optional.empty()
                : Optional.of(target + ": " + Manual.name(file) + " has no heading '" + anchor + "'");
    }

    /** Links write a space as %20. */
    private static Path resolve(MarkdownPage page, String path) {
        String decoded = URI.create(path.replace(" ", "%20")).getPath();
        return page.path().resolveSibling(decoded).normalize();
    }

    private static String target(MatchResult found) {
        return found.group(1);
    }
}
