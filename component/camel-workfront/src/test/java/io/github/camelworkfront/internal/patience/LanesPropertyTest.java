package io.github.camelworkfront.internal.patience;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelworkfront.internal.plan.Params;
import io.github.camelworkfront.internal.plan.ServiceCall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LanesPropertyTest {

    private static final ServiceCall CALL = ServiceCall.get("/attask/api/v22.0/PROJ/count", Params.NONE, "proj/count");
    private static final Backoff BACKOFF = new Backoff(1000, 30_000, new Random(1));

    @Property(tries = 20)
    void neverMoreThanTheLimitAndAllComeToTheirTurn(
            @ForAll @IntRange(min = 1, max = 8) int most, @ForAll @IntRange(min = 1, max = 300) int calls)
            throws Exception {
        PassingTime passing = new PassingTime();
        Lanes many = new Lanes(new Lifetime(), passing);
        many.join(most);
        AtomicInteger inUse = new AtomicInteger();
        AtomicInteger highest = new AtomicInteger();
        AtomicInteger numbers = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            all.add(threads.submit(() -> {
                int number = numbers.getAndIncrement();
                try (Lane lane = many.take(CALL, number % 7 == 0)) {
                    highest.accumulateAndGet(inUse.incrementAndGet(), Math::max);
                    if (number % 5 == 0) {
                        lane.refused(number % 10 == 0 ? Duration.ofSeconds(1) : null, BACKOFF);
                    } else {
                        lane.answered();
                    }
                    inUse.decrementAndGet();
                }
                return null;
            }));
        }
        for (Future<?> one : all) {
            one.get(30, TimeUnit.SECONDS);
        }
        threads.shutdown();

        assertThat(highest.get()).isBetween(1, most);
        assertThat(many.used()).isZero();
        assertThat(many.waiting()).isZero();
    }
}
