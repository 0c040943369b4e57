package io.github.camelworkfront.internal.consumer.poll;

import io.github.camelworkfront.internal.consumer.arrival.Arrival;
import io.github.camelworkfront.internal.consumer.arrival.ArrivalWriter;
import io.github.camelworkfront.internal.consumer.arrival.Gate;
import java.util.function.Consumer;
import org.apache.camel.Exchange;

/**
 * A change, or a deletion, on its way through the gate into the route.
 *
 * @param unwanted whether the route does not want to know of it
 * @param settled told at its end whether it never has to come again
 */
record ChangeDelivery(Arrival arrival, Gate gate, ArrivalWriter writer, boolean unwanted, Consumer<Boolean> settled)
        implements Delivery {

    private static final Gate.Admission UNWANTED = new Gate.Admission(Gate.Verdict.SUPERSEDED, null);

    @Override
    public Gate.Admission enter() {
        return unwanted ? UNWANTED : gate.enter(arrival);
    }

    @Override
    public void write(Exchange exchange) {
        writer.write(arrival, exchange);
    }

    @Override
    public void done(boolean delivered) {
        try {
            gate.done(arrival, delivered);
        } finally {
            settled.accept(delivered);
        }
    }

    @Override
    public void keptBack() {
        settled.accept(true);
    }

    @Override
    public void giveUp() {
        settled.accept(false);
    }
}
