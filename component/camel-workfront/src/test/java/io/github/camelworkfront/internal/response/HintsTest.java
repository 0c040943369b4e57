package io.github.camelworkfront.internal.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HintsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "APIModel V22_0 does not support field plannedHours (Task) | workRequired",
                "APIModel V22_0 does not support field isTemplate (Project) | workfront:template",
                "Invalid Parameter: Search Parameter value \"isTemplate\" | workfront:template",
                "APIModel V22_0 does not support field statusLabel (Task) | apiVersion=unsupported",
                "APIModel V22_0 does not support field refObjID (Note) | noteObjCode",
                "APIModel V22_0 does not support field foo (Task) | case-sensitive",
                "APIModel V22_0 does not support field Campaign Region (Project) | DE:",
                "Invalid Parameter: Search Parameter value \"Campaign Region\" | filter.DE:",
                "Invalid Parameter: Search Parameter value \"OR:priority\" | filter.OR:1:",
                "Invalid Parameter: plannedCompletionDate value \"24.12.2026\" | a day as 2026-11-30",
                "Invalid Parameter: project:plannedCompletionDate value \"TODAY\" | $$TODAY",
                "APIModel V17_0 does not support action foo (PROJ) | another apiVersion",
                "Invalid Parameter: Search Parameter value \"foo\" | no such field to filter by",
                "TPRED is not a top level object and can't be requested directly in internal | inside of the object",
                "Categories with the following IDs are already attached: a | name the others only",
                "Ada cannot be assigned to Role: Designer | a role that the user has",
                "no such field: '*' | parameterValues",
                "argument type mismatch | a list or an object"
            })
    void theServicesWordsGetAdvice(String message, String advice) {
        assertThat(Hints.of(422, message)).contains(advice);
    }

    @Test
    void aVersionThatIsGoneNamesTheOption() {
        assertThat(Hints.of(410, "whatever")).contains("does not have this API version", "apiVersion=22.0");
    }

    @Test
    void otherWordsStandForThemselves() {
        assertThat(Hints.of(422, "Label is required and cannot be empty")).isNull();
        assertThat(Hints.of(422, "Invalid Parameter: ownerID value \"null\"")).isNull();
    }
}
