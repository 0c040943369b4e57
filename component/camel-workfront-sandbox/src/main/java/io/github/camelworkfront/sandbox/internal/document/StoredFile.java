package io.github.camelworkfront.sandbox.internal.document;

import io.github.camelworkfront.sandbox.DocumentContent;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** A file that was uploaded. */
public interface StoredFile {

    /** Returns the name that the client gave it. */
    String name();

    /** Returns its length in bytes. */
    long size();

    /** Returns the SHA-256 of what was uploaded, in lower-case hexadecimal digits. */
    String sha256() throws IOException;

    /** Writes its content. */
    void writeTo(OutputStream out) throws IOException;

    /** Returns name, length and digest. */
    default DocumentContent summary() {
        try {
            return new DocumentContent(name(), size(), sha256());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name(), e);
        }
    }
}
