package io.github.camelworkfront.internal.consumer.subscribe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelworkfront.internal.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterFormTest {

    private static final Json JSON = new Json(new ObjectMapper());
    private static final String A = "{'fieldName':'status','fieldValue':'CPL'}";
    private static final String B = "{'fieldName':'priority','fieldValue':4,'comparison':'gte'}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "[{'fieldName':'a','fieldValue':1}] | [{'fieldValue':1,'fieldName':'a'}]",
                "[{'fieldName':'a','fieldValue':1}] | [{'fieldName':'a','fieldValue':1,'comparison':'eq'}]",
                "[{'fieldName':'a','fieldValue':1}] | [{'fieldName':'a','fieldValue':1,'state':'newState'}]",
                "[{'fieldName':'a','fieldValue':1}] | [{'fieldName':'a','fieldValue':1.0}]",
                "[" + A + "," + B + "] | [" + B + "," + A + "]",
                "[" + A + "] | [" + A + "," + A + "]",
                "[{'fieldName':'a','comparison':'changed'}] | [{'fieldName':'a','comparison':'changed','fieldValue':'x'}]",
                "[{'type':'group','connector':'OR','filters':[" + A + "," + B + "]}] | [{'filters':[" + B + "," + A
                        + "],'connector':'OR','type':'group'}]"
            })
    void filtersThatMeanTheSameHaveOneForm(String one, String other) {
        assertThat(form(one, null)).isEqualTo(form(other, "AND"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "[" + A + "] | [" + B + "]",
                "[" + A + "] | []",
                "[" + A + "] | [" + A + "," + B + "]",
                "[{'fieldName':'a','fieldValue':'1'}] | [{'fieldName':'a','fieldValue':1}]",
                "[{'fieldName':'a','fieldValue':['x','y']}] | [{'fieldName':'a','fieldValue':['y','x']}]",
                "[{'fieldName':'a','fieldValue':1}] | [{'fieldName':'a','fieldValue':1,'state':'oldState'}]",
                "[{'type':'group','connector':'OR','filters':[" + A + "," + B
                        + "]}] | [{'type':'group','connector':'AND','filters':[" + A + "," + B + "]}]"
            })
    void filtersThatMeanSomethingElseDiffer(String one, String other) {
        assertThat(form(one, null)).isNotEqualTo(form(other, null));
    }

    @Test
    void whatJoinsTwoCountsAndWhatJoinsOneDoesNot() {
        assertThat(form("[" + A + "," + B + "]", "OR")).isNotEqualTo(form("[" + A + "," + B + "]", "AND"));
        assertThat(form("[" + A + "]", "OR")).isEqualTo(form("[" + A + "]", "AND"));
    }

    private static String form(String filters, String connector) {
        try {
            return FilterForm.of(JSON.parse(filters.replace('\'', '"')), connector);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
