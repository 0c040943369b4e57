package io.github.camelworkfront.internal.consumer.callback;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.internal.consumer.arrival.Arrival;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackReaderTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final CallbackReader reader = new CallbackReader(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void elementsBecomeAMap() {
        Arrival comment = read("<?xml version=\"1.0\"?><callback type=\"comment\"><comment_id>751</comment_id>"
                + "<file_id>242</file_id><action/><timestamp>1234567890</timestamp></callback>");

        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("type", "comment");
        expected.put("comment_id", "751");
        expected.put("file_id", "242");
        expected.put("action", null);
        expected.put("timestamp", "1234567890");
        assertThat(comment.state()).isEqualTo(expected);
        assertThat(comment.id()).isEqualTo("242");
        assertThat(comment.time()).isEqualTo(Instant.ofEpochSecond(1234567890));
    }

    @Test
    void listsAndWhatIsNestedKeepTheirForm() {
        Arrival event = read("<event><a>1</a><b><c>2</c><c>3</c><c>4</c></b></event>");

        assertThat(event.state())
                .containsEntry("type", "event")
                .containsEntry("a", "1")
                .containsEntry("b", Map.of("c", List.of("2", "3", "4")));
    }

    @Test
    void anEmptyOneAmongSeveralKeepsItsPlace() {
        assertThat(read("<event><a/><a>2</a></event>").state()).containsEntry("a", Arrays.asList(null, "2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain words",
                "<callback type='x'>broken",
                "<!DOCTYPE c [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><c>&e;</c>",
                "{\"type\":\"json\"}"
            })
    void whatIsNoXmlThatACarefulParserTakesIsText(String text) {
        assertThat(read(text).state()).isEqualTo(Map.of(CallbackReader.TEXT, text));
    }

    @Test
    void theXmlSaysInWhichEncodingItIs() {
        String xml = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><callback><author>Zo\u00eb</author></callback>";

        assertThat(reader.read(reader.events(xml.getBytes(StandardCharsets.ISO_8859_1))
                                .get(0))
                        .state())
                .containsEntry("author", "Zo\u00eb");
    }

    @Test
    void theSameCallbackHasTheSameKeyWheneverItComes() {
        String xml = "<callback type=\"comment\"><comment_id>1</comment_id><timestamp>1</timestamp></callback>";
        CallbackReader later = new CallbackReader(Clock.offset(Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofHours(1)));

        assertThat(later.read(xml).key()).isEqualTo(reader.read(xml).key());
        assertThat(read(xml.replace("<comment_id>1", "<comment_id>2")).key())
                .isNotEqualTo(read(xml).key());
    }

    @Test
    void whatHasNoTimeOfItsOwnHasAKeyOfItsArrival() {
        String xml = "<callback type=\"state\"><file_id>7</file_id><state>unlocked</state></callback>";
        CallbackReader later = new CallbackReader(Clock.offset(Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofHours(1)));

        assertThat(later.read(xml).key()).isNotEqualTo(reader.read(xml).key());
        assertThat(read(xml).time()).isNull();
    }

    @Test
    void nothingIsNoCallback() {
        assertThat(reader.events(" \n".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    private Arrival read(String text) {
        return reader.read(reader.events(text.getBytes(StandardCharsets.UTF_8)).get(0));
    }
}
