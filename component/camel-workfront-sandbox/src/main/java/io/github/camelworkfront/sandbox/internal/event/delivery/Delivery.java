package io.github.camelworkfront.sandbox.internal.event.delivery;

import io.github.camelworkfront.sandbox.EventDelivery;
import io.github.camelworkfront.sandbox.EventDelivery.State;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Supplier;

/** One message on its way. Guarded by the lock of {@link Mailroom}. */
final class Delivery {

    private final Parcel parcel;
    private final Instant due;
    private final long number;
    private State state = State.PENDING;
    private Instant next;
    private int tries;
    private int status;

    /**
     * @param due when it is to be sent first
     * @param number its place in the order of all
     */
    Delivery(Parcel parcel, Instant due, long number) {
        this.parcel = parcel;
        this.due = due;
        this.next = due;
        this.number = number;
    }

    Parcel parcel() {
        return parcel;
    }

    long number() {
        return number;
    }

    /** Returns when the next try is due. */
    Instant next() {
        return next;
    }

    int tries() {
        return tries;
    }

    boolean pending() {
        return state == State.PENDING;
    }

    /** Tells whether all tries would have been over, had they been made. */
    boolean expired(Instant now) {
        return due.plus(RetrySchedule.WHOLE).isBefore(now);
    }

    void begin() {
        tries++;
    }

    void answered(int answer) {
        status = answer;
    }

    void delivered() {
        state = State.DELIVERED;
    }

    void dropped() {
        state = State.DROPPED;
    }

    void again(Instant when) {
        next = when;
    }

    /** Returns what describes it as it is now; the body is written when it is asked. */
    Supplier<EventDelivery> describe() {
        State nowState = state;
        int nowTries = tries;
        int nowStatus = status;
        return () -> new EventDelivery(
                parcel.subscriptionId(),
                parcel.url(),
                parcel.objCode(),
                parcel.objId(),
                parcel.eventType(),
                parcel.version(),
                new String(parcel.body().get(), StandardCharsets.UTF_8),
                nowState,
                nowTries,
                nowStatus);
    }
}
