package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.internal.plan.ServiceCall;
import io.github.camelworkfront.internal.transport.Answer;
import io.github.camelworkfront.internal.transport.AnswerReader;
import io.github.camelworkfront.internal.transport.Transport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Gives an operation its part of a batch's answer, as if the service had answered it alone. A search that asks for
 * another page is told that there is none: a batch has the first one only.
 */
final class ElementAnswer implements Transport {

    private static final byte[] NO_MORE_ROWS = "{\"data\":[]}".getBytes(StandardCharsets.UTF_8);

    private final byte[] element;
    private final boolean rows;
    private boolean given;

    /** @param rows whether the operation reads pages */
    ElementAnswer(byte[] element, boolean rows) {
        this.element = element;
        this.rows = rows;
    }

    @Override
    public <T> T send(ServiceCall call, Map<String, String> headers, AnswerReader<T> reader) throws IOException {
        byte[] body = given && rows ? NO_MORE_ROWS : element;
        given = true;
        return reader.read(new Answer(200, "application/json", Map.of(), new ByteArrayInputStream(body)));
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
