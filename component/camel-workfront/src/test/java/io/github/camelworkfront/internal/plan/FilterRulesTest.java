package io.github.camelworkfront.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterRulesTest {

    @Test
    void filtersAsTheServiceSpellsThemPassAsTheyAre() {
        for (Map<String, Object> filters : List.<Map<String, Object>>of(
                Map.of("status", "CUR"),
                Map.of("name", "A, B"),
                Map.of("name", "x", "name_Mod", "cicontains"),
                Map.of("OR:1:name", "x", "OR:1:name_Mod", "ne"),
                Map.of(
                        "plannedStartDate",
                        "$$TODAY",
                        "plannedStartDate_Mod",
                        "between",
                        "plannedStartDate_Range",
                        "$$NOW"),
                Map.of("entryDate", "$$TODAY", "entryDate_Range", "$$NOW"),
                Map.of("projectID", "a,b", "projectID_Mod", "in"),
                Map.of("project:ownerID", "a,b", "project:ownerID_Mod", "notin"),
                Map.of("status", List.of("NEW", "INP"), "status_Mod", "in"),
                Map.of("status", "[\"NEW\",\"INP\"]"),
                Map.of("status_1_GroupBy", true, "ID_AggFunc", "count"),
                Map.of("$$_ForceGroupBy", true, "EXISTS:1:$$OBJCODE", "ASSGN", "EXISTS:1:status", "DN"),
                Map.of("DE:cost_center", "7", "DE:cost_center_Mod", "eq"),
                Map.of("currentUserApproversMM_Join", "allowingnull"),
                Map.of("name", "x", "name_Mod", "endswith"),
                Map.of("name", "x", "name_Mod", "somethingOfTomorrow"))) {
            assertThat(FilterRules.checked(filters)).isEqualTo(filters);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "name_mod, name_Mod",
        "name_MOD, name_Mod",
        "name_Mode, name_Mod",
        "project:name_range, project:name_Range",
        "OR:1:name_sort, OR:1:name_Sort",
        "status_groupby, status_GroupBy"
    })
    void aSuffixInAnotherCaseIsAnotherName(String name, String meant) {
        refused(Map.of("name", "x", name, "ne")).withMessageContaining("did you mean filter." + meant + "?");
    }

    @ParameterizedTest
    @CsvSource({"cicontain, cicontains", "EQ, eq", "isNull, isnull", "betwen, between", "notIn, notin"})
    void aMisspeltModifierIsRefusedWithNearOnes(String modifier, String meant) {
        refused(Map.of("name", "x", "name_Mod", modifier))
                .withMessageContaining("filter.name_Mod cannot be '" + modifier + "'; did you mean " + meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"isnull", "notnull", "isblank", "notblank"})
    void aModifierWithoutValueGetsTheEmptyOneThatTheServiceWants(String modifier) {
        Map<String, Object> filters = new LinkedHashMap<>(Map.of("OR:1:description_Mod", modifier));
        assertThat(FilterRules.checked(filters))
                .isEqualTo(Map.of("OR:1:description", "", "OR:1:description_Mod", modifier));
    }

    @Test
    void halfAFilterIsRefused() {
        refused(Map.of("name_Mod", "ne")).withMessageContaining("filter.name, what to compare with, is missing");
        refused(Map.of("name", "x", "OR:1:name_Mod", "ne")).withMessageContaining("filter.OR:1:name");
        refused(Map.of("entryDate", "$$TODAY", "entryDate_Mod", "between"))
                .withMessageContaining("filter.entryDate_Range, the upper end, is missing");
        refused(Map.of("entryDate_Range", "$$TODAY")).withMessageContaining("the lower end, is missing");
    }

    @Test
    void aCommaWhereItIsPartOfOneValueIsRefused() {
        refused(Map.of("status", "NEW,INP")).withMessageContaining("filter.status=[\"NEW\",\"INP\"]");
        refused(Map.of("OR:1:project:status", "CUR,PLN")).withMessageContaining("several values are a Collection");
        refused(Map.of("name", "A,B", "name_Mod", "in")).withMessageContaining("filter.name has a comma");
        refused(Map.of("DE:Region", "EMEA,APAC", "DE:Region_Mod", "notin")).withMessageContaining("lenient=true");
    }

    private static org.assertj.core.api.ThrowableAssertAlternative<IllegalArgumentException> refused(
            Map<String, Object> filters) {
        return assertThatIllegalArgumentException().isThrownBy(() -> FilterRules.checked(filters));
    }
}
