package io.github.camelworkfront.sandbox.internal.journal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Passes a body on and keeps its beginning. */
final class ExcerptStream extends FilterInputStream {

    private static final int LIMIT = 4_096;

    private byte[] kept = new byte[0];

    ExcerptStream(InputStream body) {
        super(body);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        int room = Math.min(count, LIMIT - kept.length);
        if (room > 0) {
            int before = kept.length;
            kept = Arrays.copyOf(kept, before + room);
            System.arraycopy(buffer, offset, kept, before, room);
        }
        return count;
    }

    /** Returns what was kept of the bytes read so far. */
    String text() {
        return new String(kept, StandardCharsets.UTF_8);
    }
}
