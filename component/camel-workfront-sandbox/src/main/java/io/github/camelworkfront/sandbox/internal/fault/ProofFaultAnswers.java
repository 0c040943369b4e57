package io.github.camelworkfront.sandbox.internal.fault;

import io.github.camelworkfront.sandbox.Fault;
import io.github.camelworkfront.sandbox.internal.http.Answer;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.service.ProofService;
import io.github.camelworkfront.sandbox.internal.proof.soap.ResponseWriter;
import io.github.camelworkfront.sandbox.internal.proof.soap.SoapVersion;
import io.github.camelworkfront.sandbox.internal.proof.upload.UploadError;
import io.github.camelworkfront.sandbox.internal.proof.upload.UploadService;
import java.util.Optional;

/**
 * What Proof would say where the answer of REST is JSON: a SOAP fault if it refuses, a page of HTML if what stands before it does. How Proof
 * tells that there are too many requests is not on record; a page is a choice.
 */
final class ProofFaultAnswers {

    private ProofFaultAnswers() {}

    /** Tells whether a path is one of Proof's. */
    static boolean covers(String path) {
        return ProofService.covers(path) || UploadService.PATHS.contains(path);
    }

    /** Makes the answer of a fault; empty if it is the same as everywhere. */
    static Optional<Answer> of(Fault fault, String path) {
        return ProofService.covers(path) ? soap(fault) : upload(fault);
    }

    private static Optional<Answer> soap(Fault fault) {
        return switch (fault.kind()) {
            case UNAUTHORIZED_ONCE, NOT_LOGGED_IN_TEXT -> Optional.of(soap(500, ProofFault.badSession()));
            case ERROR_STRING, ERROR_WITH_200 ->
                Optional.of(soap(fault.status(), new ProofFault("SOAP-ENV:Server", fault.text())));
            default -> page(fault);
        };
    }

    private static Answer soap(int status, ProofFault fault) {
        return ResponseWriter.fault(status, SoapVersion.V11, fault);
    }

    private static Optional<Answer> upload(Fault fault) {
        return switch (fault.kind()) {
            case UNAUTHORIZED_ONCE, NOT_LOGGED_IN_TEXT -> Optional.of(Answer.page(401, "Unauthorized"));
            case ERROR_STRING, ERROR_WITH_200 -> Optional.of(UploadError.STORAGE.answer());
            default -> page(fault);
        };
    }

    private static Optional<Answer> page(Fault fault) {
        return switch (fault.kind()) {
            case TOO_MANY_REQUESTS, THREAD_LIMIT -> Optional.of(Answer.page(fault.status(), "Too Many Requests"));
            case SERVER_ERROR -> Optional.of(Answer.page(fault.status(), "Internal Server Error"));
            default -> Optional.empty();
        };
    }
}
