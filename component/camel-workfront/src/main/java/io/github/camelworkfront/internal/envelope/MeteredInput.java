package io.github.camelworkfront.internal.envelope;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what a parser takes, and stops it: at the size of a document, and at what it takes for one step. The latter
 * keeps a single tag or comment from filling the memory, and a single tag with a hundred thousand namespaces, which
 * parsers compare each with each, from costing minutes.
 */
final class MeteredInput extends FilterInputStream {

    /** For one tag, comment or instruction, buffers of the parser included; text comes in pieces. */
    static final int STEP = 256 << 10;

    private final long maxBytes;
    private final Verdict verdict;
    private long total;
    private int step;
    private boolean ended;
    private IOException failure;

    MeteredInput(InputStream in, long maxBytes, Verdict verdict) {
        super(in);
        this.maxBytes = maxBytes;
        this.verdict = verdict;
    }

    /** The parser takes its next step. */
    void nextStep() {
        step = 0;
    }

    /** Whether the parser has seen the end. */
    boolean ended() {
        return ended;
    }

    /** What went wrong with the stream itself; null if nothing has. */
    IOException failure() {
        return failure;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count;
        try {
            count = super.read(buffer, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
        if (count < 0) {
            ended = true;
            return count;
        }
        count(count);
        return count;
    }

    private void count(int bytes) throws IOException {
        total += bytes;
        step += bytes;
        if (total > maxBytes) {
            throw verdict.refuseBytes("is longer than " + maxBytes + " bytes");
        }
        if (step > STEP) {
            throw verdict.refuseBytes("has a tag, comment, instruction or section of more than " + STEP + " bytes");
        }
    }

    /** No: what is read again would be counted again. */
    @Override
    public boolean markSupported() {
        return false;
    }

    /** Through {@link #read}, so that it is counted. */
    @Override
    public long skip(long count) throws IOException {
        byte[] skipped = new byte[(int) Math.min(8192, Math.max(0, count))];
        return Math.max(0, read(skipped, 0, skipped.length));
    }

    /**
     * Reads what follows the document, so that the connection can serve again; gives up where that does not pay.
     */
    void drain() {
        byte[] buffer = new byte[8192];
        try {
            do {
                nextStep();
            } while (read(buffer, 0, buffer.length) >= 0);
        } catch (IOException e) {
            // The document is whole; what comes after it is of no interest.
            nextStep();
        }
    }
}
