package io.github.camelworkfront.sandbox.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelworkfront.sandbox.EventDelivery;
import io.github.camelworkfront.sandbox.EventDelivery.State;
import io.github.camelworkfront.sandbox.SandboxClient;
import io.github.camelworkfront.sandbox.event.EventReceiver.Received;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventFaultTest extends EventScene {

    private void create(int count) {
        for (int i = 0; i < count; i++) {
            sandbox.create("TASK", Map.of("name", "Task " + i));
        }
    }

    private List<String> names() {
        return receiver.all().stream().map(Received::name).toList();
    }

    @Test
    void aShareOfTheEventsIsLost() {
        subscribe("CREATE");
        events.drop(0.5);
        create(100);
        settle();

        assertThat(events.messages()).isEqualTo(100);
        assertThat(events.dropped()).isBetween(20L, 80L);
        assertThat(events.pending()).isZero();
        assertThat(receiver.all()).hasSize((int) (100 - events.dropped()));
        assertThat(events.deliveries())
                .filteredOn(delivery -> delivery.state() == State.DROPPED)
                .hasSize((int) events.dropped())
                .allMatch(delivery -> delivery.tries() == 0);
    }

    @Test
    void aShareOfTheEventsComesTwice() {
        subscribe("CREATE");
        events.doubled(0.5);
        create(100);
        settle();

        assertThat(events.doubledCount()).isBetween(20L, 80L);
        assertThat(receiver.all()).hasSize((int) (100 + events.doubledCount()));
        assertThat(events.pending()).isZero();
        assertThat(names()).hasSizeGreaterThan(100).containsAll(List.of("Task 0", "Task 99"));
    }

    @Test
    void aShareOfTheEventsIsOvertaken() {
        subscribe("CREATE");
        events.reorder(0.3).hold();
        create(50);
        events.release();
        settle();

        assertThat(events.reordered()).isBetween(5L, 30L);
        assertThat(names()).hasSize(50).doesNotHaveDuplicates();
        List<String> sent =
                events.deliveries().stream().map(EventDelivery::objId).toList();
        assertThat(receiver.all().stream().map(Received::id).toList())
                .containsExactlyInAnyOrderElementsOf(sent)
                .isNotEqualTo(sent);
    }

    @Test
    void theLastEventComesEvenIfNothingOvertakesIt() {
        subscribe("CREATE");
        events.reorder(1);
        create(1);
        settle();

        assertThat(receiver.all()).hasSize(1);
    }

    @Test
    void eventsMayBeLateByTheSandboxesClock() {
        subscribe("CREATE");
        events.delay(Duration.ofMinutes(5));
        create(1);
        settle();
        assertThat(receiver.all()).isEmpty();

        sandbox.clock().advance(Duration.ofMinutes(5));
        settle();
        assertThat(receiver.all()).hasSize(1);
    }

    @Test
    void theSameSeedLosesTheSame() {
        subscribe("CREATE");
        List<State> first = losses();
        List<State> second = losses();

        assertThat(second).isEqualTo(first).contains(State.DROPPED, State.DELIVERED);
    }

    private List<State> losses() {
        events.drop(0.5).seed(7);
        int before = events.deliveries().size();
        create(40);
        settle();
        return events.deliveries().stream()
                .skip(before)
                .map(EventDelivery::state)
                .toList();
    }

    @Test
    void nothingIsSentWhileHeld() {
        subscribe("CREATE");
        events.hold();
        create(3);

        assertThat(events.idle()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> events.awaitIdle(Duration.ofMillis(50)));
        assertThat(events.sent()).isZero();
        events.release();
        settle();
        assertThat(receiver.all()).hasSize(3);
        assertThat(events.deliveries()).allMatch(delivery -> delivery.body().contains("\"eventType\":\"CREATE\""));
    }

    @Test
    void impossibleSettingsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> events.drop(1.1)).withMessageContaining("drop");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> events.doubled(-0.1))
                .withMessageContaining("doubled");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> events.reorder(Double.NaN))
                .withMessageContaining("reorder");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> events.delay(Duration.ofSeconds(-1)))
                .withMessageContaining("delay");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> events.answerTime(Duration.ZERO))
                .withMessageContaining("answerTime");
    }

    @Test
    void allOfThisIsThereOverHttp() {
        SandboxClient control = rest.anonymous().root("/_sandbox/events");
        subscribe("CREATE");
        assertThat(control.json(
                                "PUT",
                                "",
                                "{'drop':1,'doubled':0.5,'reorder':0.5,'delay':'PT1M','seed':3,'answerTime':'PT9S'}")
                        .status())
                .isEqualTo(200);
        create(1);
        assertThat(control.get("").json().path("dropped").asInt()).isOne();
        control.json("PUT", "", "{'drop':0,'doubled':0,'reorder':0,'delay':'PT0S'}");
        control.send("POST", "/hold");
        create(2);
        assertThat(control.get("").json().path("idle").asBoolean()).isFalse();
        control.send("POST", "/release");
        settle();

        JsonNode counters = control.get("").json();
        assertThat(counters.path("messages").asInt()).isEqualTo(3);
        assertThat(counters.path("delivered").asInt()).isEqualTo(2);
        JsonNode deliveries = control.get("/deliveries?limit=2").json();
        assertThat(deliveries).hasSize(2);
        assertThat(deliveries.at("/0/state").asText()).isEqualTo("delivered");
        assertThat(deliveries.at("/0/url").asText()).isEqualTo(receiver.url());
        assertThat(deliveries.at("/0/body").asText()).contains("Task 0");
        assertThat(control.get("/health?url=" + SandboxClient.encode(receiver.url()))
                        .json()
                        .path("successes")
                        .asInt())
                .isEqualTo(2);
        assertThat(control.json("PUT", "", "{'drop':'many'}").status()).isEqualTo(400);
        assertThat(control.json("PUT", "", "{'lose':1}").status()).isEqualTo(400);
    }

    @Test
    void tokensAreNotShown() {
        subscribe("CREATE");
        create(1);
        settle();

        assertThat(rest.anonymous().root("/_sandbox/events").get("/deliveries").text())
                .doesNotContain(TOKEN);
        assertThat(events.deliveries().toString()).doesNotContain(TOKEN);
    }
}
