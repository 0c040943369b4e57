package io.github.camelworkfront.sandbox.internal.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Answers that come slowly, or come to a halt. */
public final class SlowAnswers {

    private static final String LENGTH = "Content-Length";

    private SlowAnswers() {}

    /**
     * Returns an answer of which half of the body is sent at once and then nothing more.
     *
     * @param pause how long the connection stays open after that; then it is closed in the middle of the body
     */
    public static Answer stalled(Answer answer, Duration pause) {
        return answer.withBody(out -> {
            writeHalf(answer, out);
            out.flush();
            sleep(pause);
            throw new EOFException("stalled on purpose");
        });
    }

    private static void writeHalf(Answer answer, OutputStream out) throws IOException {
        String length = answer.headers().get(LENGTH);
        if (length == null) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            answer.body().writeTo(whole);
            out.write(whole.toByteArray(), 0, whole.size() / 2);
        } else {
            // A body that tells its length, such as a file, may be too long for the memory.
            answer.body().writeTo(new HalfStream(out, Long.parseLong(length) / 2));
        }
    }

    /**
     * Returns an answer whose body comes byte by byte.
     *
     * @param pause the time before each byte
     */
    public static Answer dripping(Answer answer, Duration pause) {
        return answer.withBody(out -> answer.body().writeTo(new Drip(out, pause)));
    }

    private static void sleep(Duration time) throws InterruptedIOException {
        try {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while slow on purpose");
        }
    }

    /** Sends each byte on its own. */
    private static final class Drip extends FilterOutputStream {

        private final Duration pause;

        Drip(OutputStream out, Duration pause) {
            super(out);
            this.pause = pause;
        }

        @Override
        public void write(int value) throws IOException {
            sleep(pause);
            out.write(value);
            out.flush();
        }
    }
}
