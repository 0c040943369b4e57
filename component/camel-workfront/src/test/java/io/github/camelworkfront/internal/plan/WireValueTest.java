package io.github.camelworkfront.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireValueTest {

    @Test
    void valuesTravelAsTheServiceWritesThem() {
        assertThat(WireValue.text("x", "CUR")).isEqualTo("CUR");
        assertThat(WireValue.text("x", true)).isEqualTo("true");
        assertThat(WireValue.text("x", 5L)).isEqualTo("5");
        assertThat(WireValue.text("x", null)).isEmpty();
        assertThat(WireValue.text("x", new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(WireValue.text("x", LocalDate.of(2026, 7, 1))).isEqualTo("2026-07-01");
        assertThat(WireValue.text("x", Instant.parse("2026-07-01T08:00:00Z")))
                .isEqualTo("2026-07-01T08:00:00:000+0000");
    }

    @ParameterizedTest
    @MethodSource("structures")
    void aStructureIsNoValueOfAParameter(Object structure) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WireValue.text("filter.status", structure))
                .withMessageContaining(
                        "filter.status has a " + structure.getClass().getSimpleName())
                .withMessageContaining("give text, a number, true or false, a date, or a Collection of these");
    }

    static Stream<Object> structures() {
        return Stream.of(Map.of("a", 1), List.of("a"), new int[] {1});
    }

    @ParameterizedTest
    @CsvSource({
        "$$TODAY 1d, $$TODAY+1d",
        "$$NOW 12h, $$NOW+12h",
        "$$TODAYb 1w, $$TODAYb+1w",
        "$$TODAYe m, $$TODAYe+m",
        "$$TODAYbm 1m, $$TODAYbm+1m",
        "$$TODAY 1d 2h, $$TODAY+1d+2h",
        "$$NOW-1d 2h, $$NOW-1d+2h",
        "2026-07-01T08:00:00 0200, 2026-07-01T08:00:00+0200",
        "2026-07-01T08:00:00:000 0200, 2026-07-01T08:00:00:000+0200",
        "2026-07-01T08:00:00.000 02:00, 2026-07-01T08:00:00.000+02:00",
        "2026-07-01T08:00 0200, 2026-07-01T08:00+0200"
    })
    void aPlusThatCanOnlyHaveBeenLostIsPutBack(String lost, String meant) {
        assertThat(OptionValues.of(Map.of("d", lost))).containsEntry("d", meant);
        assertThat(OptionValues.of(Map.of("d", List.of(lost, "x")))).containsEntry("d", List.of(meant, "x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$TODAY-1d",
                "$$TODAY+1d",
                "$$TODAY",
                "Net 1d",
                "$$USER 1d",
                "$$TODAY 1x",
                "2026-07-01 0800",
                "a b"
            })
    void everyOtherSpaceStays(String text) {
        assertThat(OptionValues.of(Map.of("d", text))).containsEntry("d", text);
    }

    @Test
    void optionsKeepTheirOrderAndTheirOtherValues() {
        Map<String, Object> given = new java.util.LinkedHashMap<>();
        given.put("z", 1);
        given.put("a", null);

        assertThat(OptionValues.of(given)).containsExactlyEntriesOf(given);
        assertThat(OptionValues.of(given)).isUnmodifiable();
        assertThat(OptionValues.of(null)).isEmpty();
    }
}
