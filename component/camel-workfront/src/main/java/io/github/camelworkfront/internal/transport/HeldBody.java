package io.github.camelworkfront.internal.transport;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A body that holds its connection. At its end the client gives the connection back by itself; whoever closes it
 * earlier drops the connection, since reading on to the end of a large file would take as long as the file.
 */
final class HeldBody extends FilterInputStream {

    private final Closeable response;

    HeldBody(InputStream in, Closeable response) {
        super(in);
        this.response = response;
    }

    @Override
    public void close() throws IOException {
        response.close();
    }
}
