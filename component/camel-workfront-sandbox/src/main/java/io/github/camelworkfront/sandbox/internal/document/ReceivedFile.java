package io.github.camelworkfront.sandbox.internal.document;

/**
 * A file that came in as a part of a multipart body.
 *
 * @param name the name that the client gave it; may be empty
 * @param file its content; null if it was too large
 * @param md5 the MD5 of its content, in lower-case hexadecimal digits
 */
public record ReceivedFile(String name, StoredFile file, String md5) {

    /** Tells whether it was larger than it might be, and so was not kept. */
    public boolean isTooLarge() {
        return file == null;
    }
}
