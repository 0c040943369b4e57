package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.camelworkfront.docs.SiteTools.MissingException;
import io.github.camelworkfront.docs.SiteTools.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The HTML site of the manual is built and looked at in a browser. Where node, npm, the packages or a browser are missing, this
 * says so and is skipped; with {@code -Dsite=required} it fails, and with {@code -Dsite=skip} it is not tried. The generator
 * follows the links of all pages; the browser looks at all of them with {@code -Dscale=full}.
 */
class SiteTest {
    private static final String WANTED = System.getProperty("site", "auto");

    /** All; by default the start page, and those with the widest tables and the longest lines. */
    private static final String[] PAGES = "full".equals(System.getProperty("scale"))
            ? new String[0]
            : new String[] {"index.html", "start.html", "options.html", "objects.html", "places.html", "push.html"};

    private static SiteTools tools;
    private static Outcome built;

    @BeforeAll
    static void build() {
        assumeFalse("skip".equals(WANTED), "site not checked: -Dsite=skip");
        try {
            tools = SiteTools.prepare();
            built = tools.build();
        } catch (MissingException e) {
            if ("required".equals(WANTED)) {
                throw new IllegalStateException(e);
            }
            System.out.println("site not checked: " + e.getMessage());
            abort("site not checked: " + e.getMessage());
        }
    }

    @Test
    void pagesAreFineInABrowser() {
        assertThat(built.succeeded()).as(built.output()).isTrue();

        Outcome seen = tools.check(SiteTools.SITE, PAGES);

        assertThat(seen.succeeded()).as(seen.output()).isTrue();
        assertThat(seen.output()).contains(" 0 problems");
    }

    /** The site's generator takes what stands between them for an expression. */
    @Test
    void placeholdersStayAsTheyAre() throws IOException {
        assertThat(built.succeeded()).as(built.output()).isTrue();

        assertThat(Files.readString(SiteTools.SITE.resolve("contributing.html")))
                .contains("<code>{{taskId}}</code>");
    }

    @Test
    void aBrokenPageIsFound() throws IOException {
        assertThat(built.succeeded()).as(built.output()).isTrue();
        Path broken = SiteTools.SITE.resolveSibling("site-broken");
        copy(SiteTools.SITE, broken);
        Path page = broken.resolve("errors.html");
        Files.writeString(page, Files.readString(page).replace("</body>", """
                                <a href="/no-such-page.html">link</a>
                                <a href="/start.html#no-such-heading">anchor</a>
                                <div style="width: 2000px">wide</div>
                                <div class="VPContent"><img src="/no-such-picture.png" alt="lost"></div>
                                <div class="VPContent"><p style="color: #777; background: #666">faint</p></div>
                                <script>console.error('a mistake in a script')</script>
                                </body>"""));

        Outcome seen = tools.check(broken, "errors.html");

        assertThat(seen.succeeded()).isFalse();
        assertThat(List.of(
                        "leads to no-such-page.html",
                        "leads to start.html#no-such-heading",
                        "too wide for a screen of 360",
                        "has a picture that is not there",
                        "\"faint\" has a contrast of",
                        "a mistake in a script"))
                .allSatisfy(problem -> assertThat(seen.output()).contains(problem));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    Path copy = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.write(copy, Files.readAllBytes(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
