package io.github.camelworkfront.internal.patience;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;

/** Time that stands still until a test moves it; who waits has to be woken up then. */
final class ManualTime implements Time {

    private final AtomicLong now = new AtomicLong();

    @Override
    public long nanos() {
        return now.get();
    }

    @Override
    public void await(Condition condition, long nanos) throws InterruptedException {
        condition.await();
    }

    void pass(Duration duration) {
        now.addAndGet(duration.toNanos());
    }
}
