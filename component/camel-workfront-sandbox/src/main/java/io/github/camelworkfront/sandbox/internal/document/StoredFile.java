package io.github.camelworkfront.sandbox.internal.document;

import java.io.IOException;
import java.io.OutputStream;

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
}
