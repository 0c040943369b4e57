package io.github.camelworkfront.internal.patience;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.internal.patience.Allowance.Refused;
import io.github.camelworkfront.internal.plan.ServiceCall;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The lanes that all requests with one url and credentials go through: first come, first served, but for calls that
 * the service refused with "too many requests", which go first. A pause that the service asks for holds up all of them.
 */
public final class Lanes implements AutoCloseable {

    /** A service that asks for more is asked again then. */
    public static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Condition> again = new ArrayDeque<>();
    private final Deque<Condition> fresh = new ArrayDeque<>();
    private final Set<Condition> resting = new HashSet<>();
    private final TreeMap<Integer, Integer> users = new TreeMap<>();
    private final Allowance allowance = new Allowance(1);
    private final Lifetime lifetime;
    private final Time time;
    private final Runnable wakeUp = this::wakeAll;
    private long pausedUntil;

    public Lanes(Lifetime lifetime, Time time) {
        this.lifetime = lifetime;
        this.time = time;
        this.pausedUntil = time.nanos();
        lifetime.listen(wakeUp);
    }

    /** Somebody uses the lanes who wants no more than so many; of several the smallest number counts. */
    public void join(int most) {
        locked(() -> {
            users.merge(most, 1, Integer::sum);
            allowance.most(users.firstKey());
        });
    }

    /** He who joined with that number uses them no more. */
    public void leave(int most) {
        locked(() -> {
            users.computeIfPresent(most, (k, n) -> n == 1 ? null : n - 1);
            if (!users.isEmpty()) {
                allowance.most(users.firstKey());
            }
        });
    }

    /**
     * Waits for a lane.
     *
     * @param repeated whether the call was refused before, and goes first
     * @throws WorkfrontException when the thread is interrupted or the application stops; nothing is sent then
     */
    Lane take(ServiceCall call, boolean repeated) throws WorkfrontException {
        lock.lock();
        Deque<Condition> queue = repeated ? again : fresh;
        Condition me = lock.newCondition();
        queue.addLast(me);
        try {
            // The clock is read once for each look: a pause that ends between two readings would be waited for by
            // nobody.
            for (long pause = pause(); !mayGo(me, pause); pause = pause()) {
                if (isOver(pause)) {
                    throw notSent(call, new RejectedExecutionException("the application stops"));
                }
                awaitTurn(me, pause);
            }
            return new Lane(this, allowance.take());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notSent(call, e);
        } finally {
            queue.remove(me);
            wakeFirst();
            lock.unlock();
        }
    }

    private boolean mayGo(Condition me, long pause) {
        return me == first() && allowance.isFree() && pause <= 0 && !lifetime.isStopped();
    }

    private boolean isOver(long pause) {
        return lifetime.isStopped() || !lifetime.isRunning() && pause > 0;
    }

    private void awaitTurn(Condition me, long pause) throws InterruptedException {
        if (me == first() && pause > 0) {
            time.await(me, pause);
        } else {
            me.await();
        }
    }

    private Condition first() {
        return again.isEmpty() ? fresh.peekFirst() : again.peekFirst();
    }

    private long pause() {
        return pausedUntil - time.nanos();
    }

    /**
     * Waits without a lane.
     *
     * @return false when the application stopped meanwhile, or the thread was interrupted, which its flag tells
     */
    boolean rest(long nanos) {
        lock.lock();
        Condition me = lock.newCondition();
        resting.add(me);
        try {
            long end = time.nanos() + nanos;
            for (long left = nanos; left > 0 && lifetime.isRunning(); left = end - time.nanos()) {
                time.await(me, left);
            }
            return lifetime.isRunning();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            resting.remove(me);
            lock.unlock();
        }
    }

    void answered(int era) {
        locked(() -> {
            int before = allowance.allowed();
            allowance.answered(era, time.nanos());
            if (allowance.allowed() != before) {
                LOG.debug("Workfront answers: up to {} requests at the same time", allowance.allowed());
            }
        });
    }

    Refused refused(int era, Duration wait, Backoff backoff) {
        lock.lock();
        try {
            Refused refused = allowance.refused(era, time.nanos());
            if (refused != Refused.LATE) {
                LOG.debug("Workfront has too many requests: up to {} at the same time", allowance.allowed());
            }
            if (wait != null && !wait.isZero()) {
                pause(wait);
            } else if (refused == Refused.CUT || refused == Refused.ALONE) {
                pause(Duration.ofNanos(backoff.nanos(allowance.refusedInRow() - 1)));
            }
            return refused;
        } finally {
            lock.unlock();
        }
    }

    /** Holds everybody up, no longer than {@link #LONGEST_PAUSE}; a pause that ends later stays as it is. */
    void pause(Duration wait) {
        locked(() -> {
            Duration bounded = wait.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wait;
            long end = time.nanos() + bounded.toNanos();
            if (end - pausedUntil > 0) {
                pausedUntil = end;
                LOG.debug("No request to Workfront for {} ms", bounded.toMillis());
            }
        });
    }

    /** What changes who may go next; he is told afterwards. */
    void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
            wakeFirst();
        } finally {
            lock.unlock();
        }
    }

    private void wakeFirst() {
        Condition first = first();
        if (first != null) {
            first.signal();
        }
    }

    /** Lets everybody look how things stand. */
    void wakeAll() {
        lock.lock();
        try {
            again.forEach(Condition::signal);
            fresh.forEach(Condition::signal);
            resting.forEach(Condition::signal);
        } finally {
            lock.unlock();
        }
    }

    /** The lock's own; only inside {@link #locked}. */
    Allowance allowance() {
        return allowance;
    }

    /** Requests under way. */
    public int used() {
        return read().used();
    }

    /** Requests that may be under way. */
    public int allowed() {
        return read().allowed();
    }

    /** Calls that wait without a lane. */
    int resting() {
        lock.lock();
        try {
            return resting.size();
        } finally {
            lock.unlock();
        }
    }

    /** Calls that wait for a lane. */
    public int waiting() {
        return read().waiting();
    }

    private Numbers read() {
        lock.lock();
        try {
            return new Numbers(allowance.used(), allowance.allowed(), again.size() + fresh.size());
        } finally {
            lock.unlock();
        }
    }

    private static WorkfrontException notSent(ServiceCall call, Exception why) {
        String what = why instanceof InterruptedException
                ? "not sent: interrupted while waiting for its turn"
                : "not sent: the application stops while the call waits for its turn";
        return new WorkfrontException(WorkfrontFailure.of(0, what, call.operation(), call.display()), why);
    }

    @Override
    public void close() {
        lifetime.remove(wakeUp);
    }

    private record Numbers(int used, int allowed, int waiting) {}
}
