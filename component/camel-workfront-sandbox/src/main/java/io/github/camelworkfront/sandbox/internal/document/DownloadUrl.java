package io.github.camelworkfront.sandbox.internal.document;

/** Where a document is downloaded, as its field {@code downloadURL} tells; the path is inferred, not recorded. */
public final class DownloadUrl {

    /** The path below the host. */
    public static final String PATH = "/document/download";

    private DownloadUrl() {}

    /** Returns the host-relative URL of a document. */
    public static String of(String documentId) {
        return PATH + "?ID=" + documentId;
    }
}
