package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofCallbackRouteTest extends CallbackTestSupport {

    @Test
    void whatReviewersDoComesIntoTheRoute() throws Exception {
        int fileId = ((Number) proof("Poster")).intValue();
        MockEndpoint mock = receive("callbackTypes=comments,decisions&fileId=" + fileId);
        mock.expectedMessageCount(1);

        sandbox().proof().reviewers().comment(fileId, sandbox().proof().username(), "Too <small>");

        mock.assertIsSatisfied();
        Exchange exchange = mock.getExchanges().get(0);
        assertThat(exchange.getMessage().getBody(Map.class))
                .containsEntry("type", "comment")
                .containsEntry("comment", "Too <small>")
                .containsEntry("file_id", String.valueOf(fileId))
                .containsKeys("comment_id", "timestamp", "proof_name", "author_email");
        assertThat(exchange.getMessage().getHeaders())
                .containsEntry(WorkfrontConstants.EVENT_TYPE, "comment")
                .containsEntry(WorkfrontConstants.OBJECT_ID, String.valueOf(fileId))
                .containsKeys(WorkfrontConstants.EVENT_TIME, WorkfrontConstants.EVENT_KEY);
        assertThat(exchange.getProperty(WorkfrontConstants.EVENT, String.class))
                .contains("<callback type=\"comment\">");
        assertThat(exchange.getMessage().getHeaders().toString()).doesNotContain("secret", "workfrontToken");
    }

    @Test
    void theServiceIsAskedForEachTypeAtAnAddressWithTheSecret() throws Exception {
        receive("callbackTypes=decisions,1&callbackInterval=5");

        assertThat(asked("setAccountCallback"))
                .extracting(arguments -> arguments.get("Type") + " " + arguments.get("RetryInterval"))
                .containsExactly("3 5", "1 5");
        assertThat(asked("setAccountCallback"))
                .allSatisfy(arguments -> assertThat(arguments.get("Url")).isEqualTo(address + "/proof/" + ENCODED));
        assertThat(context.getEndpoints().toString()).doesNotContain(ENCODED, TOKEN);
    }

    @Test
    void aRestartFindsWhatIsAskedForAlready() throws Exception {
        receive("callbackTypes=decisions,comments");
        restart("callbackTypes=1,decisions");

        assertThat(asked("setAccountCallback")).hasSize(2);
    }

    @Test
    void anotherSecretMovesTheCallbacks() throws Exception {
        receive("callbackTypes=decisions");
        context.getRouteController().stopAllRoutes();
        context.removeRoute("callbacks");

        add("/proof", "another-secret", "callbackTypes=decisions");

        assertThat(asked("setAccountCallback")).hasSize(2);
        assertThat(asked("setAccountCallback").get(1)).containsEntry("Url", address + "/proof/another-secret");
    }

    @Test
    void aStopTakesThemBackIfItShall() throws Exception {
        receive("callbackTypes=decisions,comments&unsubscribeOnStop=true");

        context.stop();

        assertThat(asked("removeAccountCallback"))
                .extracting(arguments -> arguments.get("Type"))
                .containsExactly("3", "1");
    }

    @Test
    void aStopLeavesThemOtherwise() throws Exception {
        receive("callbackTypes=decisions");

        context.stop();

        assertThat(asked("removeAccountCallback")).isEmpty();
    }

    @Test
    void theUnversionedServiceCannotTakeThemBackWhichIsLoggedOnly() throws Exception {
        receive("callbackTypes=decisions&unsubscribeOnStop=true&proofApiVersion=");

        assertThat(LogLines.of(context::stop))
                .anySatisfy(line -> assertThat(line).contains("unsubscribeOnStop"));
        assertThat(asked("removeAccountCallback")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fileId=1,callbackTypes is missing",
        "callbackTypes=user_created&fileId=1,only accounts have",
        "callbackTypes=comments&fileId=x,fileId=1001",
        "callbackTypes=comments&callbackInterval=0,callbackInterval=5"
    })
    void impossibleOptionsAreRefusedAtStart(String options, String why) {
        assertThatThrownBy(() -> receive(options))
                .rootCause()
                .hasMessageContaining(why)
                .hasMessageNotContaining(TOKEN);
    }
}
