package io.github.camelworkfront.sandbox.internal.proof.directory;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofHandlers;

/**
 * Submissions of people who have no login. Choices: one is fine if its address is one, and if it has at most 20 files of at most 4 GB in
 * all, which are the limits of the web pages (Adobe, "Upload files to a proof").
 */
final class DropzoneOperations {

    private static final int MOST_FILES = 20;

    private DropzoneOperations() {}

    static void register(ProofHandlers handlers) {
        handlers.with("validateDropzoneSubmission", DropzoneOperations::validate);
    }

    private static boolean validate(ProofCall call) {
        // The size is an int, so that no submission over the limit can be said.
        return Emails.isAddress(call.required("UploaderEmail"))
                && call.requiredNumber("UploadSize") > 0
                && call.requiredNumber("UploadFilesCount") > 0
                && call.number("UploadFilesCount") <= MOST_FILES;
    }
}
