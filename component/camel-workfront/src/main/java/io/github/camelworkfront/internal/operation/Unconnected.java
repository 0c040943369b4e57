package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.internal.transport.AnswerReader;
import io.github.camelworkfront.internal.transport.Transport;
import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** Stands in for the network while the calls of a batch are planned and answered. */
abstract class Unconnected implements Transport {

    @Override
    public <T> T open(URI address, Map<String, String> headers, AnswerReader<T> reader) throws IOException {
        throw new IOException("a batch fetches no files");
    }

    @Override
    public String url() {
        return "";
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
