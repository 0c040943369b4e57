package io.github.camelworkfront.internal.consumer.subscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelworkfront.internal.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventFilterOptionTest {

    private static final Json JSON = new Json(new ObjectMapper());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "[{'fieldName':'a'},{'fieldName':'b'}] | 1",
                "{'filters':[{'fieldName':'a'}],'filterConnector':'OR'} | 1",
                "[{'filters':[{'fieldName':'a'}]},{'filters':[{'fieldName':'b'}]}] | 2",
                "{'fieldName':'a'} | 1",
                "[{'type':'group','connector':'OR','filters':[]},{'fieldName':'a'}] | 1",
                "' ' | 1"
            })
    void eachFormGivesItsAlternatives(String text, int alternatives) {
        assertThat(of(text).alternatives()).hasSize(alternatives);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "[{ | is no JSON",
                "'text | is no JSON",
                "5 | neither a list of filters",
                "[1] | neither a list of filters",
                "[{'filters':[]},{'fieldName':'a'}] | beside objects with filters",
                "{'filters':[],'connectr':'OR'} | has an object with 'connectr'",
                "{'filters':'a'} | no list of filters"
            })
    void otherThingsAreRefusedWithAnExample(String text, String why) {
        assertThatThrownBy(() -> of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("eventFilter ")
                .hasMessageContaining(why)
                .hasMessageContaining("eventFilter=RAW([");
    }

    @Test
    void theOldStateIsSeenInGroupsToo() {
        String old = "{'fieldName':'a','fieldValue':1,'state':'oldState'}";

        assertThat(of("[" + old + "]").alternatives().get(0).asksForOldState()).isTrue();
        assertThat(of("[{'type':'group','connector':'OR','filters':[" + old + "]}]")
                        .alternatives()
                        .get(0)
                        .asksForOldState())
                .isTrue();
        assertThat(of("[{'fieldName':'a','fieldValue':1}]")
                        .alternatives()
                        .get(0)
                        .asksForOldState())
                .isFalse();
    }

    private static EventFilterOption of(String text) {
        return EventFilterOption.of(text.equals("' '") ? " " : text.replace('\'', '"'), JSON);
    }
}
