package io.github.camelworkfront.internal.response;

import io.github.camelworkfront.WorkfrontException;
import io.github.camelworkfront.WorkfrontFailure;
import io.github.camelworkfront.WorkfrontProofException;
import io.github.camelworkfront.WorkfrontRateLimitException;
import io.github.camelworkfront.internal.envelope.Parsed;
import io.github.camelworkfront.internal.plan.ServiceCall;
import java.util.List;

/** Faults of Workfront Proof, with what to do about them as far as that is known. */
final class ProofFaults {

    private static final int LARGEST_CODE = 99_999;
    private static final int TOO_MANY_REQUESTS = 429;

    private ProofFaults() {}

    static WorkfrontException of(int status, Parsed.Fault fault, ServiceCall call) {
        String text = fault.text().isBlank() ? "the service gave no reason" : ErrorBody.cut(fault.text());
        WorkfrontFailure failure = new WorkfrontFailure(
                status,
                fault.code().isBlank() ? null : ErrorBody.cut(fault.code()),
                text,
                number(fault.code()),
                null,
                List.of(),
                call.operation(),
                call.display());
        // The service itself says 500 with every fault: what counts requests stands before it, and speaks SOAP as well.
        return status == TOO_MANY_REQUESTS
                ? new WorkfrontRateLimitException(failure)
                : new WorkfrontProofException(failure, ProofAdvice.on(fault.code(), text), null);
    }

    /** The codes of the service itself are numbers; those of its SOAP library are names. */
    private static Integer number(String code) {
        try {
            int number = Integer.parseInt(code.trim());
            return number >= 0 && number <= LARGEST_CODE ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
