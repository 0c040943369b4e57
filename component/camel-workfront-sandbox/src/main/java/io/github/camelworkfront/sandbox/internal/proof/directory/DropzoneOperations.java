package io.github.camelworkfront.sandbox.internal.proof.directory;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofDesk.NewReviewer;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofUser;
import java.util.List;
import java.util.Map;

/**
 * Submissions of people who have no login. Choices: one is fine if its address is one and if it has at most 20 files, which is the limit of
 * the web pages (Adobe, "Create a proof"); its size is an int, which the limit of 4 GB does not fit into. The proof of one shows
 * the file of its {@code Hash}, is called {@code SourceName}, belongs to the first active administrator, and whoever submitted it reads it;
 * any {@code DropzoneURL} will do.
 */
final class DropzoneOperations {

    private static final int MOST_FILES = 20;
    private static final String READ_ONLY = "1";

    private final Directory directory;

    DropzoneOperations(Directory directory) {
        this.directory = directory;
    }

    void register(Registrar operations) {
        operations
                .with("validateDropzoneSubmission", DropzoneOperations::validate)
                .with("createDropzoneProof", this::create);
    }

    private static boolean validate(ProofCall call) {
        return Emails.isAddress(call.required("UploaderEmail"))
                && call.requiredNumber("UploadSize") > 0
                && call.requiredNumber("UploadFilesCount") > 0
                && call.number("UploadFilesCount") <= MOST_FILES;
    }

    private Map<String, Object> create(ProofCall call) {
        String uploader = Emails.required(call, "UploaderEmail");
        String hash = call.required("Hash");
        call.required("DropzoneURL");
        String name = call.required("SourceName");
        ProofUser owner = owner();
        Map<String, Object> proof = directory.desk().create(call.baseUrl(), owner, name, hash, name, 0);
        ProofCall asOwner = new ProofCall(call.operation(), call.arguments(), owner, call.baseUrl());
        directory
                .desk()
                .addReviewers(
                        asOwner,
                        (Integer) proof.get("file_id"),
                        0,
                        List.of(new NewReviewer(uploader, null, READ_ONLY, null)));
        return proof;
    }

    private ProofUser owner() {
        return directory
                .usersOf(directory.accounts().main())
                .filter(user -> user.active() && user.tier().administers())
                .findFirst()
                .orElseThrow(ProofFault::notPermitted);
    }
}
