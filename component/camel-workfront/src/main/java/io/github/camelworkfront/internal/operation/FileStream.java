package io.github.camelworkfront.internal.operation;

import java.io.IOException;
import java.io.InputStream;
import org.apache.camel.util.IOHelper;

/**
 * The file of a document while it comes in. Closed at its end and when the exchange completes. A file that breaks off,
 * or is read on after it was closed, is an exception: silence would look like the end of the file.
 */
final class FileStream extends InputStream implements OpenResult {

    private final InputStream in;
    private final String what;
    private final long length;
    private long count;
    private boolean ended;
    private volatile boolean closed;
    private volatile Runnable release = () -> {};

    /**
     * @param in     closed by this
     * @param what   for messages: operation and document
     * @param length bytes that are announced, -1 when there is no word of it
     */
    FileStream(InputStream in, String what, long length) {
        this.in = in;
        this.what = what;
        this.length = length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int size) throws IOException {
        if (ended) {
            return -1;
        }
        if (closed) {
            throw closedEarly();
        }
        int read = next(target, offset, size);
        if (read < 0) {
            end();
        } else {
            count += read;
        }
        return read;
    }

    private int next(byte[] target, int offset, int size) throws IOException {
        try {
            return in.read(target, offset, size);
        } catch (IOException e) {
            boolean meanwhile = closed;
            IOHelper.close(this);
            throw meanwhile ? closedEarly() : brokenOff(e);
        }
    }

    private void end() throws IOException {
        if (length >= 0 && count < length) {
            IOHelper.close(this);
            throw brokenOff(null);
        }
        ended = true;
        close();
    }

    private IOException brokenOff(IOException cause) {
        String of = length < 0 ? "" : " of " + length;
        return new IOException(what + ": the file breaks off after " + count + of + " bytes; download it again", cause);
    }

    private IOException closedEarly() {
        return new IOException(what + ": the file was closed after " + count
                + " bytes, before its end: a download lives as long as its exchange. Use it inside the route");
    }

    @Override
    public int available() throws IOException {
        return ended || closed ? 0 : in.available();
    }

    @Override
    public void whenClosed(Runnable action) {
        release = action;
        if (closed) {
            action.run();
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        try {
            in.close();
        } finally {
            release.run();
        }
    }
}
