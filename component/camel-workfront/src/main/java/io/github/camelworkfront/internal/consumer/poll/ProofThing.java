package io.github.camelworkfront.internal.consumer.poll;

import io.github.camelworkfront.WorkfrontConstants;
import io.github.camelworkfront.internal.consumer.arrival.Gate;
import io.github.camelworkfront.internal.response.OutputShape;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.spi.IdempotentRepository;

/** A thing of Workfront Proof on its way into a route, once. */
record ProofThing(String operation, String id, Object value, OutputShape shape, IdempotentRepository known)
        implements Delivery {

    private static final Gate.Admission NEW = new Gate.Admission(Gate.Verdict.PASS, null);
    private static final Gate.Admission KNOWN = new Gate.Admission(Gate.Verdict.DUPLICATE, null);

    String key() {
        return operation + "+" + id;
    }

    @Override
    public Gate.Admission enter() {
        return known.contains(key()) ? KNOWN : NEW;
    }

    @Override
    public void write(Exchange exchange) {
        Message message = exchange.getMessage();
        message.setBody(shape.of(value));
        message.setHeader(WorkfrontConstants.OBJECT_ID, id);
        message.setHeader(WorkfrontConstants.OPERATION, operation);
        message.setHeader(WorkfrontConstants.EVENT_KEY, key());
    }

    @Override
    public void done(boolean delivered) {
        if (delivered) {
            known.add(key());
            known.confirm(key());
        }
    }

    @Override
    public void keptBack() {
        // It is known already.
    }

    @Override
    public void giveUp() {
        // It is not known, and so comes again.
    }
}
