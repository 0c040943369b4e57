package io.github.camelworkfront;

/** The user may not do this: HTTP 403, "You do not have sufficient access to …". */
public class WorkfrontAccessException extends WorkfrontException {

    private static final long serialVersionUID = 1L;

    public WorkfrontAccessException(WorkfrontFailure failure) {
        super(failure);
    }

    public WorkfrontAccessException(WorkfrontFailure failure, Throwable cause) {
        super(failure, cause);
    }
}
