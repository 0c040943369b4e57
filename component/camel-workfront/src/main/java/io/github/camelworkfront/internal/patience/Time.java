package io.github.camelworkfront.internal.patience;

import java.util.concurrent.locks.Condition;

/** Time that passes, and waiting for it. */
public interface Time {

    /** The time of the machine. */
    Time SYSTEM = new Time() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void await(Condition condition, long nanos) throws InterruptedException {
            condition.awaitNanos(nanos);
        }
    };

    /** Nanoseconds since some moment; only differences mean anything. */
    long nanos();

    /** Waits until the condition is signalled or the time is over, or for no reason; the caller holds its lock. */
    void await(Condition condition, long nanos) throws InterruptedException;
}
