package io.github.camelworkfront.internal.operation;

import io.github.camelworkfront.internal.plan.Payload;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** So many bytes of a stream, and no more. */
final class Section extends FilterInputStream {

    private long left;

    private Section(InputStream in, long length) {
        super(in);
        this.left = length;
    }

    /** A part of a body that can be opened as often as it has parts. */
    static Payload of(Payload whole, long offset, long length) {
        return new Payload.Streamed("application/octet-stream", length, true, () -> {
            InputStream in = whole.open();
            try {
                in.skipNBytes(offset);
            } catch (IOException e) {
                in.close();
                throw e;
            }
            return new Section(in, length);
        });
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int size) throws IOException {
        if (left <= 0) {
            return -1;
        }
        int read = super.read(target, offset, (int) Math.min(size, left));
        left -= Math.max(read, 0);
        return read;
    }
}
