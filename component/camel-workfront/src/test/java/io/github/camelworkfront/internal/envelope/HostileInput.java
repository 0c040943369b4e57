package io.github.camelworkfront.internal.envelope;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes that are made while they are read: a start, a piece that comes again and again, an end. Counts what was taken. */
final class HostileInput extends InputStream {

    private final byte[] piece;
    private final long times;
    private final byte[] end;
    private InputStream part;
    private long next;
    private long taken;

    private HostileInput(byte[] start, byte[] piece, long times, byte[] end) {
        this.piece = piece;
        this.times = times;
        this.end = end;
        this.part = new ByteArrayInputStream(start);
    }

    static HostileInput of(byte[] bytes) {
        return new HostileInput(bytes, new byte[0], 0, new byte[0]);
    }

    static HostileInput of(String text, Charset charset) {
        return of(text.getBytes(charset));
    }

    /** @param piece in which {@code $} stands for the number of the repetition, and {@code $$} for that of the next */
    static HostileInput repeated(String start, String piece, long times, String end) {
        return new HostileInput(utf8(start), utf8(piece), times, utf8(end));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    long taken() {
        return taken;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int filled = 0;
        while (filled < length) {
            int count = part.read(buffer, offset + filled, length - filled);
            if (count > 0) {
                filled += count;
            } else if (!advance()) {
                break;
            }
        }
        taken += filled;
        return filled == 0 && length > 0 ? -1 : filled;
    }

    private boolean advance() {
        if (next > times) {
            return false;
        }
        part = new ByteArrayInputStream(next < times ? numbered(next) : end);
        next++;
        return true;
    }

    private byte[] numbered(long number) {
        if (new String(piece, 0, Math.min(piece.length, 60), StandardCharsets.UTF_8).indexOf('$') < 0) {
            return piece;
        }
        return utf8(new String(piece, StandardCharsets.UTF_8)
                .replace("$$", Long.toString(number + 1, 36))
                .replace("$", Long.toString(number, 36)));
    }
}
