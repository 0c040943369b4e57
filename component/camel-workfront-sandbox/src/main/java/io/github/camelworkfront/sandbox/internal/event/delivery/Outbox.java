package io.github.camelworkfront.sandbox.internal.event.delivery;

import io.github.camelworkfront.sandbox.internal.delivery.KeptBack;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** What is to be sent to one address now, and how much is under way. Guarded by the lock of {@link Mailroom}. */
final class Outbox {

    private static final int MOST_UNDER_WAY = 20;

    private final Health health;
    private final Deque<Delivery> ready = new ArrayDeque<>();
    private final KeptBack<Delivery> overtaken = new KeptBack<>();
    private int underWay;

    Outbox(Instant now) {
        health = new Health(now);
    }

    Health health() {
        return health;
    }

    /**
     * Adds a message, and those that it was the last to overtake.
     *
     * @param others how many others go before it that come after it; 0 for none
     */
    void add(Delivery delivery, int others) {
        if (others > 0) {
            overtaken.add(delivery, others);
        } else {
            ready.add(delivery);
            ready.addAll(overtaken.passed());
        }
    }

    /** Lets go of what is kept back if nothing was added since the last call, and nothing is ready or under way. */
    void settle() {
        if (ready.isEmpty() && underWay == 0) {
            ready.addAll(overtaken.ifQuiet());
        }
    }

    /** Tells whether something is kept back, or could be sent now if there was nothing under way. */
    boolean busy(Instant now) {
        return !overtaken.isEmpty() || due(now);
    }

    private boolean due(Instant now) {
        return !ready.isEmpty() && health.open(now);
    }

    /** Tells whether something may be sent now. A disabled address gets one message at a time. */
    boolean sendable(Instant now) {
        return due(now) && underWay < (health.disabled() ? 1 : MOST_UNDER_WAY);
    }

    /** Tells whether it has something that only time sets free. */
    boolean waits() {
        return !overtaken.isEmpty() || !ready.isEmpty() && health.disabled();
    }

    /** Takes the next messages, all with the same token. */
    List<Delivery> take(int most) {
        List<Delivery> taken = new ArrayList<>();
        taken.add(ready.remove());
        while (taken.size() < most
                && !ready.isEmpty()
                && ready.peek()
                        .parcel()
                        .authToken()
                        .equals(taken.get(0).parcel().authToken())) {
            taken.add(ready.remove());
        }
        return taken;
    }

    void begun() {
        underWay++;
    }

    void ended() {
        underWay--;
    }

    /** Removes what is ready or kept back and meets a condition. */
    List<Delivery> remove(Predicate<Delivery> condition) {
        List<Delivery> removed = new ArrayList<>(overtaken.remove(condition));
        ready.removeIf(delivery -> condition.test(delivery) && removed.add(delivery));
        return removed;
    }
}
