package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.transport.AnswerReader;
import io.github.camelworkfront.internal.transport.Transport;
import java.util.Map;

/** Takes the request that an operation makes, instead of sending it. For one request. */
final class RequestTrap implements Transport {

    private final IllegalStateException shut = new IllegalStateException("the request is kept for a batch");
    private ServiceCall taken;

    @Override
    public <T> T send(ServiceCall call, Map<String, String> headers, AnswerReader<T> reader) {
        taken = call;
        throw shut;
    }

    /** Whether it is this trap that an operation ended with. */
    boolean isBehind(IllegalStateException e) {
        return e == shut;
    }

    /** The request; null when there was none. */
    ServiceCall taken() {
        return taken;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
