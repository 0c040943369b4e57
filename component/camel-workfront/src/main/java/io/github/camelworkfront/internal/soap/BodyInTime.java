package io.github.camelworkfront.internal.soap;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The body of an answer; it says so when it ends because its time is over, and not because it is complete. */
final class BodyInTime extends FilterInputStream {

    private final Deadline deadline;

    BodyInTime(InputStream in, Deadline deadline) {
        super(in);
        this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
        try {
            return checked(super.read());
        } catch (IOException e) {
            throw deadline.reason(e);
        }
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            return checked(super.read(target, offset, length));
        } catch (IOException e) {
            throw deadline.reason(e);
        }
    }

    private int checked(int read) throws IOException {
        if (read < 0 && deadline.isOver()) {
            throw new EOFException("cut off");
        }
        return read;
    }
}
