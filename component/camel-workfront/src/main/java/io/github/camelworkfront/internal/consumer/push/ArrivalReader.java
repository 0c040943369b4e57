package io.github.camelworkfront.internal.consumer.push;

import io.github.camelworkfront.internal.consumer.arrival.Arrival;
import java.util.List;

/** Makes arrivals of what a service sends. Safe to share between threads. */
public interface ArrivalReader {

    /**
     * The events of a delivery; none of an empty one. Each is a value that JSON can hold.
     *
     * @throws IllegalArgumentException for what cannot be read at all; its message shows nothing of it
     */
    List<?> events(byte[] delivery);

    /**
     * The arrival that an event is, now or when it comes out of an inbox.
     *
     * @throws IllegalArgumentException for what is no event; its message shows nothing of it
     */
    Arrival read(Object event);
}
