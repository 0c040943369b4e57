package io.github.camelworkfront.sandbox.internal.event.delivery;

import io.github.camelworkfront.sandbox.EventDelivery;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/** The latest messages, whatever became of them. Guarded by the lock of {@link Mailroom}. */
final class DeliveryLog {

    private static final int KEPT = 10_000;

    private final Deque<Delivery> latest = new ArrayDeque<>();
    private long count;

    /**
     * Makes and keeps what tells of a message.
     *
     * @param due when it is to be sent first
     */
    Delivery add(Parcel parcel, Instant due) {
        Delivery delivery = new Delivery(parcel, due, count++);
        latest.add(delivery);
        if (latest.size() > KEPT) {
            latest.remove();
        }
        return delivery;
    }

    /** Returns what describes the messages as they are now; the bodies are written when it is asked. */
    List<Supplier<EventDelivery>> describe() {
        return latest.stream().map(Delivery::describe).toList();
    }
}
