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

    /** Returns the host-relative URL of a step on the way to the content, for which the session is asked again. */
    static String hop(String documentId, int number) {
        return PATH + "/" + number + "?ID=" + documentId;
    }

    /** Returns the host-relative URL of the content for who has a ticket. */
    static String content(String documentId, String ticket) {
        return PATH + "/content?ID=" + documentId + "&ticket=" + ticket;
    }
}
