package io.github.camelworkfront.sandbox.internal.proof.upload;

import io.github.camelworkfront.sandbox.internal.http.Answer;
import java.util.List;

/** Why a file was not taken, by the numbers that PHP gives uploads. Only the meaning of the numbers is on record; the words are a choice. */
public enum UploadError {
    /** Larger than the account allows. */
    TOO_LARGE(1, "The file is too large."),
    /** A body that ends in the middle, or cannot be read. */
    CORRUPTED(3, "The file is corrupted."),
    /** No file, or one without content. */
    NO_FILE(4, "No file data."),
    /** A disk that cannot be written to. */
    STORAGE(7, "Storage error.");

    private final int code;
    private final String text;

    UploadError(int code, String text) {
        this.code = code;
        this.text = text;
    }

    /** Returns the item of a file that was not taken. */
    UploadAnswer.Item item(String fileName) {
        return new UploadAnswer.Item("", fileName, "", Integer.toString(code), text);
    }

    /** Returns the answer to a request that failed with this as a whole. */
    public Answer answer() {
        return UploadAnswer.of(List.of(item("")));
    }
}
