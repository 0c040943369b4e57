package io.github.camelworkfront.sandbox.internal.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

/**
 * A file whose content lies on disk.
 *
 * @param name the name that the client gave it
 * @param path where its content lies
 * @param size its length in bytes
 */
record DiskFile(String name, Path path, long size) implements StoredFile {

    @Override
    public String sha256() throws IOException {
        MessageDigest digest = Digests.sha256();
        writeTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return Digests.hex(digest);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        Files.copy(path, out);
    }
}
