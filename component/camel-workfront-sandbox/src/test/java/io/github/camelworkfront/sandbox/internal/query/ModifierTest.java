package io.github.camelworkfront.sandbox.internal.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ModifierTest {

    private final World world = new World();

    @BeforeEach
    void threeProjectsAndAnEmptyOne() {
        world.customField("Tags");
        world.add(
                "PROJ",
                "a",
                "name",
                "Spring Campaign",
                "description",
                "  ",
                "priority",
                1,
                "plannedStartDate",
                Instant.parse("2026-03-01T15:00:00Z"),
                "DE:Tags",
                List.of("red", "blue"),
                "selectedOnPortfolioOptimizer",
                true);
        world.add(
                "PROJ",
                "b",
                "name",
                "spring campaign",
                "description",
                "x",
                "priority",
                2,
                "plannedStartDate",
                Instant.parse("2026-03-02T07:00:00Z"),
                "DE:Tags",
                List.of("blue"),
                "selectedOnPortfolioOptimizer",
                false);
        world.add(
                "PROJ",
                "c",
                "name",
                "Robert 100%",
                "description",
                "long text",
                "priority",
                5,
                "plannedStartDate",
                Instant.parse("2026-04-01T15:00:00Z"),
                "DE:Tags",
                "red");
        world.add("PROJ", "n");
    }

    @ParameterizedTest(name = "{0} {1} finds {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "eq                | name=Spring Campaign                              | a",
                "eq                | priority=2.0                                      | b",
                "eq                | selectedOnPortfolioOptimizer=true                 | a",
                "eq                | plannedStartDate=2026-03-01                       | a",
                "eq                | plannedStartDate=2026-03-01T08:00:00              | a",
                "eq                | plannedStartDate=2026-03-01T08:00:01              | ''",
                "eq                | DE:Tags=red                                       | a,c",
                "cieq              | name=SPRING CAMPAIGN                              | a,b",
                "ne                | name=Spring Campaign                              | b,c,n",
                "nee               | name=Spring Campaign                              | b,c",
                "cine              | name=SPRING campaign                              | c,n",
                "ne                | DE:Tags=red                                       | b,n",
                "lt                | priority=2                                        | a",
                "lte               | priority=2                                        | a,b",
                "gt                | priority=2                                        | c",
                "gte               | priority=2                                        | b,c",
                "lt                | plannedStartDate=2026-03-02                       | a",
                "gte               | plannedStartDate=2026-03-02T00:00:00:000-0700     | b,c",
                "contains          | name=ring C                                       | a",
                "cicontains        | name=RING c                                       | a,b",
                "notcontains       | name=ring C                                       | b,c,n",
                "cinotcontains     | name=RING c                                       | c,n",
                "cicontainsany     | name=ROBERT spring                                | a,b,c",
                "cicontainsall     | name=CAMPAIGN spring                              | a,b",
                "cinotcontainsany  | name=ROBERT xyz                                   | a,b,n",
                "cinotcontainsall  | name=CAMPAIGN spring                              | c,n",
                "like              | name=Spr_ng%                                      | a",
                "like              | name=%100%                                        | c",
                "like              | name=pring%                                       | ''",
                "cilike            | name=SPR_NG%                                      | a,b",
                "startswith        | name=SPRING                                       | a,b",
                "soundex           | name=Rupert                                       | c",
                "in                | name=Spring Campaign&name=Robert 100%             | a,c",
                "ciin              | name=SPRING CAMPAIGN&name=none                    | a,b",
                "notin             | name=Spring Campaign&name=Robert 100%             | b,n",
                "cinotin           | name=SPRING CAMPAIGN&name=none                    | c,n",
                "allof             | DE:Tags=red&DE:Tags=blue                          | a",
                "between           | priority=1&priority_Range=2                       | a,b",
                "between           | plannedStartDate=2026-03-01&plannedStartDate_Range=2026-03-02 | a,b",
                "cibetween         | name=ROA&name_Range=SPRING D                      | a,b,c",
                "between           | name=ROA&name_Range=SPRING D                      | c",
                "notbetween        | priority=1&priority_Range=2                       | c,n",
                "cinotbetween      | name=SA&name_Range=SPRING D                       | c,n",
                "isnull            | name=                                             | n",
                "notnull           | name=                                             | a,b,c",
                "isblank           | description=                                      | a,n",
                "notblank          | description=                                      | b,c",
                "bitwiseor         | priority=3                                        | a,b,c",
                "bitwiseand        | priority=5                                        | c",
                "bitwisenand       | priority=5                                        | a,b,n",
                "exacttime         | plannedStartDate=2026-03-02                       | b",
                "exacttime         | plannedStartDate=2026-03-01                       | ''",
                "length_lt         | description=2                                     | b",
                "length_eq         | description=2                                     | a",
                "length_gt         | description=2                                     | c"
            })
    void finds(String modifier, String parameters, String expected) {
        String field = parameters.substring(0, parameters.indexOf('='));
        String[] all = Stream.concat(Stream.of(parameters.split("&")), Stream.of(field + "_Mod=" + modifier))
                .toArray(String[]::new);

        assertThat(String.join(",", world.search("PROJ", all))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void everyModifierIsInTheTable(Modifier modifier) throws Exception {
        CsvSource table = ModifierTest.class
                .getDeclaredMethod("finds", String.class, String.class, String.class)
                .getAnnotation(CsvSource.class);

        assertThat(table.value()).anyMatch(row -> row.startsWith(modifier.word() + " "));
    }

    @Test
    void nullModifiersNeedNoValueBesideThem() {
        assertThat(world.search("PROJ", "name_Mod=isnull")).containsExactly("n");
    }

    @Test
    void aRangeWithoutModifierMeansBetween() {
        assertThat(world.search("PROJ", "priority=2", "priority_Range=9")).containsExactly("b", "c");
    }

    @Test
    void repeatedValuesWithoutModifierMeanIn() {
        assertThat(world.search("PROJ", "priority=2", "priority=5")).containsExactly("b", "c");
    }

    @Test
    void severalValuesOfAnyOtherModifierAreAlternatives() {
        assertThat(world.search("PROJ", "name=Spr", "name=Rob", "name_Mod=contains"))
                .containsExactly("a", "c");
    }

    @Test
    void anUnknownModifierIsRefused() {
        assertThatThrownBy(() -> world.search("PROJ", "name=x", "name_Mod=endswith"))
                .isInstanceOf(WorkfrontFault.class)
                .hasMessage("Invalid Parameter: name_Mod value \"endswith\"")
                .extracting("status")
                .isEqualTo(422);
    }

    @Test
    void aRangeModifierWithoutRangeIsRefused() {
        assertThatThrownBy(() -> world.search("PROJ", "priority=1", "priority_Mod=between"))
                .hasMessageContaining("priority_Range");
    }

    @Test
    void textThatIsNoDateIsRefusedForADate() {
        assertThatThrownBy(() -> world.search("PROJ", "plannedStartDate=soon"))
                .hasMessage("Invalid Parameter: plannedStartDate value \"soon\"");
    }
}
