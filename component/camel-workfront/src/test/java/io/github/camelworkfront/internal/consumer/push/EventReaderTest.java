package io.github.camelworkfront.internal.consumer.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelworkfront.internal.consumer.arrival.Arrival;
import io.github.camelworkfront.internal.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Events in each form that they have had. */
class EventReaderTest {

    private static final String STATE = "{\"ID\":\"1\",\"objCode\":\"TASK\",\"name\":\"A\","
            + "\"lastUpdateDate\":\"2026-03-01T10:00:00.123+0100\",\"lastUpdatedByID\":\"u2\"}";

    private final EventReader reader = new EventReader(new Json(new ObjectMapper()), "TASK");

    private Arrival read(String event) {
        List<?> events = reader.events(event.getBytes(StandardCharsets.UTF_8));
        assertThat(events).hasSize(1);
        return reader.read(events.get(0));
    }

    @Test
    void timesAndActorAreThoseOfTheEventAndOfTheState() {
        Arrival arrival = read("{\"eventType\":\"UPDATE\",\"userId\":\"u1\",\"eventTime\":{\"epochSecond\":1772355600,"
                + "\"nano\":500000000},\"newState\":" + STATE + ",\"oldState\":{\"ID\":\"1\",\"name\":\"B\"}}");

        assertThat(arrival.source()).isEqualTo(Arrival.Source.PUSH);
        assertThat(arrival.time()).isEqualTo(Instant.parse("2026-03-01T09:00:00.500Z"));
        assertThat(arrival.changed()).isEqualTo(Instant.parse("2026-03-01T09:00:00.123Z"));
        assertThat(arrival.actor()).isEqualTo("u1");
        assertThat(arrival.oldState()).containsEntry("name", "B");
        assertThat(arrival.key()).isEqualTo("TASK+1+2026-03-01T09:00:00.123Z");
    }

    @Test
    void withoutUserTheLastUpdaterOfTheStateIsTheActor() {
        assertThat(read("{\"eventType\":\"UPDATE\",\"newState\":" + STATE + "}").actor())
                .isEqualTo("u2");
    }

    @Test
    void creationHasNoStateBefore() {
        assertThat(read("{\"eventType\":\"CREATE\",\"newState\":" + STATE + ",\"oldState\":{}}")
                        .oldState())
                .isNull();
        assertThat(read("{\"eventType\":\"CREATE\",\"newState\":" + STATE + ",\"oldState\":null}")
                        .oldState())
                .isNull();
    }

    @Test
    void deletionHasTheLastState() {
        Arrival arrival = read("{\"eventType\":\"DELETE\",\"newState\":{},\"oldState\":" + STATE + "}");

        assertThat(arrival.state()).containsEntry("name", "A");
        assertThat(arrival.oldState()).isNull();
        assertThat(arrival.key()).endsWith("+deleted");
    }

    @Test
    void statesInBase64AreDecodedAndTheEventStaysAsItCame() {
        String encoded = Base64.getEncoder().encodeToString(STATE.getBytes(StandardCharsets.UTF_8));

        Arrival arrival =
                read("{\"eventType\":\"UPDATE\",\"newState\":\"" + encoded + "\",\"oldState\":\"" + encoded + "\"}");

        assertThat(arrival.state()).containsEntry("name", "A");
        assertThat(arrival.oldState()).containsEntry("name", "A");
        assertThat((Map<?, ?>) arrival.event()).extracting("newState").isEqualTo(encoded);
    }

    @Test
    void oldEventsHaveOneStateCalledFields() {
        assertThat(read("{\"eventType\":\"UPDATE\",\"fields\":" + STATE + "}").state())
                .containsEntry("name", "A");
        assertThat(read("{\"eventType\":\"DELETE\",\"fields\":" + STATE + "}").state())
                .containsEntry("name", "A");
    }

    @Test
    void codeAndIdAreAlwaysThere() {
        Arrival arrival = read("{\"eventType\":\"UPDATE\",\"objId\":\"7\",\"newState\":{\"name\":\"A\"}}");

        assertThat(arrival.state()).containsEntry("ID", "7").containsEntry("objCode", "TASK");
        assertThat(arrival.changed()).isNull();
        assertThat(arrival.time()).isNull();
    }

    @Test
    void customValuesStandAtTheTopAndDatesHaveTheFormOfTheService() {
        Arrival arrival = read(
                "{\"eventType\":\"UPDATE\",\"newState\":{\"ID\":\"1\",\"objCode\":\"TASK\","
                        + "\"entryDate\":\"2026-03-01T10:00:00.123-06:00\",\"description\":\"2026-03-01T10:00:00.123-0600\","
                        + "\"note\":\"at 2026-03-01T10:00:00.123-0600\",\"x\":[\"2026-03-01T10:00:00.123Z\"],"
                        + "\"parameterValues\":{\"DE:Due\":\"2026-03-01T10:00:00.123-0600\",\"DE:Tags\":[\"one\"],\"DE:Old\":\"one\"}}}");

        assertThat(arrival.state())
                .containsEntry("entryDate", "2026-03-01T10:00:00:123-0600")
                .containsEntry("description", "2026-03-01T10:00:00.123-0600")
                .containsEntry("note", "at 2026-03-01T10:00:00.123-0600")
                .containsEntry("x", List.of("2026-03-01T10:00:00:123+0000"))
                .containsEntry("DE:Due", "2026-03-01T10:00:00:123-0600")
                .containsEntry("DE:Tags", List.of("one"))
                .containsEntry("DE:Old", "one")
                .doesNotContainKey("parameterValues");
    }

    @Test
    void whatIsNoEventIsRefusedWithoutItsContent() {
        assertThatThrownBy(() -> reader.events("{\"secret\"".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("it is no JSON")
                .hasNoCause();
        assertThatThrownBy(() -> read("{\"eventType\":\"secret\",\"newState\":" + STATE + "}"))
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> read("{\"eventType\":\"UPDATE\",\"newState\":\"secret\"}"))
                .hasMessageNotContaining("secret");
    }

    @Test
    void timeThatNoClockHasIsNone() {
        assertThat(read("{\"eventType\":\"UPDATE\",\"eventTime\":{\"epochSecond\":9223372036854775807},\"newState\":"
                                + STATE + "}")
                        .time())
                .isNull();
    }
}
