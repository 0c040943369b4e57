package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the pages show for {@code curl} is answered by the sandbox. Skipped, and said so, where there is no curl or bash. */
class CurlTest {
    /** Up to the end of the line, where neither a quoted text nor a backslash goes on to the next. */
    private static final Pattern COMMAND = Pattern.compile("(?m)^curl(?:'[^']*'|\\\\\\n|[^'\\n])+$");

    private static final String PAGES_CALL_IT = "http://127.0.0.1:8080";
    private static final String REFUSAL = "\"error\"|Fault|Error:";

    @TempDir
    private Path directory;

    @TestFactory
    Stream<DynamicTest> onThePages() {
        return Manual.snippets()
                .flatMap(snippet -> commands(snippet.text())
                        .map(command -> dynamicTest(snippet.title() + " " + command, () -> run(command))));
    }

    @Test
    void theyAreFoundWhole() {
        assertThat(commands("java -jar x.jar\ncurl a -d 'b\nc' \\\n -d d\ncurl e"))
                .containsExactly("curl a -d 'b\nc' \\\n -d d", "curl e");
        assertThat(onThePages().count()).isGreaterThan(5);
    }

    private static Stream<String> commands(String text) {
        return COMMAND.matcher(text).results().map(MatchResult::group);
    }

    private void run(String command) throws Exception {
        assumeTrue(
                Stream.of("curl", "bash").map(SiteTools::onPath).allMatch(Optional::isPresent),
                "skipped: there is no curl here, or no bash");
        Files.writeString(directory.resolve("poster.pdf"), "%PDF");
        try (WorkfrontSandbox sandbox = WorkfrontSandbox.start()) {
            String here = command.replaceFirst("^curl", "curl --silent --show-error --fail --max-time 60")
                    .replace(PAGES_CALL_IT, sandbox.url());

            Process curl = new ProcessBuilder("bash", "-c", here)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .start();
            String answer = new String(curl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(curl.waitFor()).as(answer).isZero();
            assertThat(answer).isNotBlank().doesNotContainPattern(REFUSAL);
        }
    }
}
