package io.github.camelworkfront.examples.receiveevents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the routes as they are shipped, on the sandbox of the example. */
class ReceiveEventsTest {

    @TempDir
    private Path folder;

    @Test
    void tellsEachChangeAndWritesThePage() throws Exception {
        try (Story story = new Story()) {
            int exit = new ReceiveEvents(Map.of(), settings()).run(false);

            assertThat(story.text()).as("what was told").doesNotContain("did not");
            assertThat(exit).isZero();
            assertThat(story.text())
                    .contains("status New -> In progress", "-> urgent", "-> Social", " is new, by ", " is gone, by ");
        }
        String page = Files.readString(folder.resolve("page/events.html"));
        assertThat(page)
                .contains("<th scope=\"row\">status</th>", "<td class=\"before\">New</td>")
                .contains("<td class=\"after\">In progress</td>")
                .contains("Tasting notes for the back of the bag");
        assertThat(figure(page, "events")).isGreaterThanOrEqualTo(8);
        assertThat(figure(page, "tasks")).isGreaterThanOrEqualTo(4);
    }

    @Test
    void halfATenantIsRefusedWithWhatIsMissing() {
        ReceiveEvents example = new ReceiveEvents(Map.of("WORKFRONT_URL", "https://acme.my.workfront.com"), settings());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> example.run(false))
                .withMessageContaining("WORKFRONT_API_KEY and WORKFRONT_EVENT_ADDRESS and WORKFRONT_EVENT_TOKEN");
    }

    @Test
    void aTenantIsShownWithoutItsSecrets() {
        Tenant tenant =
                new Tenant("https://acme.my.workfront.com", "key-1234", "https://events.acme.example", "token-1");

        assertThat(tenant.toString()).contains("events.acme.example").doesNotContain("key-1234", "token-1");
    }

    @Test
    void anUnknownArgumentIsRefusedWithTheUsageAndHelpIsTheUsage() {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        ReceiveEvents example = new ReceiveEvents(Map.of(), settings());

        assertThat(example.execute(new PrintStream(output), new PrintStream(errors), "--help"))
                .isZero();
        assertThat(example.execute(new PrintStream(output), new PrintStream(errors), "--keeprunning"))
                .isEqualTo(2);

        assertThat(output.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines(Arguments.USAGE);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("'--keeprunning'", Arguments.USAGE);
    }

    private Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("page.folder", folder.resolve("page").toString());
        settings.setProperty("events.inbox", folder.resolve("inbox").toString());
        settings.setProperty("page.period", "100");
        return settings;
    }

    private static long figure(String page, String id) {
        String start = "<dd id=\"" + id + "\">";
        int from = page.indexOf(start) + start.length();
        return Long.parseLong(page.substring(from, page.indexOf('<', from)));
    }
}
