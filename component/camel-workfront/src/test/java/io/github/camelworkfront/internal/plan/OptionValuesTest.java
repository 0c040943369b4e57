package io.github.camelworkfront.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RecipientEmail|jane proof@example.com|jane+proof@example.com",
                "owner:emailAddr|jane a b@example.com|jane+a+b@example.com",
                "Recipients|bo@example.com jane proof@example.com,al x@a.example|bo@example.com jane+proof@example.com,al+x@a.example",
                "Recipients|a@example.com b@example.com|a@example.com b@example.com",
                "Recipients|Jane Doe <jane@example.com>|Jane Doe <jane@example.com>",
                "Stages|[{\"name\": \"A b\", \"email\" : \"a b@c.example\"}]|[{\"name\": \"A b\", \"email\" : \"a+b@c.example\"}]",
                "Subject|Ask jane@example.com|Ask jane@example.com",
                "emailAddr_Mod|a b@c|a b@c"
            })
    void anAddressGetsBackThePlusThatItsUriTook(String name, String given, String value) {
        assertThat(OptionValues.of(Map.of(name, given))).containsEntry(name, value);
    }

    @Test
    void eachOfSeveralDoes() {
        assertThat(OptionValues.of(Map.of("emailAddr", List.of("a b@example.com", "c@example.com"))))
                .containsEntry("emailAddr", List.of("a+b@example.com", "c@example.com"));
    }
}
