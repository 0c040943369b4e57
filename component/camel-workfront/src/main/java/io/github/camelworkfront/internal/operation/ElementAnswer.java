package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.response.Reply;
import io.github.camelworkfront.internal.transport.Answer;
import io.github.camelworkfront.internal.transport.AnswerReader;
import io.github.camelworkfront.internal.transport.Transport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Gives an operation its part of a batch's answer, as if the service had answered it alone. A search that asks for
 * another page is told that there is none: a batch has the first one only. For one run of the operation.
 */
final class ElementAnswer implements Transport {

    private static final byte[] NO_MORE_ROWS = "{\"data\":[]}".getBytes(StandardCharsets.UTF_8);

    private final boolean paged;
    private byte[] next;

    /** @param paged whether the operation reads pages */
    ElementAnswer(byte[] element, boolean paged) {
        this.next = element;
        this.paged = paged;
    }

    /**
     * @throws IllegalArgumentException for a second request of an operation that reads no pages: a call of a batch is one
     *     request
     */
    @Override
    public <T> T send(ServiceCall call, Map<String, String> headers, AnswerReader<T> reader) throws IOException {
        if (next == null) {
            throw new IllegalArgumentException("workfront:" + call.operation()
                    + " takes several requests with what it was given; in a batch each has a call of its own");
        }
        T reply = reader.read(new Answer(200, "application/json", Map.of(), new ByteArrayInputStream(next)));
        boolean failed = reply instanceof Reply<?> told && told.failure() != null;
        if (!failed) {
            // A refusal stays one, should the operation ask in another way.
            next = paged ? NO_MORE_ROWS : null;
        }
        return reply;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
