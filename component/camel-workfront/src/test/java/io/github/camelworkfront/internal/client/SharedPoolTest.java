package io.github.camelworkfront.internal.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedPoolTest {

    private final List<Object> closed = Collections.synchronizedList(new ArrayList<>());
    private final SharedPool<String, Object> pool = new SharedPool<>(closed::add);

    @Test
    void theFirstMakesItAndTheLastClosesIt() {
        Object first = pool.acquire("a", Object::new);
        Object second = pool.acquire("a", () -> {
            throw new AssertionError("there is one already");
        });

        assertThat(second).isSameAs(first);
        pool.release("a");
        assertThat(closed).isEmpty();
        pool.release("a");
        assertThat(closed).containsExactly(first);
        assertThat(pool.acquire("a", Object::new)).isNotSameAs(first);
    }

    @Test
    void differentKeysShareNothing() {
        assertThat(pool.acquire("a", Object::new)).isNotSameAs(pool.acquire("b", Object::new));
        pool.release("a");
        assertThat(closed).hasSize(1);
    }

    @Test
    void whatIsNotThereCanBeReleasedWithoutHarm() {
        pool.release("a");

        assertThat(closed).isEmpty();
    }

    @Test
    void whatCannotBeMadeLeavesNothingBehind() {
        assertThatIllegalStateException()
                .isThrownBy(() -> pool.acquire("a", () -> {
                    throw new IllegalStateException("no");
                }));
        pool.release("a");

        assertThat(closed).isEmpty();
        assertThat(pool.acquire("a", Object::new)).isNotNull();
    }

    @Test
    void noThreadEverHoldsAClosedThing() throws Exception {
        AtomicInteger made = new AtomicInteger();
        AtomicInteger ended = new AtomicInteger();
        SharedPool<String, AtomicBoolean> shared = new SharedPool<>(open -> {
            ended.incrementAndGet();
            open.set(false);
        });
        int threads = 8;
        CyclicBarrier together = new CyclicBarrier(threads);
        Callable<Boolean> work = () -> {
            together.await(30, TimeUnit.SECONDS);
            boolean alwaysOpen = true;
            for (int i = 0; i < 2000; i++) {
                AtomicBoolean open = shared.acquire("a", () -> {
                    made.incrementAndGet();
                    return new AtomicBoolean(true);
                });
                alwaysOpen &= open.get();
                shared.release("a");
            }
            return alwaysOpen;
        };
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            for (Future<Boolean> done : executor.invokeAll(Collections.nCopies(threads, work))) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            executor.shutdownNow();
        }
        assertThat(ended.get()).isEqualTo(made.get());
    }
}
