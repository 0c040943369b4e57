package io.github.camelworkfront.internal.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    @Test
    void secondsAreSeconds() {
        assertThat(of(Map.of("retry-after", " 120 "))).isEqualTo(Duration.ofMinutes(2));
        assertThat(of(Map.of("retry-after", "0"))).isZero();
        assertThat(of(Map.of("retry-after", "99999999999999999999"))).isGreaterThan(Duration.ofDays(365));
    }

    @Test
    void aDateIsMeasuredByTheServicesOwnTime() {
        Map<String, String> headers = Map.of(
                "retry-after", "Sun, 01 Mar 2026 12:00:30 GMT",
                "date", "Sun, 01 Mar 2026 12:00:00 GMT");

        assertThat(of(headers)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void aDateIsMeasuredByOursWhereTheServiceDoesNotTellIts() {
        assertThat(of(Map.of("retry-after", "Sun, 01 Mar 2026 09:00:30 GMT"))).isEqualTo(Duration.ofSeconds(30));
        assertThat(of(Map.of("retry-after", "Sun, 01 Mar 2026 09:00:30 GMT", "date", "today")))
                .isEqualTo(Duration.ofSeconds(30));
        assertThat(of(Map.of("retry-after", "Sun, 01 Mar 2026 08:00:00 GMT"))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "soon", "-1", "1.5", "2026-03-01T09:00:30Z"})
    void anythingElseIsNothing(String value) {
        assertThat(of(Map.of("retry-after", value))).isNull();
    }

    @Test
    void noHeaderIsNothing() {
        assertThat(of(Map.of())).isNull();
    }

    private static Duration of(Map<String, String> headers) {
        return RetryAfter.of(headers, NOW);
    }
}
