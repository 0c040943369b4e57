package io.github.camelworkfront.internal.response;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that can be told from some point on to give only so many bytes more, and to fail then. */
final class BoundedInput extends FilterInputStream {

    private long left = Long.MAX_VALUE;

    BoundedInput(InputStream in) {
        super(in);
    }

    /** From now on at most {@code bytes} are read. */
    void limit(long bytes) {
        left = Math.min(left, bytes);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new StreamConstraintsException("it is too large for what is neither rows nor one object");
        }
    }
}
