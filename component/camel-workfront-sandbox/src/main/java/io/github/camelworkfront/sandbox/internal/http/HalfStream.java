package io.github.camelworkfront.sandbox.internal.http;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Passes the beginning of a body on and swallows the rest. */
final class HalfStream extends FilterOutputStream {

    private long left;

    /**
     * @param out where the beginning goes
     * @param length how many bytes it has
     */
    HalfStream(OutputStream out, long length) {
        super(out);
        this.left = length;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int count = (int) Math.min(left, length);
        if (count > 0) {
            out.write(bytes, offset, count);
            left -= count;
        }
    }
}
