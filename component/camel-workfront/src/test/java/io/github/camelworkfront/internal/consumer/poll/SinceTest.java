package io.github.camelworkfront.internal.consumer.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SinceTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "now, 2026-03-01T10:00:00Z",
        "PT1H, 2026-03-01T09:00:00Z",
        "1h, 2026-03-01T09:00:00Z",
        "P1D, 2026-02-28T10:00:00Z",
        "2026-01-01T00:00:00Z, 2026-01-01T00:00:00Z",
        "2026-01-01T01:00:00:000+0100, 2026-01-01T00:00:00Z",
        "2026-01-01T01:00:00 0100, 2026-01-01T00:00:00Z"
    })
    void aConsumerBeginsWhereItIsTold(String text, Instant moment) {
        assertThat(Since.parse(text).moment(NOW)).isEqualTo(moment);
    }

    @Test
    void theBeginningIsNoMoment() {
        assertThat(Since.parse("beginning").moment(NOW)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-01-01", "2026-01-01T00:00:00", "-PT1H", "PT-1H"})
    void anythingElseIsRefusedWithExamples(String text) {
        assertThatThrownBy(() -> Since.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("since=PT1H")
                .hasMessageContaining("2026-03-01T00:00:00Z");
    }
}
