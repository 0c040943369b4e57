package io.github.camelworkfront.internal.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The body of a request. */
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

    /** Whether {@link #open} gives the whole body as often as anybody likes. */
    default boolean repeatable() {
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

    /**
     * A body that is read from its source while it is sent.
     *
     * @param length     exactly so many bytes, -1 when nobody knows
     * @param repeatable whether the source can be opened more than once
     */
    record Streamed(String contentType, long length, boolean repeatable, Source source) implements Payload {
        @Override
        public InputStream open() throws IOException {
            return source.open();
        }

        @Override
        public boolean canBeSentAgain() {
            return repeatable || !source.begun();
        }
    }

    /** Where a body comes from. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;

        /** Whether it has been opened, for one that can be opened once. */
        default boolean begun() {
            return false;
        }
    }

    /**
     * A form with one file in it; the transport writes what is around the file.
     *
     * @param part     name of the form's field
     * @param fileName name of the file, without control characters
     * @param file     the file itself, with its own content type
     */
    record FileForm(String part, String fileName, Payload file) implements Payload {
        @Override
        public String contentType() {
            return "multipart/form-data";
        }

        /** Not known here: it is that of the file, and of what is around it. */
        @Override
        public long length() {
            return -1;
        }

        /** The file alone. */
        @Override
        public InputStream open() throws IOException {
            return file.open();
        }

        @Override
        public boolean repeatable() {
            return file.repeatable();
        }

        @Override
        public boolean canBeSentAgain() {
            return file.canBeSentAgain();
        }
    }
}
