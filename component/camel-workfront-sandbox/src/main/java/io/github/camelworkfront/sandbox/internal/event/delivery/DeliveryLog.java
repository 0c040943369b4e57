package io.github.camelworkfront.sandbox.internal.event.delivery;

import io.github.camelworkfront.sandbox.EventDelivery;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/** The latest messages, whatever became of them. Guarded by the lock of {@link EventDeliveries}. */
final class DeliveryLog {

    private static final int KEPT = 10_000;

    private final Deque<Delivery> latest = new ArrayDeque<>();

    void add(Delivery delivery) {
        latest.add(delivery);
        if (latest.size() > KEPT) {
            latest.remove();
        }
    }

    /** Returns what describes the messages as they are now; the bodies are written when it is asked. */
    List<Supplier<EventDelivery>> describe() {
        return latest.stream().map(Delivery::describe).toList();
    }
}
