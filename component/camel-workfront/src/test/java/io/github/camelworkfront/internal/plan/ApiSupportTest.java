package io.github.camelworkfront.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiSupportTest {

    private final ApiSupport support = ApiSupport.bundled();

    @ParameterizedTest
    @CsvSource({
        "22.0, 2029-03-31, 2029-04-01, 'support by Adobe, which ended in 2029-04'",
        "v17, 2026-09-30, 2026-10-01, 'support by Adobe, which ended in 2026-10'",
        "15.0, 2025-12-17, 2025-12-18, was removed",
        "0.75, 2017-12-30, 2017-12-31, was removed"
    })
    void aVersionHasADayFromWhichOnItIsNoted(String version, LocalDate before, LocalDate after, String words) {
        assertThat(notice(version, before)).isEmpty();
        assertThat(notice(version, after))
                .hasValueSatisfying(text -> assertThat(text).contains(words).contains("apiVersion=22.0"));
    }

    @Test
    void whatHasNoNumberOrAnUnknownOneIsNeverNoted() {
        for (String version : new String[] {"unsupported", "internal", "23.0", "22.5"}) {
            assertThat(notice(version, LocalDate.of(2099, 1, 1))).isEmpty();
        }
    }

    private Optional<String> notice(String version, LocalDate day) {
        return support.notice(ApiRoot.of(version), day);
    }
}
