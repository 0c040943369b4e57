package io.github.camelworkfront.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelworkfront.internal.json.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CursorWalkTest {

    private static final Instant TEN = Instant.parse("2026-03-01T10:00:00Z");

    private static CursorWalk walk(Map<String, Object> filters) {
        return new CursorWalk(Filters.of(filters, new Json(new ObjectMapper())), "lastUpdateDate");
    }

    @Test
    void aPageBeginsWithASecondInTheOrderOfChanges() {
        assertThat(walk(Map.of()).from(TEN, 50))
                .hasToString("lastUpdateDate=2026-03-01T10:00:00:000%2B0000&lastUpdateDate_Mod=gte"
                        + "&lastUpdateDate_1_Sort=asc&ID_2_Sort=asc&$$LIMIT=50");
    }

    @Test
    void aCrowdedSecondIsReadByIdUpToTheNext() {
        assertThat(walk(Map.of()).within(TEN, "abc", 50))
                .hasToString(
                        "lastUpdateDate=2026-03-01T10:00:00:000%2B0000&lastUpdateDate_Mod=between"
                                + "&lastUpdateDate_Range=2026-03-01T10:00:01:000%2B0000&ID=abc&ID_Mod=gt&ID_Sort=asc&$$LIMIT=50");
    }

    @Test
    void everyAlternativeOfTheFiltersGetsTheCondition() {
        Map<String, Object> filters = new LinkedHashMap<>();
        filters.put("status", "CUR");
        filters.put("OR:1:name", "x");

        assertThat(walk(filters).from(TEN, 50).toString())
                .contains("OR:1:lastUpdateDate=2026-03-01T10:00:00:000%2B0000&OR:1:lastUpdateDate_Mod=gte")
                .contains("&lastUpdateDate=2026-03-01T10:00:00:000%2B0000&lastUpdateDate_Mod=gte");
    }

    @Test
    void alternativesWithoutPlainFiltersStayAsNarrowAsTheyAre() {
        assertThat(walk(Map.of("OR:1:name", "x")).from(TEN, 50).toString())
                .contains("OR:1:lastUpdateDate_Mod=gte")
                .doesNotContain("&lastUpdateDate_Mod=gte");
    }
}
