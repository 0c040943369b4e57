package io.github.camelworkfront.internal.consumer.subscribe;

import io.github.camelworkfront.internal.patience.Backoff;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.camel.CamelContext;

/** Things that are tried until they succeed, or done again and again, on a thread of Camel's, until all of it ends. */
public final class Rounds implements AutoCloseable {

    /** Milliseconds. */
    private static final long FIRST_PAUSE = 1000;

    private static final long LONGEST_PAUSE = 300_000;

    private final CamelContext context;
    private final ScheduledExecutorService thread;
    private final Backoff pauses = new Backoff(
            FIRST_PAUSE, LONGEST_PAUSE, () -> ThreadLocalRandom.current().nextLong());
    private final Lock lock = new ReentrantLock();
    private Future<?> tries;
    private Future<?> looks;
    private boolean over;

    /** @param name of the thread */
    public Rounds(CamelContext context, String name) {
        this.context = context;
        this.thread = context.getExecutorServiceManager().newSingleThreadScheduledExecutor(this, name);
    }

    /**
     * Tries something until it succeeds, with pauses that grow from a second to five minutes.
     *
     * @param attempt gives whether it has succeeded; throws nothing
     */
    public void tryUntil(Callable<Boolean> attempt) {
        after(0, attempt);
    }

    private void after(int before, Callable<Boolean> attempt) {
        lock.lock();
        try {
            if (!over) {
                tries = thread.schedule(() -> attempt(before, attempt), pauses.nanos(before), TimeUnit.NANOSECONDS);
            }
        } finally {
            lock.unlock();
        }
    }

    private Void attempt(int before, Callable<Boolean> attempt) throws Exception {
        if (!attempt.call()) {
            after(before + 1, attempt);
        }
        return null;
    }

    /**
     * Does something again and again.
     *
     * @param delay milliseconds before the first and between two; 0 for never
     * @param look  throws nothing
     */
    public void begin(long delay, Runnable look) {
        lock.lock();
        try {
            if (!over && looks == null && delay > 0) {
                looks = thread.scheduleWithFixedDelay(look, delay, delay, TimeUnit.MILLISECONDS);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Stops what {@link #begin} has begun. */
    public void end() {
        lock.lock();
        try {
            cancel(looks);
            looks = null;
        } finally {
            lock.unlock();
        }
    }

    private static void cancel(Future<?> future) {
        if (future != null) {
            future.cancel(false);
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            over = true;
            cancel(tries);
        } finally {
            lock.unlock();
        }
        end();
        context.getExecutorServiceManager().shutdownGraceful(thread);
    }
}
