package io.github.camelworkfront.sandbox.internal.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.sandbox.internal.catalog.FieldType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IncomingValuesTest {

    @Test
    void textBecomesWhatTheFieldHolds() {
        assertThat(read(FieldType.DATE_TIME, "2026-01-01")).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(read(FieldType.NUMBER, "480")).isEqualTo(480L);
        assertThat(read(FieldType.NUMBER, "0.50")).isEqualTo(new BigDecimal("0.50"));
        assertThat(read(FieldType.BOOLEAN, "false")).isEqualTo(false);
        assertThat(read(FieldType.STRING, "480")).isEqualTo("480");
        assertThat(read(FieldType.REFERENCE, "4c78")).isEqualTo("4c78");
    }

    @Test
    void emptyTextTakesAValueAway() {
        assertThat(read(FieldType.NUMBER, "")).isNull();
        assertThat(read(FieldType.REFERENCE, "")).isNull();
        assertThat(read(FieldType.STRING, "")).isEqualTo("");
    }

    @Test
    void jsonValuesAreLeftAlone() {
        assertThat(read(FieldType.STRING, 5)).isEqualTo(5);
        assertThat(read(FieldType.DATE_TIME, null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"NUMBER,many", "BOOLEAN,maybe", "DATE_TIME,soon"})
    void otherTextIsRefusedByTheNameOfTheField(FieldType type, String text) {
        assertThatThrownBy(() -> read(type, text)).hasMessage("Invalid Parameter: field value \"" + text + "\"");
    }

    @ParameterizedTest
    @EnumSource(
            value = FieldType.class,
            names = {"NUMBER", "BOOLEAN", "DATE_TIME", "REFERENCE"})
    void anObjectIsNoValue(FieldType type) {
        assertThatThrownBy(() -> read(type, Map.of("a", 1))).hasMessage("Invalid Parameter: field value \"{a=1}\"");
    }

    @Test
    void onlyReferencesComeInLists() {
        assertThat(read(FieldType.REFERENCE, List.of("4c78"))).isEqualTo(List.of("4c78"));
        assertThatThrownBy(() -> read(FieldType.NUMBER, List.of(1))).hasMessageContaining("field");
    }

    private static Object read(FieldType type, Object value) {
        return IncomingValues.read("field", type, value, ZoneOffset.UTC);
    }
}
