package io.github.camelworkfront.internal.consumer.arrival;

import io.github.camelworkfront.WorkfrontConstants;
import io.github.camelworkfront.internal.response.OutputShape;
import org.apache.camel.Exchange;
import org.apache.camel.Message;

/** Makes a message of an arrival: its state as the body in the shape that the route wants, and what is known of it. */
public final class ArrivalWriter {

    private final OutputShape shape;
    private final String operation;

    /** @param operation as in the endpoint's URI */
    public ArrivalWriter(OutputShape shape, String operation) {
        this.shape = shape;
        this.operation = operation;
    }

    /** @throws IllegalArgumentException when the state cannot be turned into the class of {@code outputClass} */
    public void write(Arrival arrival, Exchange exchange) {
        Message message = exchange.getMessage();
        message.setBody(shape.of(arrival.state()));
        message.setHeader(WorkfrontConstants.OBJECT_CODE, arrival.objectCode());
        message.setHeader(WorkfrontConstants.OBJECT_ID, arrival.id());
        message.setHeader(WorkfrontConstants.OPERATION, operation);
        message.setHeader(WorkfrontConstants.EVENT_TYPE, arrival.type().name());
        message.setHeader(WorkfrontConstants.EVENT_KEY, arrival.key());
        if (arrival.time() != null) {
            message.setHeader(WorkfrontConstants.EVENT_TIME, EventKey.text(arrival.time()));
            message.setHeader(Exchange.MESSAGE_TIMESTAMP, arrival.time().toEpochMilli());
        }
        if (arrival.oldState() != null) {
            exchange.setProperty(WorkfrontConstants.OLD_STATE, arrival.oldState());
        }
        if (arrival.event() != null) {
            exchange.setProperty(WorkfrontConstants.EVENT, arrival.event());
        }
    }
}
