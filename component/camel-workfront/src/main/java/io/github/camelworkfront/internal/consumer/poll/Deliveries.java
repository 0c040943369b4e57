package io.github.camelworkfront.internal.consumer.poll;

import io.github.camelworkfront.internal.consumer.arrival.Gate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What one poll hands to the route: batch by batch through the gate, as long as the route wants more, nothing has failed
 * and the limit is not reached. The route may give it to other threads; the poll waits for their end. For one thread.
 */
final class Deliveries {

    private static final long LOOK_AGAIN = 1;

    private final Route route;
    private final boolean breakOnFirstError;
    private final int most;
    private final Lock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private Throwable failure;
    private int underWay;
    private int handedOut;

    /** @param most deliveries of the poll; 0 for no limit */
    Deliveries(Route route, boolean breakOnFirstError, int most) {
        this.route = route;
        this.breakOnFirstError = breakOnFirstError;
        this.most = most;
    }

    boolean isOpen() {
        return remaining() > 0 && failure() == null && route.isOpen();
    }

    /** How many more there can be. */
    int remaining() {
        return most == 0 ? Integer.MAX_VALUE : most - handedOut;
    }

    int handedOut() {
        return handedOut;
    }

    /** Why the poll has to stop; null when it does not. */
    Throwable failure() {
        lock.lock();
        try {
            return failure;
        } finally {
            lock.unlock();
        }
    }

    /** Hands over a batch, or its beginning when something comes in between. */
    void deliver(List<? extends Delivery> batch) throws InterruptedException {
        List<Delivery> passed = new ArrayList<>(batch.size());
        List<Delivery> busy = new ArrayList<>();
        int asked = 0;
        try {
            for (Delivery delivery : batch) {
                admit(delivery, delivery.enter(), passed, busy);
                asked++;
            }
        } finally {
            if (asked < batch.size()) {
                passed.forEach(delivery -> leave(() -> delivery.done(false)));
                leave(busy);
                leave(batch.subList(asked, batch.size()));
            }
        }
        handOver(passed);
        int left = busy.size();
        try {
            for (Delivery delivery : busy) {
                left--;
                deliverAfterOther(delivery);
            }
        } finally {
            leave(busy.subList(busy.size() - left, busy.size()));
        }
    }

    private static void admit(Delivery delivery, Gate.Admission admission, List<Delivery> passed, List<Delivery> busy) {
        switch (admission.verdict()) {
            case PASS -> passed.add(delivery);
            case BUSY -> busy.add(delivery);
            default -> delivery.keptBack();
        }
    }

    private void handOver(List<Delivery> passed) {
        for (int i = 0; i < passed.size(); i++) {
            Delivery delivery = passed.get(i);
            if (isOpen()) {
                handOver(delivery, i, passed.size());
            } else {
                leave(() -> delivery.done(false));
            }
        }
    }

    private void leave(List<? extends Delivery> deliveries) {
        deliveries.forEach(delivery -> leave(delivery::giveUp));
    }

    /** Ends one that is left for the next poll: where that fails, the others have to end all the same. */
    private void leave(Runnable end) {
        try {
            end.run();
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    private void handOver(Delivery delivery, int index, int size) {
        handedOut++;
        count(1);
        try {
            route.take(delivery, index, size, failed -> settle(delivery, failed));
        } catch (RuntimeException | Error e) {
            settle(delivery, e);
        }
    }

    /** Another arrival of the same thing is in the route: what becomes of this one depends on how that ends. */
    private void deliverAfterOther(Delivery delivery) throws InterruptedException {
        List<Delivery> passed = new ArrayList<>();
        boolean settled = false;
        try {
            while (!settled && isOpen()) {
                Gate.Admission admission = delivery.enter();
                settled = admission.verdict() != Gate.Verdict.BUSY;
                if (settled) {
                    admit(delivery, admission, passed, passed);
                } else {
                    route.waitFor(admission.other());
                }
            }
        } finally {
            if (!settled) {
                leave(delivery::giveUp);
            }
        }
        handOver(passed);
    }

    private void settle(Delivery delivery, Throwable failed) {
        try {
            if (failed != null && breakOnFirstError) {
                fail(failed);
            } else if (failed != null) {
                route.ignored(failed);
            }
            delivery.done(failed == null || !breakOnFirstError);
        } catch (RuntimeException e) {
            // The mark could not be kept, say: it stays behind, and the poll has to tell.
            fail(e);
        } finally {
            count(-1);
        }
    }

    private void fail(Throwable why) {
        lock.lock();
        try {
            failure = failure == null ? why : failure;
        } finally {
            lock.unlock();
        }
    }

    private void count(int change) {
        lock.lock();
        try {
            underWay += change;
            ended.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the route is done with all that it was given. */
    void await() throws InterruptedException {
        lock.lock();
        try {
            while (underWay > 0) {
                ended.await(LOOK_AGAIN, TimeUnit.SECONDS);
            }
        } finally {
            lock.unlock();
        }
    }
}
