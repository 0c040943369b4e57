package io.github.camelworkfront.sandbox.internal.proof.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "2030-03-01 17:05, 2030-03-01T17:05:00",
        "2030-03-01 17:05:30, 2030-03-01T17:05:30",
        "2030-03-01T17:05, 2030-03-01T17:05:00",
        "2030-03-01, 2030-03-01T23:59:00"
    })
    void datesOfRequestsAreRead(String text, LocalDateTime date) {
        assertThat(Dates.read("Deadline", text)).isEqualTo(date);
    }

    @Test
    void theTimeMayStandApart() {
        assertThat(Dates.read("deadline", "2030-03-01", "08:00")).isEqualTo(LocalDateTime.of(2030, 3, 1, 8, 0));
        assertThat(Dates.read("deadline", "2030-03-01 09:30", null)).isEqualTo(LocalDateTime.of(2030, 3, 1, 9, 30));
        assertThat(Dates.read("deadline", null, "08:00")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "01.03.2030", "2030-13-01 10:00", "2030-03-01 25:00"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Dates.read("Deadline", text))
                .isInstanceOf(ProofFault.class)
                .hasMessage("Invalid Deadline '" + text + "'");
    }

    @Test
    void answersHaveThreeForms() {
        LocalDateTime time = LocalDateTime.of(2014, 3, 24, 14, 30);

        assertThat(Dates.minutes(time)).isEqualTo("2014-03-24 14:30");
        assertThat(Dates.display(time)).isEqualTo("March 24, 2014, 2:30 pm");
        assertThat(Dates.seconds(Instant.parse("2011-01-01T09:00:00Z"))).isEqualTo("2011-01-01 09:00:00");
    }
}
