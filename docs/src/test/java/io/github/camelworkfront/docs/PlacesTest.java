package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The page that says where the component runs names tests that are there, and that do what its columns say. */
class PlacesTest {

    private static final MarkdownPage PAGE =
            MarkdownPage.read(Manual.root().resolve("docs").resolve("places.md"));
    private static final Pattern TEST = Pattern.compile("\\[(\\w+)]\\((\\S+/\\1\\.java) \"(\\w+)\"\\)");
    private static final Pattern DASH = Pattern.compile("– \\((\\d+)\\)");
    private static final Pattern PARENT = Pattern.compile("class \\w+ extends (\\w+)");

    /** What a route of each column looks like: in Java, XML and YAML, with the builders, and with Kamelets. */
    private static final Map<String, Pattern> ROUTES = Map.of(
            "REST",
                    Pattern.compile(
                            "workfront(:|\\(\")(?!proof)\\w+/(get|search|count|create)|kamelet:workfront-(get|search)-action"),
            "Workfront Proof", Pattern.compile("workfront(:|\\(\")proof[:/]\\w+|kamelet:workfront-proof-call-action"),
            "poll",
                    Pattern.compile("(?s)\\b(from|begin|poll)\\b[^;]{0,80}?workfront(:|\\(\")\\w+/search"
                            + "|kamelet:workfront-changes-source"),
            "push",
                    Pattern.compile(
                            "webhook:workfront:\\w+/events|workfront\\(\"\\w+/events|kamelet:workfront-events-source"));

    @TestFactory
    Stream<DynamicTest> eachCellNamesATestThatIsThereOrSaysWhyThereIsNone() {
        List<List<String>> table = PAGE.text()
                .lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> Arrays.stream(line.split("\\|"))
                        .skip(1)
                        .map(String::strip)
                        .toList())
                .toList();
        List<String> head = table.get(0);
        assertThat(head.subList(1, head.size())).containsExactlyInAnyOrderElementsOf(ROUTES.keySet());
        return table.stream()
                .skip(1)
                .flatMap(row -> IntStream.range(1, head.size())
                        .mapToObj(column -> dynamicTest(row.get(0) + ", " + head.get(column), () -> {
                            assertThat(row).hasSameSizeAs(head);
                            check(head.get(column), row.get(column));
                        })));
    }

    private static void check(String column, String cell) {
        Matcher dash = DASH.matcher(cell);
        if (dash.matches()) {
            assertThat(PAGE.text()).contains("\n" + dash.group(1) + ". ");
            return;
        }
        Matcher test = TEST.matcher(cell);
        assertThat(test.matches()).as(cell).isTrue();
        Path file = PAGE.path().resolveSibling(test.group(2)).normalize();
        assertThat(read(file)).as(Manual.name(file)).contains(" void " + test.group(3) + "(");
        assertThat(evidence(file))
                .as("%s, what it extends, and what it runs", Manual.name(file))
                .containsPattern(ROUTES.get(column));
    }

    /** The class, its parent, and what its module has for it to run: programs, and routes in files. */
    private static String evidence(Path file) {
        String test = read(file);
        Matcher parent = PARENT.matcher(test);
        Path inherited = file.resolveSibling(parent.find() ? parent.group(1) + ".java" : "none");
        return test + (Files.exists(inherited) ? read(inherited) : "") + routes(module(file));
    }

    private static Path module(Path file) {
        Path folder = file.getParent();
        while (!Files.exists(folder.resolve("pom.xml"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** Libraries have no routes of their own, but a lot of comments that speak of some. */
    private static String routes(Path module) {
        if (!module.startsWith(Manual.root().resolve("examples")) && !module.endsWith("smoke")) {
            return "";
        }
        try (Stream<Path> files = Files.walk(module)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !module.relativize(file).startsWith("target"))
                    .filter(file -> !module.relativize(file).startsWith(Path.of("src", "test", "java")))
                    .filter(file -> file.toString().matches(".*\\.(java|ya?ml|xml)"))
                    .map(PlacesTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the files under " + module, e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
