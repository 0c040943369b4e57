package io.github.camelworkfront.internal.consumer.push;

import io.github.camelworkfront.internal.consumer.arrival.Arrival;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Takes the events of a delivery over from the service. */
interface Intake {

    /** Begins, before the first delivery. */
    void start() throws Exception;

    /**
     * Takes over the events of a delivery.
     *
     * @param answer to be completed when it is known; it may be completed from outside meanwhile, since the service waits
     *               only so long
     */
    void take(List<Arrival> arrivals, CompletableFuture<Answer> answer);

    /** Ends, after the last delivery, when what is under way is done. */
    void stop() throws Exception;
}
