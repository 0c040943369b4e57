package io.github.camelworkfront.internal.transport;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A body that holds its connection. At its end the client gives the connection back by itself; whoever closes it
 * earlier drops the connection, since the client would read on to the end, which takes as long as the file.
 */
final class HeldBody extends FilterInputStream {

    private final Closeable response;
    private final Runnable drop;
    private volatile boolean ended;

    /** @param drop cuts the connection */
    HeldBody(InputStream in, Closeable response, Runnable drop) {
        super(in);
        this.response = response;
        this.drop = drop;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        ended |= read < 0;
        return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        ended |= read < 0;
        return read;
    }

    @Override
    public void close() throws IOException {
        if (ended) {
            response.close();
            return;
        }
        drop.run();
        try {
            response.close();
        } catch (IOException e) {
            // It is cut, which is what was wanted.
        }
    }
}
