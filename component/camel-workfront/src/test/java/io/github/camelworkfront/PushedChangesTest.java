package io.github.camelworkfront;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;

/** Changes that a service with subscriptions pushes to a route. */
class PushedChangesTest extends PushTestSupport {

    private static final Duration MOST = Duration.ofSeconds(30);

    private final List<Exchange> arrived = new CopyOnWriteArrayList<>();

    private void subscribe(String options) throws Exception {
        String external = "webhookAutoRegister=true&webhookExternalUrl=" + server();
        receive(external + (options.isEmpty() ? "" : "&" + options), route -> route.process(arrived::add));
    }

    private static Map<?, ?> bodyOf(Exchange exchange) {
        return exchange.getMessage().getBody(Map.class);
    }

    @Test
    @SuppressWarnings("unchecked")
    void pushedObjectSaysWhatGetSays() throws Exception {
        subscribe("");
        String id = (String) sandbox()
                .create("PROJ", Map.of("name", "Launch", "status", "CUR", "DE:Region", "EMEA", "priority", 2))
                .get("ID");
        // Two events on their way at once may arrive in either order.
        sandbox().events().awaitIdle(MOST);
        call("workfront:proj/update", Map.of("ID", id, "name", "Launch 2"));
        sandbox().events().awaitIdle(MOST);

        assertThat(arrived)
                .extracting(e -> e.getMessage().getHeader(WorkfrontConstants.EVENT_TYPE))
                .containsExactly("CREATE", "UPDATE");
        Map<?, ?> pushed = bodyOf(arrived.get(1));
        Map<String, Object> read =
                callForMap("workfront:proj/get?fields=description,entryDate,lastUpdateDate,parameterValues", id);
        read.putAll((Map<String, Object>) read.remove("parameterValues"));
        read.keySet().retainAll(pushed.keySet());
        assertThat(read).containsKeys("ID", "objCode", "name", "lastUpdateDate", "entryDate", "DE:Region");
        read.forEach(
                (name, value) -> assertThat((Object) pushed.get(name)).as(name).isEqualTo(value));
    }

    @Test
    void deletionHasTheLastState() throws Exception {
        subscribe("eventTypes=DELETE");
        String id = project("Gone");
        call("workfront:proj/delete", id);
        sandbox().events().awaitIdle(MOST);

        assertThat(arrived).hasSize(1);
        assertThat(bodyOf(arrived.get(0)).get("name")).isEqualTo("Gone");
        assertThat(arrived.get(0).getMessage().getHeader(WorkfrontConstants.EVENT_KEY, String.class))
                .endsWith("+deleted");
    }

    @Test
    void encodedStatesAreDecoded() throws Exception {
        subscribe("base64Encoding=true&eventTypes=CREATE");
        project("Encoded");
        sandbox().events().awaitIdle(MOST);

        assertThat(arrived).hasSize(1);
        assertThat(bodyOf(arrived.get(0)).get("name")).isEqualTo("Encoded");
    }

    @Test
    void doubledAndOvertakenEventsArriveOnceAndTheNewestLast() throws Exception {
        subscribe("ordered=true");
        sandbox().events().seed(7).doubled(0.4).reorder(0.4);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            ids.add(project("P" + i));
        }
        for (int round = 1; round <= 6; round++) {
            sandbox().clock().advance(Duration.ofSeconds(1));
            for (String id : ids) {
                call("workfront:proj/update", Map.of("ID", id, "name", "round " + round));
            }
        }
        sandbox().events().awaitIdle(MOST);

        assertThat(sandbox().events().doubledCount()).isPositive();
        assertThat(sandbox().events().reordered()).isPositive();
        assertThat(arrived)
                .extracting(e -> e.getMessage().getHeader(WorkfrontConstants.EVENT_KEY))
                .doesNotHaveDuplicates();
        Map<Object, Object> last = new HashMap<>();
        arrived.forEach(e -> last.put(bodyOf(e).get("ID"), bodyOf(e).get("name")));
        assertThat(last).hasSize(4).allSatisfy((id, name) -> assertThat(name).isEqualTo("round 6"));
    }

    @Test
    void lostEventsAreFoundByTheSweepAndNothingArrivesTwice() throws Exception {
        subscribe("sweepDelay=100&initialDelay=0&since=beginning");
        sandbox().events().seed(3).drop(0.5);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ids.add(project("P" + i));
        }
        sandbox().events().awaitIdle(MOST);

        Eventually.holds(() -> assertThat(arrived)
                .extracting(e -> (String) bodyOf(e).get("ID"))
                .containsAll(ids));
        assertThat(sandbox().events().dropped()).isPositive();
        assertThat(arrived)
                .extracting(e -> e.getMessage().getHeader(WorkfrontConstants.EVENT_KEY))
                .doesNotHaveDuplicates();
    }
}
