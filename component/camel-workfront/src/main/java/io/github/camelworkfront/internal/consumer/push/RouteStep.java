package io.github.camelworkfront.internal.consumer.push;

import io.github.camelworkfront.internal.consumer.arrival.Arrival;

/** What is done with an arrival that has passed the gate. */
@FunctionalInterface
interface RouteStep {

    /** @param done told once whether it succeeded, by this thread or another; nothing is thrown */
    void process(Arrival arrival, Done done);

    /** Whoever waits for the end of it. */
    @FunctionalInterface
    interface Done {
        void accept(boolean success);
    }
}
