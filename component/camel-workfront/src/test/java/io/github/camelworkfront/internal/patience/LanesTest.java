package io.github.camelworkfront.internal.patience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.internal.patience.Allowance.Refused;
import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.Failures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LanesTest {

    private static final ServiceCall CALL = ServiceCall.get("/attask/api/v22.0/PROJ/count", Params.NONE, "proj/count");
    private static final Backoff BACKOFF = new Backoff(1000, 30_000, new Random(1));

    private final ManualTime time = new ManualTime();
    private final Lifetime lifetime = new Lifetime();
    private final Lanes lanes = new Lanes(lifetime, time);

    @Test
    void whoComesFirstIsServedFirst() throws Exception {
        lanes.join(1);
        Lane held = lanes.take(CALL, false);
        List<String> order = new CopyOnWriteArrayList<>();
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            all.add(waiter(name, false, order));
        }
        all.add(waiter("refused before", true, order));
        all.add(waiter("refused before as well", true, order));

        held.close();
        for (CompletableFuture<Void> one : all) {
            one.get();
        }

        assertThat(order).containsExactly("refused before", "refused before as well", "a", "b", "c");
        assertThat(lanes.used()).isZero();
        assertThat(lanes.waiting()).isZero();
    }

    @Test
    void aPauseThatEndsBetweenTwoLooksAtTheClockIsOver() throws Exception {
        Lanes alone = new Lanes(lifetime, new TickingTime());
        alone.join(1);
        alone.pause(TickingTime.TICK.plus(TickingTime.TICK.dividedBy(2)));

        try (Lane lane = alone.take(CALL, false)) {
            assertThat(alone.used()).isEqualTo(1);
        }
    }

    /** Goes on with each look at it; a timed wait is over at once. */
    private static final class TickingTime implements Time {

        private static final Duration TICK = Duration.ofMillis(1);

        private final AtomicLong now = new AtomicLong();

        @Override
        public long nanos() {
            return now.getAndAdd(TICK.toNanos());
        }

        @Override
        public void await(Condition condition, long nanos) {
            assertThat(nanos).isPositive();
        }
    }

    @Test
    void aLaneIsGivenBackOnce() throws Exception {
        lanes.join(2);
        Lane one = lanes.take(CALL, false);
        Lane two = lanes.take(CALL, false);

        one.close();
        one.close();

        assertThat(lanes.used()).isEqualTo(1);
        two.close();
        assertThat(lanes.used()).isZero();
    }

    @Test
    void ofSeveralBoundsTheSmallestCountsWhileItIsInUse() {
        lanes.join(10);
        lanes.join(3);
        lanes.join(3);
        assertThat(lanes.allowed()).isEqualTo(3);
        lanes.leave(3);
        assertThat(lanes.allowed()).isEqualTo(3);
        lanes.leave(3);
        assertThat(lanes.allowed()).isEqualTo(10);
        lanes.leave(10);
        assertThat(lanes.allowed()).isEqualTo(10);
    }

    @Test
    void whatTheServiceAsksToWaitHoldsUpEverybody() throws Exception {
        lanes.join(5);
        Lane refused = lanes.take(CALL, false);
        assertThat(refused.refused(Duration.ofSeconds(60), BACKOFF)).isEqualTo(Refused.ALONE);
        refused.close();
        List<String> order = new CopyOnWriteArrayList<>();
        CompletableFuture<Void> one = waiter("one", false, order);
        CompletableFuture<Void> two = waiter("two", true, order);

        pass(Duration.ofSeconds(59));
        assertThat(order).isEmpty();
        assertThat(lanes.waiting()).isEqualTo(2);
        pass(Duration.ofSeconds(1));

        two.get();
        one.get();
        assertThat(order).containsExactly("two", "one");
    }

    @Test
    void noPauseIsLongerThanTheLongest() throws Exception {
        lanes.join(5);
        lanes.pause(Duration.ofDays(1));
        CompletableFuture<Void> one = waiter("one", false, new CopyOnWriteArrayList<>());

        pass(Lanes.LONGEST_PAUSE);

        one.get();
    }

    @Test
    void aShorterPauseDoesNotEndALongerOne() throws Exception {
        lanes.join(5);
        lanes.pause(Duration.ofSeconds(60));
        lanes.pause(Duration.ofSeconds(1));
        CompletableFuture<Void> one = waiter("one", false, new CopyOnWriteArrayList<>());

        pass(Duration.ofSeconds(2));
        assertThat(one).isNotDone();
        pass(Duration.ofSeconds(58));

        one.get();
    }

    @Test
    void aRefusalWithoutAWordOnHowLongPausesForTheDelayOfTheOptions() throws Exception {
        lanes.join(5);
        try (Lane lane = lanes.take(CALL, false)) {
            lane.refused(Duration.ZERO, BACKOFF);
        }
        CompletableFuture<Void> one = waiter("one", false, new CopyOnWriteArrayList<>());
        pass(Duration.ofMillis(499));
        assertThat(one).isNotDone();
        pass(Duration.ofMillis(501));
        one.get();
    }

    @Test
    void whoIsInterruptedSendsNothingAndTakesNobodysTurn() throws Exception {
        lanes.join(1);
        Lane held = lanes.take(CALL, false);
        CompletableFuture<Throwable> interrupted = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                lanes.take(CALL, false).close();
                interrupted.complete(null);
            } catch (WorkfrontException e) {
                interrupted.complete(Thread.currentThread().isInterrupted() ? e : null);
            }
        });
        thread.start();
        until(() -> lanes.waiting() == 1);
        CompletableFuture<Void> next = waiter("next", false, new CopyOnWriteArrayList<>());

        thread.interrupt();

        assertThat(interrupted.get())
                .isInstanceOf(WorkfrontException.class)
                .hasMessageContaining("proj/count: not sent: interrupted while waiting for its turn")
                .hasCauseInstanceOf(InterruptedException.class)
                .satisfies(e -> assertThat(Failures.nothingApplied((WorkfrontException) e))
                        .isTrue());
        held.close();
        next.get();
    }

    @Test
    void anApplicationThatStopsEndsPausesAtOnceAndOtherWaitsInTheEnd() throws Exception {
        lanes.join(1);
        Lane held = lanes.take(CALL, false);
        CompletableFuture<Void> turn = waiter("turn", false, new CopyOnWriteArrayList<>());
        CompletableFuture<Void> later = waiter("later", false, new CopyOnWriteArrayList<>());

        lifetime.stopping();
        assertThat(turn).isNotDone();
        held.close();
        turn.get();
        later.get();

        Lane last = lanes.take(CALL, false);
        CompletableFuture<Void> paused = waiter("paused", false, new CopyOnWriteArrayList<>());
        last.refused(Duration.ofMinutes(1), BACKOFF);
        last.close();
        assertEnded(paused);

        lifetime.stopped();
        pass(Duration.ofMinutes(2));
        assertThatExceptionOfType(WorkfrontException.class).isThrownBy(() -> lanes.take(CALL, false));
        lifetime.started();
        lanes.take(CALL, false).close();
    }

    @Test
    void anEndedApplicationEndsEveryWait() throws Exception {
        lanes.join(1);
        Lane held = lanes.take(CALL, false);
        CompletableFuture<Void> turn = waiter("turn", false, new CopyOnWriteArrayList<>());

        lifetime.stopped();

        assertEnded(turn);
        held.close();
    }

    @Test
    void aRestLastsUntilItsTimeOrTheApplicationIsOver() throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        Future<Boolean> rested = threads.submit(() -> lanes.rest(TimeUnit.SECONDS.toNanos(10)));
        until(() -> lanes.resting() == 1);
        pass(Duration.ofSeconds(10));
        assertThat(rested.get()).isTrue();

        Future<Boolean> ended = threads.submit(() -> lanes.rest(TimeUnit.SECONDS.toNanos(10)));
        until(() -> lanes.resting() == 1);
        lifetime.stopping();
        assertThat(ended.get()).isFalse();
        threads.shutdown();

        lifetime.started();
        Thread.currentThread().interrupt();
        assertThat(lanes.rest(1)).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aClosedSetOfLanesListensNoMore() {
        lanes.close();
        lifetime.stopping();
        assertThat(lanes.used()).isZero();
    }

    private static void assertEnded(CompletableFuture<Void> waiter) {
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(waiter::get)
                .withCauseInstanceOf(WorkfrontException.class)
                .satisfies(e -> assertThat(e.getCause())
                        .hasMessageContaining("not sent: the application stops")
                        .hasCauseInstanceOf(RejectedExecutionException.class));
    }

    /** Takes a lane in a thread of its own and gives it back; it stands in the queue when this returns. */
    private CompletableFuture<Void> waiter(String name, boolean repeated, List<String> order) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        int before = lanes.waiting();
        new Thread(() -> {
                    try (Lane lane = lanes.take(CALL, repeated)) {
                        order.add(name);
                    } catch (WorkfrontException e) {
                        done.completeExceptionally(e);
                        return;
                    }
                    // Not before the lane is given back, which is counted afterwards.
                    done.complete(null);
                })
                .start();
        until(() -> lanes.waiting() > before || done.isDone());
        return done;
    }

    private void pass(Duration duration) {
        time.pass(duration);
        lanes.wakeAll();
    }

    private static void until(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }
}
