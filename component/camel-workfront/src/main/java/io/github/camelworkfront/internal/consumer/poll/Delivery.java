package io.github.camelworkfront.internal.consumer.poll;

import io.github.camelworkfront.internal.consumer.arrival.Gate;
import org.apache.camel.Exchange;

/** One thing that a poll has for the route, from the gate to its end. */
interface Delivery {

    /** Whether the route shall get it. */
    Gate.Admission enter();

    /** Makes a message of it. */
    void write(Exchange exchange);

    /**
     * The end of one that had passed the gate.
     *
     * @param delivered whether it never has to come again; false also for one that was not handed to the route at all
     */
    void done(boolean delivered);

    /** The end of one that the gate kept back: it never has to come again. */
    void keptBack();

    /** The end of one that has not passed the gate, and is left for the next poll. */
    void giveUp();
}
