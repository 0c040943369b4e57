package io.github.camelworkfront.sandbox.internal.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {

    private final World world = new World();

    @BeforeEach
    void hoursOnTwoProjects() {
        world.add("PROJ", "p1", "name", "First Project");
        world.add("PROJ", "p2", "name", "Second Project");
        world.add("HOUR", "h1", "projectID", "p1", "hours", 5, "status", "NEW");
        world.add("HOUR", "h2", "projectID", "p1", "hours", 10, "status", "APR");
        world.add("HOUR", "h3", "projectID", "p2", "hours", new BigDecimal("30"), "status", "NEW");
    }

    @Test
    void groupsHoldTheirAggregatesAndTheRollupTheTotals() throws Exception {
        assertThat(world.report("HOUR", "project:name_1_GroupBy=true", "hours_AggFunc=sum", "$$ROLLUP=true"))
                .isEqualTo(json("{'First Project':{'sum_hours':15},'Second Project':{'sum_hours':30},"
                        + "'$$ROLLUP':{'sum_hours':45}}"));
    }

    @Test
    void aGroupOfADirectFieldRepeatsItsValue() throws Exception {
        assertThat(world.report("HOUR", "status_GroupBy=true", "ID_AggFunc=dcount"))
                .isEqualTo(json("{'APR':{'dcount_ID':1,'status':'APR'},'NEW':{'dcount_ID':2,'status':'NEW'}}"));
    }

    @Test
    void levelsNestByTheirNumbers() throws Exception {
        assertThat(world.report("HOUR", "status_2_GroupBy=true", "project:name_1_GroupBy=true", "hours_AggFunc=max"))
                .isEqualTo(json("{'First Project':{'APR':{'max_hours':10,'status':'APR'},"
                        + "'NEW':{'max_hours':5,'status':'NEW'}},"
                        + "'Second Project':{'NEW':{'max_hours':30,'status':'NEW'}}}"));
    }

    @Test
    void filtersAreThoseOfASearch() throws Exception {
        assertThat(world.report("HOUR", "status=NEW", "hours_AggFunc=count")).isEqualTo(json("{'count_hours':2}"));
    }

    @ParameterizedTest
    @CsvSource({
        "max,10",
        "min,2",
        "sum,16",
        "avg,4",
        "count,4",
        "std,4",
        "var,16",
        "dmax,10",
        "dmin,2",
        "dsum,12",
        "davg,6",
        "dcount,2",
        "dvar,32"
    })
    void everyFunctionHasADistinctForm(String function, BigDecimal expected) {
        World numbers = new World();
        numbers.add("RISK", "1", "mitigationCost", 2);
        numbers.add("RISK", "2", "mitigationCost", 2);
        numbers.add("RISK", "3", "mitigationCost", 10);
        numbers.add("RISK", "4", "mitigationCost", 2);
        numbers.add("RISK", "5");

        JsonNode report = numbers.report("RISK", "mitigationCost_AggFunc=" + function);

        assertThat(report.get(function + "_mitigationCost").decimalValue()).isEqualByComparingTo(expected);
    }

    @Test
    void unknownFunctionsAndFieldsAreRefused() {
        assertThatThrownBy(() -> world.report("HOUR", "hours_AggFunc=median"))
                .hasMessage("Invalid Parameter: hours_AggFunc value \"median\"");
        assertThatThrownBy(() -> world.report("HOUR", "nope_GroupBy=true"))
                .hasMessage("Invalid Parameter: Search Parameter value \"nope\"");
    }

    private static JsonNode json(String text) throws Exception {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }
}
