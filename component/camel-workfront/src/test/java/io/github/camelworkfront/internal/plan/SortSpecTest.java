package io.github.camelworkfront.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SortSpecTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name|name_1_Sort=asc&ID_2_Sort=asc",
                "plannedCompletionDate desc,name|plannedCompletionDate_1_Sort=desc&name_2_Sort=asc&ID_3_Sort=asc",
                "name CIDESC|name_1_Sort=cidesc&ID_2_Sort=asc",
                "project:name ciasc|project:name_1_Sort=ciasc&ID_2_Sort=asc",
                "ID desc|ID_1_Sort=desc",
                "name,ID|name_1_Sort=asc&ID_2_Sort=asc",
                "DE:Net Budget desc|DE:Net%20Budget_1_Sort=desc&ID_2_Sort=asc",
                "project:DE:Net Budget|project:DE:Net%20Budget_1_Sort=asc&ID_2_Sort=asc"
            })
    void anOrderBecomesParametersWithPrioritiesAndTheIdLast(String sort, String parameters) {
        assertThat(SortSpec.parse(sort).params().encoded()).isEqualTo(parameters);
    }

    @Test
    void noOrderIsNone() {
        assertThat(SortSpec.parse(null)).isNull();
        assertThat(SortSpec.parse("  ")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"desc", "name,", ",name", "name,,status", ",", " asc ,name"})
    void aDirectionOrACommaWithoutAFieldIsRefused(String sort) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SortSpec.parse(sort))
                .withMessageStartingWith("sort=" + sort + " lacks a field")
                .withMessageContaining("sort=plannedCompletionDate desc,name");
    }

    @Test
    void aWordThatIsNoDirectionIsRefusedWithThoseThatAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SortSpec.parse("name descending"))
                .withMessageContaining("'descending' is no direction; it can be asc, desc, ciasc or cidesc");
    }
}
