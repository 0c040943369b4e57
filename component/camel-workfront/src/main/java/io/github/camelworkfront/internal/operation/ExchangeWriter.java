package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.WorkfrontConstants;
import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.internal.plan.Input;
import io.github.camelworkfront.internal.plan.Target;
import io.github.camelworkfront.internal.response.OutputShape;
import java.io.Closeable;
import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.support.SynchronizationAdapter;
import org.apache.camel.util.IOHelper;

/** Puts a result into the exchange: body and headers. What has to be closed is closed when the exchange completes. */
public final class ExchangeWriter {

    private final Target target;
    private final OutputShape shape;
    private final List<String> readHeaders;

    public ExchangeWriter(Target target, OutputShape shape) {
        this.target = target;
        this.readHeaders = Input.headers(target.inputs());
        this.shape = shape;
    }

    /** @throws WorkfrontException when the answer cannot be given the shape that the route wants */
    public void write(Result result, int status, Exchange exchange) throws WorkfrontException {
        Object body = shaped(result, status);
        Message message = exchange.getMessage();
        // Only now: a call that failed may be repeated by the route's error handler, and needs them again.
        readHeaders.forEach(message::removeHeader);
        message.setBody(body);
        set(message, WorkfrontConstants.OBJECT_ID, result.objectId());
        set(message, WorkfrontConstants.OBJECT_CODE, target.objectCode());
        set(message, WorkfrontConstants.OPERATION, target.word());
        set(message, WorkfrontConstants.RESPONSE_CODE, status == 0 ? null : status);
        set(message, WorkfrontConstants.COUNT, result.count());
        result.headers().forEach((name, value) -> set(message, name, value));
        if (body instanceof Closeable closeable && result.value() instanceof OpenResult) {
            exchange.getExchangeExtension().addOnCompletion(new CloseAtTheEnd(closeable));
        }
    }

    private Object shaped(Result result, int status) throws WorkfrontException {
        try {
            return shape.of(result.value());
        } catch (IllegalArgumentException e) {
            String what = "the call succeeded, but its answer cannot be turned into the class of outputClass: "
                    + e.getMessage();
            throw new WorkfrontException(WorkfrontFailure.of(status, what, target.label(), null), e);
        }
    }

    /** A header of the call before must not look like one of this call. */
    private static void set(Message message, String header, Object value) {
        if (value == null) {
            message.removeHeader(header);
        } else {
            message.setHeader(header, value);
        }
    }

    private static final class CloseAtTheEnd extends SynchronizationAdapter {

        private final Closeable closeable;

        CloseAtTheEnd(Closeable closeable) {
            this.closeable = closeable;
        }

        @Override
        public void onDone(Exchange exchange) {
            IOHelper.close(closeable);
        }
    }
}
