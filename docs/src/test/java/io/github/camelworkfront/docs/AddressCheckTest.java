package io.github.camelworkfront.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check finds the mistakes that people make; shown with addresses that have them. */
class AddressCheckTest {
    private static final AddressCheck CHECK = new AddressCheck();

    private static List<String> problems(String language, String text) {
        return AddressFinder.in("page", language, text).stream()
                .flatMap(address -> CHECK.problems(address).stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "workfront:task/search?feilds=name | feilds",
                "workfront:task/search?limit=many | many",
                "workfront:task/serach | serach",
                "workfront:tsak/search | tsak",
                "workfront:task/search?offsetRepository=marks | offsetRepository",
                "workfront:proof:createProf | createProf",
                "workfront:proof/getAllProofs?ItemsPerPage=10 | ItemsPerPage",
                "webhook:workfront:task/events?webhookPath=/x&eventType=CREATE | eventType",
                "webhook:workfront:task/events?webhookPaht=/x | webhookPaht",
                "webhook:workfront:task/events?webhookPath=/x&handover=later | later",
                "webhook:workfront:task/evnts?webhookPath=/x | evnts",
                "master:mine:workfront:task/search?sinse=now | sinse",
                "kamelet:workfront-serach-action?object=task | workfront-serach-action",
                "kamelet:workfront-search-action | object",
                "kamelet:workfront-search-action?object=task&stauts=NEW | stauts",
                "kamelet:workfront-search-action?object=task&outputFormat=yaml | yaml",
                "kamelet:workfront-search-action?object=task&limit=ten | ten"
            })
    void aMistakeIsFoundInEachLanguage(String uri, String mistake) {
        assertThat(problems("java", "from(\"" + uri + "\")")).anyMatch(found -> found.contains(mistake));
        assertThat(problems("yaml", "- to: \"" + uri + "\"")).anyMatch(found -> found.contains(mistake));
        assertThat(problems("xml", "<to uri=\"" + uri.replace("&", "&amp;") + "\"/>"))
                .anyMatch(found -> found.contains(mistake));
    }

    @ParameterizedTest
    @CsvSource({
        "workfront:task/search, feilds, name",
        "workfront:task/search, limit, many",
        "webhook:workfront:task/events, eventType, CREATE",
        "webhook:workfront:task/events, webhookPaht, /x",
        "kamelet:workfront-get-action, objct, task"
    })
    void aMistakeIsFoundAmongTheParameters(String uri, String option, String value) {
        String yaml = """
                - from:
                    uri: %s
                    parameters:
                      %s: %s
                """.formatted(uri, option, value);

        assertThat(problems("yaml", yaml)).anyMatch(found -> found.contains(option));
    }

    @Test
    void anAddressInPartsIsPutTogether() {
        String yaml = """
                - from:
                    uri: timer:x
                    steps:
                      - to:
                          uri: workfront
                          parameters:
                            resource: task
                            operation: %s
                            fields: name
                """;

        assertThat(problems("yaml", yaml.formatted("search"))).isEmpty();
        assertThat(problems("yaml", yaml.formatted("serach"))).anyMatch(found -> found.contains("serach"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "workfront:task/search?filter.name=R%26D&limit={{limit}}",
                "workfront:{{object}}/search?fields=name",
                "workfront:task/search?offsetRepository={{marks}}",
                "workfront:proof:createProof?arg.Name=Poster",
                "webhook:workfront:task/events?webhookPath=/x&webhookVerifyToken=RAW(a&b=c)&eventTypes=CREATE",
                "master:mine:workfront:task/search?since=PT1H",
                "kamelet:workfront-search-action?object=task&limit=5"
            })
    void whatIsRightIsLetPass(String uri) {
        assertThat(problems("java", "from(\"" + uri + "\")")).isEmpty();
    }

    @Test
    void theNameOfADataTypeIsNoAddress() {
        String type = "workfront:application-cloudevents+json";

        assertThat(AddressFinder.in("page", "yaml", "- transformDataType:\n    toType: " + type))
                .isEmpty();
        assertThat(AddressFinder.in("page", "java", "new DataType(\"" + type + "\")"))
                .isEmpty();
    }

    @Test
    void whatJavaPutsTogetherIsReadAsFarAsItIsWritten() {
        assertThat(problems("java", "to(\"workfront:task/get?id=\" + id + \"&feilds=name\")"))
                .anyMatch(found -> found.contains("feilds"));
        assertThat(problems("java", "to(\"workfront:task/search?limit=\" + number(3))"))
                .isEmpty();
    }
}
