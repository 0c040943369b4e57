package io.github.camelworkfront.internal.consumer.push;

import io.github.camelworkfront.internal.consumer.arrival.Arrival;
import io.github.camelworkfront.internal.meters.Meters;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Takes down what becomes of the events of one kind of object. */
final class EventMeters {

    private final Meters meters;
    private final String object;
    private final Clock clock;

    /** @param object as in the endpoint's URI */
    EventMeters(Meters meters, String object, Clock clock) {
        this.meters = meters;
        this.object = object;
        this.clock = clock;
    }

    /** A delivery was refused. */
    void refused(Answer answer) {
        meters.eventRefused(object, answer.name().toLowerCase(Locale.ROOT));
    }

    /** An event has come. */
    void received() {
        meters.eventReceived(object);
    }

    /** Watches an inbox until what it gives is run. */
    Runnable watchInbox(LongSupplier waiting) {
        return meters.watchInbox(object, () -> (int) Math.min(Integer.MAX_VALUE, waiting.getAsLong()));
    }

    /** @param outcome delivered, duplicate, superseded, own or failed */
    void ended(String outcome) {
        meters.eventEnded(object, outcome);
    }

    /** The route is done with an event. */
    void delivered(Arrival arrival) {
        ended("delivered");
        if (arrival.time() != null) {
            long nanos = Math.max(
                            0, Duration.between(arrival.time(), clock.instant()).toMillis())
                    * 1_000_000;
            meters.eventDelivered(object, nanos);
        }
    }
}
