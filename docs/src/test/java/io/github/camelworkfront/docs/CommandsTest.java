package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Commands on the pages name modules, profiles, tests, scripts and files that are there. */
class CommandsTest {
    private static final List<Part> PARTS = List.of(
            part("-pl (\\S+)", module -> Files.isRegularFile(Manual.root().resolve(module + "/pom.xml"))),
            part("-P(\\S+)", profile -> Poms.all().anyMatch(pom -> pom.contains("<id>" + profile + "</id>"))),
            part("-Dtest=(\\w+)", test -> Sources.contain(test + ".java")),
            part("-f (\\S+)", file -> Files.isRegularFile(Manual.root().resolve(file))),
            part("mvn:io\\.github\\.camelworkfront:([\\w.:-]+)", Poms::haveModule),
            part("^npm run (\\S+)", script -> Sources.siteHas('"' + script + "\":")),
            part("^cd (\\S+)", folder -> Files.isDirectory(Manual.root().resolve(folder))),
            part("\\brun (\\S+\\.camel\\.yaml)", Sources::contain));

    @TestFactory
    Stream<DynamicTest> onThePages() {
        return Manual.tests(snippet -> snippet.isWrittenIn("shell"), CommandsTest::problems);
    }

    @Test
    void theyAreMany() {
        assertThat(onThePages().count()).isGreaterThan(30);
    }

    @Test
    void slipsAreFound() {
        assertThat(problems("./mvnw test -pl docs/nowhere -Dtest=NoSuchTest")).hasSize(2);
        assertThat(problems("./mvnw -Pno-such-profile verify")).hasSize(1);
        assertThat(problems("npm run paint")).hasSize(1);
        assertThat(problems("cd docs/nowhere")).hasSize(1);
        assertThat(problems(
                        "camel run nothing.camel.yaml --dep=mvn:io.github.camelworkfront:camel-work:1.0.0-SNAPSHOT"))
                .hasSize(2);
    }

    private static List<String> problems(String text) {
        return text.lines()
                .flatMap(line -> PARTS.stream().flatMap(part -> part.missing(line)))
                .toList();
    }

    private static Part part(String pattern, Predicate<String> isThere) {
        return new Part(Pattern.compile(pattern), isThere);
    }

    private record Part(Pattern pattern, Predicate<String> isThere) {

        Stream<String> missing(String line) {
            return pattern.matcher(line)
                    .results()
                    .filter(found -> !isThere.test(found.group(1)))
                    .map(MatchResult::group);
        }
    }

    /** Files of the repository, by their name alone. */
    private static final class Sources {
        private static final List<String> NAMES = Poms.files(Manual.root())
                .map(file -> file.getFileName().toString())
                .toList();

        static boolean contain(String name) {
            return NAMES.contains(name);
        }

        static boolean siteHas(String text) {
            return Poms.read(Path.of("site", "package.json")).contains(text);
        }
    }
}
