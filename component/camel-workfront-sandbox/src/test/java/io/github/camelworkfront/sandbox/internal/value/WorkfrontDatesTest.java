package io.github.camelworkfront.sandbox.internal.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkfrontDatesTest {

    private static final ZoneId DENVER = ZoneId.of("America/Denver");

    @ParameterizedTest
    @CsvSource({
        "2017-03-24T17:00:00:000+0400,     2017-03-24T13:00:00Z",
        "2017-10-06T13:48:07.776-0600,     2017-10-06T19:48:07.776Z",
        "2017-10-06T13:48:07:776-06:00,    2017-10-06T19:48:07.776Z",
        "2020-05-13T18:18:37.255Z,         2020-05-13T18:18:37.255Z",
        "2020-05-13T18:18:37:255Z,         2020-05-13T18:18:37.255Z",
        "2026-07-01T08:00:00,              2026-07-01T14:00:00Z",
        "2026-07-01T08:00:00:250,          2026-07-01T14:00:00.250Z",
        "2026-01-01T08:00:00.25,           2026-01-01T15:00:00.250Z",
        "2026-07-01T08:00,                 2026-07-01T14:00:00Z",
        "2026-07-01T08:00-06,              2026-07-01T14:00:00Z",
        "2026-07-01,                       2026-07-01T06:00:00Z"
    })
    void readsEveryAcceptedForm(String text, Instant expected) {
        assertThat(WorkfrontDates.parse(text, DENVER)).map(DateValue::instant).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2026",
                "2026-13-01",
                "2026-02-30",
                "2026-01-01T25:00:00",
                "2026-01-01 at noon",
                "1/2/2026"
            })
    void readsNothingElse(String text) {
        assertThat(WorkfrontDates.parse(text, DENVER)).isEmpty();
    }

    @Test
    void aPlainDateCoversItsDayToTheLastMillisecond() {
        DateValue day = WorkfrontDates.parse("2026-03-08", DENVER).orElseThrow();

        assertThat(day.covers(Instant.parse("2026-03-08T07:00:00Z"))).isTrue();
        assertThat(day.covers(Instant.parse("2026-03-09T05:59:59.999Z"))).isTrue();
        assertThat(day.covers(Instant.parse("2026-03-09T06:00:00Z"))).isFalse();
    }

    @Test
    void eventsAreWrittenWithADot() {
        assertThat(WorkfrontDates.formatForEvent(Instant.parse("2017-10-06T19:48:07.776Z"), DENVER))
                .isEqualTo("2017-10-06T13:48:07.776-0600");
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll @LongRange(min = 0, max = 4_102_444_800_000L) long millis) {
        Instant instant = Instant.ofEpochMilli(millis);

        assertThat(WorkfrontDates.parse(WorkfrontDates.format(instant, DENVER), ZoneId.of("UTC")))
                .map(DateValue::instant)
                .contains(instant);
    }
}
