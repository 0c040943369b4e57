package io.github.camelworkfront.internal.patience;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;

/** Time in which every wait is over at once, and is as long as it was asked to be. */
public final class PassingTime implements Time {

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1000);

    @Override
    public long nanos() {
        return now.get();
    }

    @Override
    public void await(Condition condition, long nanos) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        now.addAndGet(nanos);
    }

    /** Lets time pass without a wait. */
    public void pass(Duration duration) {
        now.addAndGet(duration.toNanos());
    }

    /** All that has passed. */
    public Duration passed() {
        return Duration.ofNanos(now.get() - (Long.MAX_VALUE - 1000));
    }
}
