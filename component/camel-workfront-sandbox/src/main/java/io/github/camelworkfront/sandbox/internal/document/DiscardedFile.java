package io.github.camelworkfront.sandbox.internal.document;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file of which only length and digest are known; its content comes back as so many bytes of zero.
 *
 * @param name the name that the client gave it
 * @param size its length in bytes
 * @param sha256 the SHA-256 of what was uploaded
 */
record DiscardedFile(String name, long size, String sha256) implements StoredFile {

    private static final int BLOCK = 64 * 1024;

    @Override
    public void writeTo(OutputStream out) throws IOException {
        byte[] zeros = new byte[BLOCK];
        for (long left = size; left > 0; left -= BLOCK) {
            out.write(zeros, 0, (int) Math.min(left, BLOCK));
        }
    }
}
