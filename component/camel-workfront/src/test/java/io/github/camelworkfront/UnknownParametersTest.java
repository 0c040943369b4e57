package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.apache.camel.ResolveEndpointFailedException;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parameters of an address that are no options are refused with what may have been meant. */
class UnknownParametersTest {

    private static Throwable refusal(String uri) throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            context.start();
            return catchThrowable(() -> context.getEndpoint(uri));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "task/search?feilds=name | workfront:task/search has no option 'feilds'; did you mean fields?",
                "task/search?filer.status=CUR | has no option 'filer.status'; did you mean filter.status?",
                "task/search?status=CUR | has no option 'status'; a filter on the field is written filter.status",
                "task/search?status_Mod=ne | a filter on the field is written filter.status_Mod",
                "task/search?project:name=x | a filter on the field is written filter.project:name",
                "task/search?DE:Channel=Print | a filter on the field is written filter.DE:Channel",
                "task/move?projectid=1 | it is an argument, which is written arg.projectid",
                "task/events?webhookPat=/x | did you mean webhookPath?",
                "proof:getAllProofs?lenint=true | workfront:proof:getAllProofs has no option 'lenint'; did you mean lenient?",
                "task/search?xyzzy=1 | workfront:task/search has no option 'xyzzy'",
                "tsak/search?feilds=1 | did you mean fields?"
            })
    void theMessageSaysWhatMayHaveBeenMeant(String address, String message) throws Exception {
        assertThat(refusal("workfront:" + address))
                .rootCause()
                .isInstanceOf(ResolveEndpointFailedException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aPartOfAValueIsToBeWrittenRaw() throws Exception {
        assertThat(refusal("workfront:task/search?filter.name=R&D 100"))
                .rootCause()
                .hasMessageContaining("written RAW(...)");
    }

    @Test
    void eachIsNamed() throws Exception {
        assertThat(refusal("workfront:task/search?limt=1&feilds=name"))
                .rootCause()
                .hasMessageContaining("'feilds'; did you mean fields?, workfront:task/search has no option 'limt'");
    }

    @Test
    void theValueIsNotShownAgain() throws Exception {
        assertThat(refusal("workfront:task/search?apiKye=hunter2").getMessage())
                .contains("did you mean apiKey?")
                .doesNotContain("[{apiKye");
    }
}
