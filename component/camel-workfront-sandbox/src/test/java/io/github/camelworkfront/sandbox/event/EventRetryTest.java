package io.github.camelworkfront.sandbox.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.sandbox.Choice;
import io.github.camelworkfront.sandbox.EventDelivery;
import io.github.camelworkfront.sandbox.EventDelivery.State;
import io.github.camelworkfront.sandbox.UrlHealth;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class EventRetryTest extends EventScene {

    private static final Duration UNIT = Duration.ofMillis(84_800);

    private void change() {
        sandbox.create("TASK", Map.of("name", "Draft"));
    }

    private void changes(int count) {
        for (int i = 0; i < count; i++) {
            change();
        }
    }

    private EventDelivery only() {
        assertThat(events.deliveries()).hasSize(1);
        return events.deliveries().get(0);
    }

    private UrlHealth health() {
        return events.health(receiver.url());
    }

    @Test
    void whatIsNotTakenComesAgainOnTheSchedule() {
        receiver.answer(request -> 500);
        subscribe("CREATE");
        change();
        settle();
        assertThat(only().tries()).isOne();
        assertThat(only().lastStatus()).isEqualTo(500);
        assertThat(events.pending()).isOne();

        sandbox.clock().advance(UNIT.minusSeconds(30));
        settle();
        assertThat(only().tries()).isOne();

        sandbox.clock().advance(Duration.ofSeconds(31));
        settle();
        assertThat(only().tries()).isEqualTo(2);

        receiver.answer(request -> 204);
        sandbox.clock().advance(UNIT.multipliedBy(3).plusSeconds(1));
        settle();
        assertThat(only().state()).isEqualTo(State.DELIVERED);
        assertThat(only().tries()).isEqualTo(3);
        assertThat(events.pending()).isZero();
        assertThat(health()).isEqualTo(new UrlHealth(1, 2, 0, Optional.empty(), Optional.empty()));
    }

    @Test
    void afterElevenAttemptsItIsGivenUp() {
        receiver.answer(request -> 404);
        subscribe("CREATE");
        change();
        settle();
        for (int attempt = 1; attempt < 11; attempt++) {
            assertThat(only().state()).isEqualTo(State.PENDING);
            assertThat(only().tries()).isEqualTo(attempt);
            sandbox.clock().advance(UNIT.multipliedBy((1L << attempt) - 1).plusSeconds(1));
            settle();
        }

        assertThat(only().state()).isEqualTo(State.DROPPED);
        assertThat(only().tries()).isEqualTo(11);
        assertThat(events.givenUp()).isOne();
        sandbox.clock().advance(Duration.ofDays(30));
        settle();
        assertThat(receiver.all()).hasSize(11);
    }

    @Test
    void anAnswerThatTakesTooLongOrDoesNotComeIsAFailure() {
        CountDownLatch answered = new CountDownLatch(1);
        events.answerTime(Duration.ofMillis(200));
        receiver.answer(request -> {
            try {
                answered.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return 200;
        });
        subscribe("CREATE");
        change();
        settle();
        assertThat(only().state()).isEqualTo(State.PENDING);
        assertThat(only().lastStatus()).isZero();
        answered.countDown();

        events.answerTime(Duration.ofSeconds(30));
        receiver.answer(request -> 0);
        sandbox.clock().advance(UNIT.plusSeconds(1));
        settle();
        assertThat(only().tries()).isEqualTo(2);
        assertThat(only().lastStatus()).isZero();
    }

    @Test
    void aReceiverThatIsNotThereIsAFailure() {
        subscribe("CREATE");
        receiver.close();
        change();
        settle();

        assertThat(health().failures()).isOne();
    }

    @Test
    void anAddressThatFailsMostOfTheTimeIsDisabledAndProbed() {
        receiver.answer(request -> 500);
        String subscription = subscribe("CREATE");
        changes(100);
        settle();
        assertThat(health().disabledAt()).isEmpty();
        change();
        settle();
        assertThat(health().disabledAt()).isPresent();
        assertThat(health().failures()).isEqualTo(101);
        sandbox.choices().set(Choice.SUBSCRIPTION_SPELLING, "mixed");
        assertThat(subscriptions
                        .get("/" + subscription)
                        .json()
                        .at("/subscription_url/failures")
                        .asInt())
                .isEqualTo(101);
        assertThat(subscriptions
                        .get("/" + subscription)
                        .json()
                        .at("/subscription_url/disabled_at")
                        .asText())
                .isNotEqualTo("null")
                .isNotEmpty();
        sandbox.choices().set(Choice.SUBSCRIPTION_SPELLING, "camel-case");
        assertThat(subscriptions
                        .get("/" + subscription)
                        .json()
                        .at("/subscriptionUrl/disabledAt")
                        .asText())
                .isNotEqualTo("null")
                .isNotEmpty();

        changes(5);
        settle();
        assertThat(receiver.all()).hasSize(101);

        sandbox.clock().advance(Duration.ofMinutes(10).plusSeconds(1));
        settle();
        assertThat(receiver.all()).hasSize(102);
        assertThat(health().disabledAt()).isPresent();

        receiver.answer(request -> 200);
        sandbox.clock().advance(Duration.ofMinutes(10).plusSeconds(1));
        settle();
        assertThat(health().disabledAt()).isEmpty();
        assertThat(events.delivered()).isEqualTo(106);

        sandbox.clock().advance(Duration.ofHours(1));
        settle();
        assertThat(events.deliveries()).allMatch(delivery -> delivery.state() == State.DELIVERED);
    }

    @Test
    void whatWaitsAtADisabledAddressForLongerThanItsRetriesWouldTakeIsGivenUp() {
        receiver.answer(request -> 500);
        subscribe("CREATE");
        changes(101);
        settle();
        change();
        events.hold();
        sandbox.clock().advance(Duration.ofHours(49));
        change();
        events.release();
        settle();

        assertThat(events.givenUp()).isPositive();
        assertThat(events.deliveries().get(102).state()).isEqualTo(State.PENDING);
    }

    @Test
    void anAddressThatFailedForThreeDaysIsFrozenUntilItsSubscriptionsAreGone() {
        String subscription = subscribe("CREATE");
        changes(1_000);
        settle();
        receiver.answer(request -> 500);
        changes(2_000);
        settle();
        assertThat(health().disabledAt()).isPresent();
        assertThat(health().frozenAt()).isEmpty();
        sandbox.clock().advance(Duration.ofHours(73));
        change();
        settle();
        assertThat(health().frozenAt()).isPresent();

        receiver.answer(request -> 200);
        long sent = events.sent();
        change();
        sandbox.clock().advance(Duration.ofDays(1));
        settle();
        assertThat(events.sent()).isEqualTo(sent);
        assertThat(events.deliveries().get(events.deliveries().size() - 1).state())
                .isEqualTo(State.DROPPED);

        signIn();
        subscriptions.delete("/" + subscription);
        subscribe("CREATE");
        change();
        settle();
        assertThat(events.sent()).isEqualTo(sent + 1);
        assertThat(health()).isEqualTo(new UrlHealth(1, 0, 0, Optional.empty(), Optional.empty()));
    }

    @Test
    void theHealthOfAnAddressMayOutliveItsSubscriptions() {
        sandbox.choices().set(Choice.EVENT_URL_HEALTH, "kept");
        receiver.answer(request -> 500);
        String subscription = subscribe("CREATE");
        change();
        settle();
        subscriptions.delete("/" + subscription);

        assertThat(health().failures()).isOne();
    }

    @Test
    void subscriptionsWithTheSameAddressShareItsHealth() {
        receiver.answer(request -> 500);
        subscribe("CREATE");
        String other = subscribe("PROJ", "CREATE", "");
        subscribe("PROJ", "CREATE", receiver.url("/other"), "");
        change();
        settle();

        assertThat(subscriptions
                        .get("/" + other)
                        .json()
                        .at("/subscriptionUrl/failures")
                        .asInt())
                .isOne();
        assertThat(events.health(receiver.url("/other"))).isEqualTo(UrlHealth.UNKNOWN);
        subscriptions.delete("/" + other);
        assertThat(health().failures()).isOne();
    }

    @Test
    void aResetForgetsEverything() {
        receiver.answer(request -> 500);
        subscribe("CREATE");
        change();
        settle();

        sandbox.reset();

        assertThat(events.deliveries()).isEmpty();
        assertThat(events.sent()).isZero();
        assertThat(events.idle()).isTrue();
        assertThat(health()).isEqualTo(UrlHealth.UNKNOWN);
    }

    @Test
    void aTokenThatNoHeaderCanHaveReachesNobody() {
        assertThat(subscriptions
                        .json(
                                "POST",
                                "",
                                "{'objCode':'TASK','eventType':'CREATE','url':'%s','authToken':'\u043a\u043b\u044e\u0447'}"
                                        .formatted(receiver.url()))
                        .status())
                .isEqualTo(201);
        change();
        settle();

        assertThat(only().tries()).isOne();
        assertThat(only().lastStatus()).isZero();
        assertThat(receiver.all()).isEmpty();
    }

    @Test
    void aRedirectIsAFailure() {
        receiver.answer(request -> 302);
        subscribe("CREATE");
        change();
        settle();

        assertThat(only().state()).isEqualTo(State.PENDING);
        assertThat(health().failures()).isOne();
    }
}
