package io.github.camelworkfront.sandbox.internal.document;

import io.github.camelworkfront.sandbox.internal.auth.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A large file whose parts come in, in any order and each at its place in the one file. Thread-safe. */
public final class LargeUpload {

    /** The least size of a part but the last; the size unless the file would have too many of them. */
    static final long LEAST_PART = 8L * 1024 * 1024;

    private static final int MAX_PARTS = 10_000;
    private static final int BUFFER = 64 * 1024;

    private final String id = Tokens.next();
    private final String key = Tokens.next();
    private final String signature = Tokens.next();
    private final Path path;
    private final long size;
    private final Map<Integer, String> eTags = new ConcurrentHashMap<>();

    LargeUpload(Path path, long size) {
        this.path = path;
        this.size = size;
    }

    /** Returns the ID by which the upload is completed. */
    public String id() {
        return id;
    }

    /** Returns the name of the file in the store behind the service, which goes with the ID. */
    public String key() {
        return key;
    }

    /** Returns the size of every part but the last, in bytes. */
    public long partSize() {
        return Math.max(LEAST_PART, (size + MAX_PARTS - 1) / MAX_PARTS);
    }

    /** Returns the number of parts. */
    public int parts() {
        return (int) ((size + partSize() - 1) / partSize());
    }

    /** Returns the host-relative URL that a part is put to; it needs no session, as its signature is enough. */
    public String url(int part) {
        return LargeUploads.PATH + "/" + id + "/" + part + "?signature=" + signature;
    }

    boolean isSignedBy(String text) {
        return signature.equals(text);
    }

    /**
     * Takes a part.
     *
     * @return its tag
     * @throws IllegalArgumentException if there is no such part, or it has another length
     */
    String put(int part, InputStream content) throws IOException {
        if (part < 1 || part > parts()) {
            throw new IllegalArgumentException("There are parts 1 to " + parts() + ", not " + part);
        }
        long start = (part - 1) * partSize();
        long due = Math.min(partSize(), size - start);
        MessageDigest digest = Digests.md5();
        long length = write(content, start, due, digest);
        if (length != due) {
            throw new IllegalArgumentException("Part " + part + " must have " + due + " bytes");
        }
        String tag = Digests.hex(digest);
        eTags.put(part, tag);
        return tag;
    }

    private long write(InputStream content, long start, long due, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long written = 0;
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                // What is too much is read and counted, not written into the part behind.
                if (written + count <= due) {
                    digest.update(buffer, 0, count);
                    writeFully(channel, ByteBuffer.wrap(buffer, 0, count), start + written);
                }
                written += count;
            }
        }
        return written;
    }

    private static void writeFully(FileChannel channel, ByteBuffer bytes, long position) throws IOException {
        long next = position;
        while (bytes.hasRemaining()) {
            next += channel.write(bytes, next);
        }
    }

    /**
     * Makes the file of the parts.
     *
     * @param name the name of the file
     * @param given the tags by the numbers of the parts, with or without quotes
     * @throws IllegalArgumentException if a part is missing or has another tag
     */
    StoredFile complete(String name, Map<String, Object> given) {
        for (int part = 1; part <= parts(); part++) {
            Object tag = given.get(Integer.toString(part));
            if (tag == null || !tag.toString().replace("\"", "").equals(eTags.get(part))) {
                throw new IllegalArgumentException("part " + part + " is missing or has another tag");
            }
        }
        return new DiskFile(name, path, size);
    }
}
