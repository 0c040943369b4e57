package io.github.camelworkfront;

/** The user may not do this: HTTP 403, "You do not have sufficient access to …". */
public class WorkfrontAccessException extends WorkfrontException {

    private static final long serialVersionUID = 1L;

    public WorkfrontAccessException(WorkfrontFailure failure) {
        super(failure);
    }

    /** @param hint what to do about it, for the message */
    public WorkfrontAccessException(WorkfrontFailure failure, String hint, Throwable cause) {
        super(failure, hint, cause);
    }

    public WorkfrontAccessException(WorkfrontFailure failure, Throwable cause) {
        super(failure, cause);
    }
}
