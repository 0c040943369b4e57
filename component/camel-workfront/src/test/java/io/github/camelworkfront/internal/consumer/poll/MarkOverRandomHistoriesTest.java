package io.github.camelworkfront.internal.consumer.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.internal.consumer.arrival.Arrival;
import io.github.camelworkfront.internal.consumer.arrival.Gate;
import io.github.camelworkfront.internal.consumer.poll.ChangingTable.State;
import io.github.camelworkfront.internal.operation.FakeService;
import io.github.camelworkfront.internal.plan.CursorWalk;
import io.github.camelworkfront.internal.plan.Filters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.apache.camel.support.processor.state.MemoryStateRepository;

/**
 * Rows change between any two requests, in ties of whole pages, some of them visible late; exchanges end out of order and
 * fail, and the process dies and begins again with what it has kept. Afterwards every object's latest state was delivered,
 * and none twice but those whose end had not been kept.
 */
class MarkOverRandomHistoriesTest {

    private static final int HISTORIES_PER_TRY = "full".equals(System.getProperty("scale")) ? 50 : 1;

    private static long histories;
    private static long polls;
    private static long requests;
    private static long changes;
    private static long delivered;
    private static long failures;
    private static long deaths;
    private static long again;
    private static long lost;
    private static long doubled;

    @AfterContainer
    static void totals() {
        System.out.println("Mark over random histories: " + histories + " histories, " + polls + " polls, " + requests
                + " requests, " + changes + " changes, " + delivered + " deliveries, " + failures + " failures, "
                + deaths
                + " deaths, " + again + " deliveries again after these; latest states lost " + lost
                + ", states doubled " + doubled);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void everyLatestStateArrivesAndNoneTwice(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int pageSize,
            @ForAll @IntRange(max = 5000) int overlap,
            @ForAll boolean wholeSeconds,
            @ForAll boolean sortedBySecond,
            @ForAll boolean breakOnFirstError)
            throws Exception {
        for (int i = 0; i < HISTORIES_PER_TRY; i++) {
            new History(new Random(seed + i), pageSize, overlap, wholeSeconds, sortedBySecond, breakOnFirstError).run();
        }
    }

    /** What ends a process between two instructions. */
    private static final class Death extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final class History implements Route {

        private final Random random;
        private final int pageSize;
        private final int overlap;
        private final boolean breakOnFirstError;
        private final ChangingTable table;
        private final Set<State> arrived = new HashSet<>();
        private final Set<State> unkept = new HashSet<>();
        private final Set<State> mayComeAgain = new HashSet<>();
        private final List<Runnable> pool = new ArrayList<>();
        private final MemoryStateRepository repository = new MemoryStateRepository() {
            @Override
            public void setState(String key, String value) {
                super.setState(key, value);
                unkept.clear();
            }
        };
        private boolean quiet;
        private int ofPoll;
        private Progress progress;

        History(
                Random random,
                int pageSize,
                int overlap,
                boolean wholeSeconds,
                boolean sortedBySecond,
                boolean breakOnFirstError) {
            this.random = random;
            this.pageSize = pageSize;
            this.overlap = overlap;
            this.breakOnFirstError = breakOnFirstError;
            this.table = new ChangingTable(random, wholeSeconds, sortedBySecond);
        }

        void run() throws Exception {
            for (int round = random.nextInt(12); round >= 0; round--) {
                change(random.nextInt(3 * pageSize + 2));
                lookOrDie();
            }
            quiet = true;
            table.settle();
            int news = 1;
            while (news > 0) {
                news = look();
            }
            histories++;
            changes += table.versions();
            Set<State> latest = new HashSet<>(table.rows().values());
            latest.removeAll(arrived);
            lost += latest.size();
            assertThat(latest).as("latest states that never arrived").isEmpty();
        }

        private void change(int most) {
            boolean tie = random.nextBoolean();
            for (int i = random.nextInt(most + 1); i > 0; i--) {
                String id = "%032x".formatted(random.nextInt(3 * pageSize + 5));
                if (random.nextInt(10) == 0) {
                    table.revise(id, overlap);
                } else {
                    table.write(id, overlap > 1 && random.nextInt(8) == 0 ? overlap - 1 : 0);
                }
                if (!tie) {
                    table.pass(random.nextInt(4) == 0 ? 1500 : 3);
                }
            }
            table.pass(2000);
        }

        private void lookOrDie() throws Exception {
            try {
                look();
                if (random.nextInt(6) == 0) {
                    progress.close();
                    progress = null;
                }
            } catch (Death e) {
                deaths++;
                pool.clear();
                progress = null;
                mayComeAgain.addAll(unkept);
            }
        }

        /** One poll, as the consumer does it. */
        private int look() throws Exception {
            polls++;
            ofPoll = 0;
            if (progress == null) {
                progress = new Progress(new KeptText(repository, "key"), Duration.ofMillis(overlap), FakeService.JSON);
                if (!progress.restore()) {
                    progress.beginAt(null);
                }
            }
            FakeService service = new FakeService(call -> {
                // Not for ever, or a walk in small pages would never overtake the changes.
                if (!quiet && ++ofPoll <= 30) {
                    between();
                }
                requests++;
                return table.answer(call);
            });
            Deliveries out = new Deliveries(this, breakOnFirstError, quiet ? 0 : random.nextInt(4) * pageSize);
            new ChangePoll(
                            query(),
                            progress,
                            new ChangeArrivals("TASK"),
                            new Gate(null, null, false, false),
                            null,
                            a -> false)
                    .run(new DatedReader(service.caller()), out);
            while (!pool.isEmpty()) {
                endOne();
            }
            out.await();
            progress.endPoll();
            return out.handedOut();
        }

        private ChangeQuery query() {
            Filters none = Filters.of(Map.of(), FakeService.JSON);
            return new ChangeQuery(
                    "/task/search", "task/search", new CursorWalk(none, "lastUpdateDate"), "version", pageSize);
        }

        private void between() {
            if (random.nextInt(40) == 0) {
                throw new Death();
            }
            change(random.nextInt(5));
            while (!pool.isEmpty() && random.nextBoolean()) {
                endOne();
            }
        }

        private void endOne() {
            pool.remove(random.nextInt(pool.size())).run();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void waitFor(CompletableFuture<Boolean> other) {
            while (!other.isDone()) {
                endOne();
            }
        }

        @Override
        public void take(Delivery delivery, int index, int size, Consumer<Throwable> end) {
            State state = stateOf(((ChangeDelivery) delivery).arrival());
            Runnable ending = () -> end(state, end);
            if (random.nextBoolean()) {
                pool.add(ending);
            } else {
                ending.run();
            }
            while (!pool.isEmpty() && random.nextInt(3) == 0) {
                endOne();
            }
        }

        private void end(State state, Consumer<Throwable> end) {
            if (!quiet && random.nextInt(30) == 0) {
                failures++;
                if (breakOnFirstError) {
                    end.accept(new IllegalStateException("the route failed"));
                    return;
                }
                arrived(state);
                end.accept(new IllegalStateException("the route failed"));
                return;
            }
            arrived(state);
            end.accept(null);
        }

        private void arrived(State state) {
            delivered++;
            unkept.add(state);
            if (!arrived.add(state)) {
                if (mayComeAgain.remove(state)) {
                    again++;
                } else {
                    doubled++;
                    throw new AssertionError("delivered twice: " + state);
                }
            }
        }

        @Override
        public void ignored(Throwable failure) {
            // counted where it was made
        }

        private static State stateOf(Arrival arrival) {
            return new State(
                    arrival.id(),
                    arrival.changed().toEpochMilli(),
                    ((Number) arrival.state().get("version")).longValue());
        }
    }
}
