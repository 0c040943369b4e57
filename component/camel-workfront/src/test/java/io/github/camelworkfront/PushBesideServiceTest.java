package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.support.processor.state.MemoryStateRepository;
import org.junit.jupiter.api.Test;

/** Pushed events and questions to the service: whose change it was, what the object is now, what was missed. */
class PushBesideServiceTest extends PushTestSupport {

    private String userId() {
        return (String) callForMap("workfront:session/get", null).get("userID");
    }

    @Test
    void ownChangesAreLeftOutAndThoseOfOthersAreNot() throws Exception {
        MockEndpoint events = receive("ignoreOwnChanges=true");
        events.expectedMessageCount(1);

        assertThat(post(update("Own", 1).replace("\"userId\":\"5449\"", "\"userId\":\"" + userId() + "\"")))
                .isEqualTo(200);
        assertThat(post(update("Other's", 2))).isEqualTo(200);

        events.assertIsSatisfied();
        assertThat(events.getExchanges().get(0).getMessage().getBody(Map.class)).containsEntry("name", "Other's");
    }

    @Test
    void withoutAnActorWhatThisContextWroteIsLeftOut() throws Exception {
        MockEndpoint events = receive("ignoreOwnChanges=true");
        events.expectedMessageCount(1);
        String id = project("Ours");
        Map<String, Object> written =
                callForMap("workfront:proj/update?fields=lastUpdateDate", Map.of("ID", id, "name", "Written"));
        String date = (String) written.get("lastUpdateDate");
        String nobody = update("Ours", 1).replace(",\"userId\":\"5449\"", "").replace(ID, id);

        assertThat(post(nobody.replace("2017-10-06T13:48:01.980-0600", date))).isEqualTo(200);
        assertThat(post(nobody.replace("Ours", "Another's"))).isEqualTo(200);

        events.assertIsSatisfied();
        assertThat(events.getExchanges().get(0).getMessage().getBody(Map.class)).containsEntry("name", "Another's");
    }

    @Test
    void refetchGivesTheObjectAsItIsNowWithTheFields() throws Exception {
        MockEndpoint events = receive("refetch=true&fields=description");
        events.expectedMessageCount(2);
        String id = project("Now");
        call("workfront:proj/update", Map.of("ID", id, "description", "Read"));

        assertThat(post(update("Then", 1).replace(ID, id))).isEqualTo(200);
        assertThat(post(update("Gone", 2))).isEqualTo(200);

        events.assertIsSatisfied();
        assertThat(events.getExchanges().get(0).getMessage().getBody(Map.class))
                .containsEntry("name", "Now")
                .containsEntry("description", "Read");
        assertThat(events.getExchanges().get(1).getMessage().getBody(Map.class)).containsEntry("name", "Gone");
    }

    @Test
    void sweepFindsWhatWasNotPushedAndNotWhatWas() throws Exception {
        MockEndpoint events = receive("sweepDelay=50&initialDelay=0&since=beginning");
        events.expectedMessageCount(1);
        String id = project("Missed");
        events.assertIsSatisfied();
        assertThat(events.getExchanges().get(0).getMessage().getBody(Map.class)).containsEntry("name", "Missed");
        Map<String, Object> swept = callForMap("workfront:proj/get?fields=lastUpdateDate", id);

        events.reset();
        events.expectedMessageCount(0);
        assertThat(post(update("Missed", 1).replace(ID, id).replace("2017-10-06T13:48:01.980-0600", (String)
                        swept.get("lastUpdateDate"))))
                .isEqualTo(200);
        events.assertIsSatisfied(1);
    }

    @Test
    void whatWasPushedAndIsGoneBeforeTheNextSweepIsFoundDeleted() throws Exception {
        context.getRegistry().bind("offsets", new MemoryStateRepository());
        MockEndpoint events = receive("sweepDelay=50&initialDelay=300&detectDeletions=true&offsetRepository=#offsets");
        events.expectedHeaderValuesReceivedInAnyOrder(WorkfrontConstants.EVENT_TYPE, "UPDATE", "DELETE");

        assertThat(post(update("Short-lived", 1))).isEqualTo(200);

        events.assertIsSatisfied();
        assertThat(events.getExchanges().get(1).getMessage().getBody(Map.class)).containsEntry("ID", ID);
    }
}
