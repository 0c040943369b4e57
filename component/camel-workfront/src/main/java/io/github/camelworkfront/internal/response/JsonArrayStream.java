package io.github.camelworkfront.internal.response;

import io.github.camelworkfront.internal.json.Json;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.camel.RuntimeCamelException;

/** Rows as one JSON array in UTF-8, written row by row while it is read. */
final class JsonArrayStream extends InputStream {

    private static final byte[] OPEN = "[".getBytes(StandardCharsets.UTF_8);
    private static final byte[] COMMA = ",".getBytes(StandardCharsets.UTF_8);
    private static final byte[] CLOSE = "]".getBytes(StandardCharsets.UTF_8);

    private final Iterator<?> rows;
    private final Json json;
    private byte[] chunk = OPEN;
    private int at;
    private boolean rowIsNext;
    private boolean ended;
    private IOException failure;

    JsonArrayStream(Iterator<?> rows, Json json) {
        this.rows = rows;
        this.json = json;
        this.rowIsNext = true;
    }

    @Override
    public int read() throws IOException {
        return fill() ? chunk[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int copied = Math.min(length, chunk.length - at);
        System.arraycopy(chunk, at, target, offset, copied);
        at += copied;
        return copied;
    }

    private boolean fill() throws IOException {
        if (failure != null) {
            // The array must not seem to end here to somebody who reads on.
            throw failure;
        }
        while (at == chunk.length) {
            if (ended) {
                return false;
            }
            chunk = nextChunk();
            at = 0;
        }
        return true;
    }

    private byte[] nextChunk() throws IOException {
        try {
            boolean more = rows.hasNext();
            if (!more) {
                ended = true;
                return CLOSE;
            }
            if (rowIsNext) {
                rowIsNext = false;
                return json.bytes(rows.next());
            }
            rowIsNext = true;
            return COMMA;
        } catch (RuntimeCamelException | IllegalStateException e) {
            // What reads a stream expects its failures as this.
            failure = new IOException(
                    e.getCause() == null ? e.getMessage() : e.getCause().getMessage(), e);
            throw failure;
        }
    }

    @Override
    public void close() throws IOException {
        if (!ended && failure == null) {
            failure = new IOException(
                    "The stream was closed before its end: a streamed result lives as long as its exchange");
        }
        if (rows instanceof Closeable closeable) {
            closeable.close();
        }
    }
}
