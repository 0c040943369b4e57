package io.github.camelworkfront.internal.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The body of a request. It can be opened again, so that a call can be repeated after a new sign-in. */
public interface Payload {

    String contentType();

    /** Length in bytes, -1 when it is not known. */
    long length();

    /** A fresh stream of the whole body. */
    InputStream open() throws IOException;

    /** Whether {@link #open} still gives the whole body: no longer for a stream that was begun and cannot go back. */
    default boolean canBeSentAgain() {
        return true;
    }

    static Payload json(byte[] bytes) {
        return new Bytes("application/json", bytes);
    }

    static Payload form(Params params) {
        return new Bytes(
                "application/x-www-form-urlencoded; charset=UTF-8",
                params.encoded().getBytes(StandardCharsets.US_ASCII));
    }

    /** A body that is wholly in memory. */
    record Bytes(String contentType, byte[] bytes) implements Payload {
        /** Whether it holds parameters, as the query string would. */
        boolean isForm() {
            return contentType.startsWith("application/x-www-form-urlencoded");
        }

        @Override
        public long length() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new java.io.ByteArrayInputStream(bytes);
        }
    }
}
