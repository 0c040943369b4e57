package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the requests of Workfront Proof, which nobody had to ask for here. */
class CallbackDeliveryRouteTest extends CallbackTestSupport {

    @TempDir
    Path directory;

    @Override
    protected MockEndpoint receive(String options) throws Exception {
        return super.receive("webhookAutoRegister=false&" + options);
    }

    @Test
    void onlyThePathWithTheSecretIsServed() throws Exception {
        receive("webhookVerifyTokenPrevious=the-one-before");

        assertThat(post(ENCODED, STATE)).isEqualTo(200);
        assertThat(post("the-one-before", STATE)).isEqualTo(200);
        assertThat(post("wrong", STATE)).isEqualTo(404);
        assertThat(post("", STATE)).isEqualTo(404);
        assertThat(post("a%20secret", STATE)).isEqualTo(404);
    }

    @Test
    void whatIsRepeatedComesOnce() throws Exception {
        MockEndpoint mock = receive("callbackTypes=comments");
        mock.expectedMessageCount(2);
        String first = "<callback type=\"comment\"><comment_id>1</comment_id><timestamp>1</timestamp></callback>";
        String second = "<callback type=\"comment\"><comment_id>2</comment_id><timestamp>1</timestamp></callback>";

        assertThat(List.of(post(ENCODED, first), post(ENCODED, first), post(ENCODED, second)))
                .containsOnly(200);

        mock.assertIsSatisfied();
        assertThat(mock.getReceivedCounter()).isEqualTo(2);
    }

    @Test
    void whatHasNoTimeOfItsOwnComesEachTime() throws Exception {
        MockEndpoint mock = receive("callbackTypes=state");
        mock.expectedMessageCount(2);

        post(ENCODED, STATE);
        post(ENCODED, STATE);

        mock.assertIsSatisfied();
        assertThat(mock.getExchanges().get(0).getMessage().getHeaders())
                .doesNotContainKey(WorkfrontConstants.EVENT_TIME);
    }

    @Test
    void whatCannotBeReadComesAsTextAndIsNotLost() throws Exception {
        String body = "plain words";
        MockEndpoint mock = receive("callbackTypes=comments");
        mock.expectedBodiesReceived(body);

        assertThat(post(ENCODED, body)).isEqualTo(200);

        mock.assertIsSatisfied();
    }

    @Test
    void theBodyCanBeTheXmlItself() throws Exception {
        MockEndpoint mock = receive("callbackTypes=state&outputFormat=xml");
        mock.expectedBodiesReceived(STATE);

        post(ENCODED, STATE);

        mock.assertIsSatisfied();
    }

    @Test
    void theBodyCanBeJson() throws Exception {
        MockEndpoint mock = receive("callbackTypes=state&outputFormat=json");
        mock.expectedBodiesReceived("{\"type\":\"state\",\"file_id\":\"7\",\"state\":\"unlocked\"}");

        post(ENCODED, STATE);

        mock.assertIsSatisfied();
    }

    @Test
    void aRouteThatFailsIsToldToTheServiceWhichRepeats() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri("/failing", TOKEN, "webhookAutoRegister=false"))
                        .throwException(new IllegalStateException("no"));
            }
        });

        assertThat(send("/failing/" + ENCODED, STATE.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(503);
    }

    @Test
    void anInboxTakesThemWhateverTheRouteDoes() throws Exception {
        MockEndpoint mock = receive("callbackTypes=state&handover=inbox&inboxDirectory=" + directory);
        mock.expectedMessageCount(1);

        assertThat(post(ENCODED, STATE)).isEqualTo(200);

        mock.assertIsSatisfied();
        assertThat(mock.getExchanges().get(0).getProperty(WorkfrontConstants.EVENT))
                .isEqualTo(STATE);
    }

    @Test
    void moreThanMaxEventSizeIsRefused() throws Exception {
        receive("callbackTypes=comments&maxEventSize=10");

        assertThat(post(ENCODED, STATE)).isEqualTo(413);
    }
}
