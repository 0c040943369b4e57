package io.github.camelworkfront;

/** The request makes no sense to the service: HTTP 400, 422 and the other 4xx statuses without a class of their own. */
public class WorkfrontInvalidRequestException extends WorkfrontException {

    private static final long serialVersionUID = 1L;

    public WorkfrontInvalidRequestException(WorkfrontFailure failure) {
        super(failure);
    }

    /** @param hint what to do about it, for the message */
    public WorkfrontInvalidRequestException(WorkfrontFailure failure, String hint, Throwable cause) {
        super(failure, hint, cause);
    }

    public WorkfrontInvalidRequestException(WorkfrontFailure failure, Throwable cause) {
        super(failure, cause);
    }
}
