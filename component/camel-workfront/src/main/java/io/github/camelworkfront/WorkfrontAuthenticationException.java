package io.github.camelworkfront;

/** The service does not accept who we say we are: HTTP 401, or an error that says so on any status. */
public class WorkfrontAuthenticationException extends WorkfrontException {

    private static final long serialVersionUID = 1L;

    public WorkfrontAuthenticationException(WorkfrontFailure failure) {
        super(failure);
    }

    /** @param hint what to do about it, for the message */
    public WorkfrontAuthenticationException(WorkfrontFailure failure, String hint, Throwable cause) {
        super(failure, hint, cause);
    }

    public WorkfrontAuthenticationException(WorkfrontFailure failure, Throwable cause) {
        super(failure, cause);
    }
}
