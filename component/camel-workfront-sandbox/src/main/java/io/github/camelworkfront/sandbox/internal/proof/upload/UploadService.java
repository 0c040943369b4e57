package io.github.camelworkfront.sandbox.internal.proof.upload;

import io.github.camelworkfront.sandbox.internal.document.FileStore;
import io.github.camelworkfront.sandbox.internal.document.Multipart;
import io.github.camelworkfront.sandbox.internal.document.ReceivedFile;
import io.github.camelworkfront.sandbox.internal.error.WorkfrontFault;
import io.github.camelworkfront.sandbox.internal.http.Answer;
import io.github.camelworkfront.sandbox.internal.http.HttpCall;
import io.github.camelworkfront.sandbox.internal.http.HttpService;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * {@code POST /upload.php} and {@code /soap/upload}: takes files as {@code multipart/form-data}, one or several, without a session, and
 * answers an item for each. That the status is 200 and the content type {@code text/xml} whatever happens is a choice.
 */
public final class UploadService implements HttpService {

    /** Where uploads go. */
    public static final Set<String> PATHS = Set.of("/upload.php", "/soap/upload");

    private final Supplier<ProofUploads> uploads;
    private final Supplier<FileStore> files;

    /**
     * @param uploads gives the uploads of the moment
     * @param files gives what keeps the content at the moment
     */
    public UploadService(Supplier<ProofUploads> uploads, Supplier<FileStore> files) {
        this.uploads = uploads;
        this.files = files;
    }

    @Override
    public Answer serve(HttpCall call) throws IOException {
        Answer answer = call.method().equals("POST") ? receive(call) : Answer.page(405, "Method Not Allowed");
        call.skipBody();
        return answer;
    }

    private Answer receive(HttpCall call) throws IOException {
        ProofUploads current = uploads.get();
        try {
            List<ReceivedFile> received = Multipart.storeAll(call, current.limit(), files.get());
            return received.isEmpty()
                    ? UploadAnswer.of(List.of(UploadError.NO_FILE.item("")))
                    : UploadAnswer.of(
                            received.stream().map(file -> item(file, current)).toList());
        } catch (WorkfrontFault malformed) {
            return UploadAnswer.of(List.of(UploadError.CORRUPTED.item("")));
        }
    }

    private static UploadAnswer.Item item(ReceivedFile file, ProofUploads uploads) {
        if (file.isTooLarge()) {
            return UploadError.TOO_LARGE.item(file.name());
        }
        if (file.name().isEmpty() || file.file().size() == 0) {
            return UploadError.NO_FILE.item(file.name());
        }
        ProofUpload upload = uploads.keep(file.file(), file.md5());
        return new UploadAnswer.Item(upload.hash(), file.name(), upload.md5(), "", "");
    }
}
