package io.github.camelworkfront.internal.consumer.arrival;

import static io.github.camelworkfront.internal.consumer.arrival.Arrivals.NOON;
import static io.github.camelworkfront.internal.consumer.arrival.Arrivals.deleted;
import static io.github.camelworkfront.internal.consumer.arrival.Arrivals.polled;
import static io.github.camelworkfront.internal.consumer.arrival.Arrivals.polledAgain;
import static io.github.camelworkfront.internal.consumer.arrival.Arrivals.pushed;
import static io.github.camelworkfront.internal.consumer.arrival.Arrivals.pushedLater;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelworkfront.internal.consumer.arrival.Arrival.Source;
import io.github.camelworkfront.internal.consumer.arrival.Gate.Admission;
import io.github.camelworkfront.internal.consumer.arrival.Gate.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;
import org.apache.camel.support.processor.state.MemoryStateRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final Map<String, Object> A = Map.of("ID", "1", "name", "A");
    private static final Map<String, Object> B = Map.of("ID", "1", "name", "B");

    private final IdempotentRepository repository = MemoryIdempotentRepository.memoryIdempotentRepository(1000);

    @BeforeEach
    void start() {
        repository.start();
    }

    private Gate pushing() {
        return new Gate(repository, null, false, false);
    }

    private Gate bothWays() {
        return new Gate(repository, null, true, true);
    }

    private Gate ordered() {
        return new Gate(null, new NewestStates(null, ""), false, false);
    }

    private static Verdict pass(Gate gate, Arrival arrival) {
        Verdict verdict = gate.enter(arrival).verdict();
        if (verdict == Verdict.PASS) {
            gate.done(arrival, true);
        }
        return verdict;
    }

    @Test
    void aPushedStatePassesOnce() {
        Gate gate = pushing();
        assertThat(pass(gate, pushed(NOON, A))).isEqualTo(Verdict.PASS);
        assertThat(pass(gate, pushed(NOON, A))).isEqualTo(Verdict.DUPLICATE);
    }

    @Test
    void twoPushedStatesOfTheSameDateBothPass() {
        Gate gate = bothWays();
        assertThat(pass(gate, pushed(NOON, A))).isEqualTo(Verdict.PASS);
        assertThat(pass(gate, pushed(NOON, B))).isEqualTo(Verdict.PASS);
        assertThat(pass(gate, pushed(NOON, A))).isEqualTo(Verdict.DUPLICATE);
    }

    @Test
    void aStateThatTheRouteFailedWithPassesAgain() {
        Gate gate = pushing();
        assertThat(gate.enter(pushed(NOON, A)).verdict()).isEqualTo(Verdict.PASS);
        gate.done(pushed(NOON, A), false);
        assertThat(gate.enter(pushed(NOON, A)).verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void aStateInTheRouteIsBusyAndTellsHowItEnds() {
        Gate gate = pushing();
        gate.enter(pushed(NOON, A));
        Admission second = gate.enter(pushed(NOON, A));
        assertThat(second.verdict()).isEqualTo(Verdict.BUSY);
        assertThat(second.other()).isNotDone();
        gate.done(pushed(NOON, A), true);
        assertThat(second.other()).isCompletedWithValue(true);
        Admission third = gate.enter(pushed(NOON, A));
        assertThat(third.verdict()).isEqualTo(Verdict.DUPLICATE);
    }

    @Test
    void whatWasPushedIsNotPolledAgain() {
        Gate gate = bothWays();
        pass(gate, pushed(NOON, A));
        assertThat(pass(gate, polled(NOON, Map.of("name", "A")))).isEqualTo(Verdict.DUPLICATE);
    }

    @Test
    void whatWasPolledIsNotPushedAgain() {
        Gate gate = bothWays();
        pass(gate, polled(NOON, Map.of("name", "A")));
        assertThat(pass(gate, pushed(NOON, A))).isEqualTo(Verdict.DUPLICATE);
    }

    @Test
    void aPolledStateThatChangedUnderTheSameDatePassesThoughTheFirstWasPushed() {
        Gate gate = bothWays();
        pass(gate, pushed(NOON, A));
        assertThat(pass(gate, polledAgain(NOON, B))).isEqualTo(Verdict.PASS);
        assertThat(pass(gate, polledAgain(NOON, B))).isEqualTo(Verdict.DUPLICATE);
    }

    @Test
    void aDeletionThatWasPushedIsNotFoundByComparingThoughTheLastUpdateWasMissed() {
        Gate gate = bothWays();
        pass(gate, deleted(Source.PUSH, NOON.plusSeconds(5), NOON.plusSeconds(9)));
        assertThat(pass(gate, deleted(Source.POLL, NOON, null))).isEqualTo(Verdict.DUPLICATE);
    }

    @Test
    void aDeletionThatWasFoundByComparingIsNotPushedAgain() {
        Gate gate = bothWays();
        pass(gate, deleted(Source.POLL, NOON, null));
        assertThat(pass(gate, deleted(Source.PUSH, NOON.plusSeconds(5), NOON.plusSeconds(9))))
                .isEqualTo(Verdict.DUPLICATE);
    }

    @Test
    void anObjectThatAPollBringsBackAfterItsDeletionIsFoundDeletedAgain() {
        Gate gate = bothWays();
        pass(gate, deleted(Source.PUSH, NOON, NOON.plusSeconds(1)));
        assertThat(pass(gate, polled(NOON, A))).isEqualTo(Verdict.PASS);
        assertThat(pass(gate, deleted(Source.POLL, NOON, null))).isEqualTo(Verdict.PASS);
        assertThat(pass(gate, deleted(Source.POLL, NOON, null))).isEqualTo(Verdict.DUPLICATE);
    }

    @Test
    void whatWasBroughtBackCanBeDeletedOnceMore() {
        Gate gate = bothWays();
        pass(gate, deleted(Source.PUSH, NOON, NOON));
        pass(gate, pushed(NOON.plusSeconds(60), A));
        assertThat(pass(gate, deleted(Source.PUSH, NOON.plusSeconds(60), NOON.plusSeconds(90))))
                .isEqualTo(Verdict.PASS);
    }

    @Test
    void whoListensHearsOfWhatIsDeliveredUntilHeEndsIt() {
        List<Arrival> heard = new ArrayList<>();
        Gate gate = pushing();
        Runnable end = gate.listen(heard::add);
        pass(gate, pushed(NOON, A));
        gate.enter(pushed(NOON, B));
        gate.done(pushed(NOON, B), false);
        end.run();
        pass(gate, pushed(NOON, B));
        assertThat(heard).containsExactly(pushed(NOON, A));
    }

    @Test
    void aListenerThatFailsMakesTheStateComeAgain() {
        Gate gate = pushing();
        Runnable end = gate.listen(arrival -> {
            throw new IllegalStateException("the repository is away");
        });
        gate.enter(pushed(NOON, A));
        assertThatThrownBy(() -> gate.done(pushed(NOON, A), true)).hasMessage("the repository is away");
        end.run();
        assertThat(pass(gate, pushed(NOON, A))).isEqualTo(Verdict.PASS);
    }

    @Test
    void aDeletionIsNotTheUpdateBeforeIt() {
        Gate gate = pushing();
        pass(gate, pushed(NOON, A));
        assertThat(pass(gate, deleted(Source.PUSH, NOON, NOON))).isEqualTo(Verdict.PASS);
    }

    @Test
    void anOlderStateThanTheLastOneIsSuperseded() {
        Gate gate = ordered();
        pass(gate, pushed(NOON.plusSeconds(1), B));
        assertThat(pass(gate, pushed(NOON, A))).isEqualTo(Verdict.SUPERSEDED);
        assertThat(pass(gate, pushed(NOON.plusSeconds(1), A))).isEqualTo(Verdict.PASS);
        assertThat(pass(gate, pushed(NOON.plusSeconds(2), A))).isEqualTo(Verdict.PASS);
    }

    @Test
    void anUpdateThatComesAfterTheDeletionIsSuperseded() {
        Gate gate = ordered();
        pass(gate, deleted(Source.PUSH, NOON, NOON.plusSeconds(10)));
        assertThat(pass(gate, pushed(NOON.plusSeconds(5), A))).isEqualTo(Verdict.SUPERSEDED);
    }

    @Test
    void ofTwoStatesWithTheSameDateTheOneThatHappenedFirstIsSupersededByTheOther() {
        for (MemoryStateRepository kept : new MemoryStateRepository[] {null, new MemoryStateRepository()}) {
            Gate gate = new Gate(null, new NewestStates(kept, ""), true, false);
            pass(gate, pushedLater(NOON, NOON.plusSeconds(2), B));
            assertThat(pass(gate, pushedLater(NOON, NOON.plusSeconds(1), A))).isEqualTo(Verdict.SUPERSEDED);
            assertThat(pass(gate, polledAgain(NOON, A))).isEqualTo(Verdict.PASS);
        }
    }

    @Test
    void whatWasBroughtBackWithTheDateThatItHadIsNotSupersededByItsDeletion() {
        for (MemoryStateRepository kept : new MemoryStateRepository[] {null, new MemoryStateRepository()}) {
            Gate gate = new Gate(null, new NewestStates(kept, ""), false, false);
            pass(gate, deleted(Source.PUSH, NOON, NOON.plusSeconds(10)));
            assertThat(pass(gate, pushedLater(NOON, NOON.plusSeconds(9), A))).isEqualTo(Verdict.SUPERSEDED);
            assertThat(pass(gate, pushedLater(NOON, NOON.plusSeconds(11), A))).isEqualTo(Verdict.PASS);
        }
    }

    @Test
    void whatAPollFindsGoneIsNotSupersededByTheUpdatesThatItDoesNotRemember() {
        Gate gate = ordered();
        pass(gate, pushed(NOON.plusSeconds(9), B));
        assertThat(pass(gate, deleted(Source.POLL, NOON, null))).isEqualTo(Verdict.PASS);
        assertThat(pass(gate, pushed(NOON.plusSeconds(5), A))).isEqualTo(Verdict.SUPERSEDED);
    }

    @Test
    void inOrderOneStateOfAnObjectWaitsForAnother() {
        Gate gate = ordered();
        gate.enter(pushed(NOON, A));
        assertThat(gate.enter(pushed(NOON.plusSeconds(1), B)).verdict()).isEqualTo(Verdict.BUSY);
        assertThat(pushing().enter(pushed(NOON.plusSeconds(1), B)).verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void whatIsNewestIsKeptForOtherNodesAndForARestart() {
        MemoryStateRepository shared = new MemoryStateRepository();
        Gate first = new Gate(null, new NewestStates(shared, "newest/"), false, false);
        Gate second = new Gate(null, new NewestStates(shared, "newest/"), false, false);
        pass(first, pushed(NOON.plusSeconds(1), B));
        assertThat(pass(second, pushed(NOON, A))).isEqualTo(Verdict.SUPERSEDED);
        assertThat(shared.getState("newest/TASK+1")).isEqualTo("2026-03-01T12:00:01.000Z 2026-03-01T12:00:01.000Z");
    }

    @Test
    void aRepositoryThatFailsLeavesNothingUnderWay() {
        Map<String, Boolean> broken = new HashMap<>();
        broken.put("broken", true);
        IdempotentRepository failing = new MemoryIdempotentRepository() {
            @Override
            public boolean contains(String key) {
                if (broken.get("broken")) {
                    throw new IllegalStateException("the database is away");
                }
                return super.contains(key);
            }
        };
        failing.start();
        Gate gate = new Gate(failing, null, false, false);
        assertThatThrownBy(() -> gate.enter(pushed(NOON, A))).hasMessage("the database is away");
        broken.put("broken", false);
        assertThat(pass(gate, pushed(NOON, A))).isEqualTo(Verdict.PASS);
    }

    @Test
    void whoeverWaitsLearnsThatAStateWhoseKeyCouldNotBeKeptDoesNotCount() {
        IdempotentRepository failing = new MemoryIdempotentRepository() {
            @Override
            public boolean add(String key) {
                throw new IllegalStateException("the database is away");
            }
        };
        failing.start();
        Gate gate = new Gate(failing, null, false, false);
        gate.enter(pushed(NOON, A));
        Admission waiting = gate.enter(pushed(NOON, A));
        assertThatThrownBy(() -> gate.done(pushed(NOON, A), true)).hasMessage("the database is away");
        assertThat(waiting.other()).isCompletedWithValue(false);
    }
}
