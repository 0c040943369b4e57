package io.github.camelworkfront.sandbox.internal.limit;

import io.github.camelworkfront.sandbox.Concurrency;
import io.github.camelworkfront.sandbox.ConcurrencyLimit;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** The lanes of the one customer that a sandbox has. Thread-safe. */
public final class Lanes implements Concurrency {

    private ConcurrencyLimit limit;
    private long letThrough;
    private long refused;
    private int running;
    private int highest;

    /**
     * Takes a lane.
     *
     * @return gives the lane back, once however often it is run; empty if there is none left
     */
    synchronized Optional<Runnable> enter() {
        if (limit != null && running >= limit.lanes()) {
            refused++;
            return Optional.empty();
        }
        letThrough++;
        running++;
        highest = Math.max(highest, running);
        AtomicBoolean taken = new AtomicBoolean(true);
        return Optional.of(() -> {
            if (taken.getAndSet(false)) {
                leave();
            }
        });
    }

    private synchronized void leave() {
        running--;
    }

    @Override
    public synchronized void limit(ConcurrencyLimit newLimit) {
        limit = Objects.requireNonNull(newLimit, "limit");
    }

    @Override
    public synchronized void unlimited() {
        limit = null;
    }

    @Override
    public synchronized Optional<ConcurrencyLimit> limit() {
        return Optional.ofNullable(limit);
    }

    @Override
    public synchronized Counts counts() {
        return new Counts(letThrough, refused, running, highest);
    }

    @Override
    public synchronized void clearCounts() {
        letThrough = 0;
        refused = 0;
        highest = running;
    }
}
