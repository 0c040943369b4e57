package io.github.camelworkfront.sandbox.internal.proof.callback;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.ProofDelivery.State;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final Instant START = Instant.parse("2030-03-01T12:00:00Z");

    private final Delivery delivery =
            new Delivery(new CallbackTarget("http://a.example/hook", 7), "state", 42, "<callback/>", START);

    private void fail(Duration after) {
        delivery.begin(START.plus(after));
        delivery.end(500);
    }

    private boolean due(Duration after) {
        return delivery.due(START.plus(after));
    }

    @Test
    void theFirstHourItIsTriedAtItsInterval() {
        fail(Duration.ZERO);

        assertThat(due(Duration.ofMinutes(6))).isFalse();
        assertThat(due(Duration.ofMinutes(7))).isTrue();
        fail(Duration.ofMinutes(59));
        assertThat(due(Duration.ofMinutes(65))).isFalse();
        assertThat(due(Duration.ofMinutes(66))).isTrue();
    }

    @Test
    void afterAnHourItIsTriedEveryHour() {
        fail(Duration.ofMinutes(60));

        assertThat(due(Duration.ofMinutes(119))).isFalse();
        assertThat(due(Duration.ofMinutes(120))).isTrue();
    }

    @Test
    void afterADayItIsDropped() {
        fail(Duration.ofHours(24).minusMinutes(1));
        assertThat(delivery.describe().state()).isEqualTo(State.PENDING);

        fail(Duration.ofHours(24));

        assertThat(delivery.describe().state()).isEqualTo(State.DROPPED);
        assertThat(due(Duration.ofDays(3))).isFalse();
    }

    @Test
    void onlyAnswersFrom200To299AreDelivery() {
        for (int status : new int[] {0, 199, 301, 404, 503}) {
            delivery.begin(START);
            delivery.end(status);
            assertThat(delivery.describe().state()).isEqualTo(State.PENDING);
        }
        delivery.begin(START);
        delivery.end(299);
        assertThat(delivery.describe().state()).isEqualTo(State.DELIVERED);
        assertThat(delivery.describe().tries()).isEqualTo(6);
    }

    @Test
    void itIsNotDueWhileItIsTried() {
        delivery.begin(START);

        assertThat(due(Duration.ofHours(1))).isFalse();
    }
}
