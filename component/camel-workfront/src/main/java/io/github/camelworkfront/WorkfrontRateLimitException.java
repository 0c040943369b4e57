package io.github.camelworkfront;

/** Too many calls at once for this customer: HTTP 429. Nothing of the call was applied. */
public class WorkfrontRateLimitException extends WorkfrontException {

    private static final long serialVersionUID = 1L;

    public WorkfrontRateLimitException(WorkfrontFailure failure) {
        super(failure);
    }

    public WorkfrontRateLimitException(WorkfrontFailure failure, Throwable cause) {
        super(failure, cause);
    }
}
