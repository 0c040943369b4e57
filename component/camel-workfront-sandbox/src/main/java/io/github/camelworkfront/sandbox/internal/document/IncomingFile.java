package io.github.camelworkfront.sandbox.internal.document;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;

/** A file while it comes in: written to disk, or only counted and digested. Used by one thread. */
public final class IncomingFile extends FilterOutputStream {

    private final String name;
    private final Optional<Path> path;
    private final MessageDigest digest = Digests.sha256();
    private long size;

    private IncomingFile(String name, Optional<Path> path, OutputStream out) {
        super(out);
        this.name = name;
        this.path = path;
    }

    static IncomingFile onDisk(String name, Path path) throws IOException {
        return new IncomingFile(name, Optional.of(path), new BufferedOutputStream(Files.newOutputStream(path)));
    }

    static IncomingFile discarding(String name) {
        return new IncomingFile(name, Optional.empty(), OutputStream.nullOutputStream());
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        size += length;
        if (path.isEmpty()) {
            digest.update(bytes, offset, length);
        }
    }

    /** Ends the file and returns it. */
    StoredFile finish() throws IOException {
        close();
        return path.<StoredFile>map(place -> new DiskFile(name, place, size))
                .orElseGet(() -> new DiscardedFile(name, size, Digests.hex(digest)));
    }

    /** Takes away what came in of a file whose end never came. */
    void abort() throws IOException {
        close();
        if (path.isPresent()) {
            Files.deleteIfExists(path.get());
        }
    }
}
