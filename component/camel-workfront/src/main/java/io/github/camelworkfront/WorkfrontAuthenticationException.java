package io.github.camelworkfront;

/** The service does not accept who we say we are: HTTP 401, or an error that says so on any status. */
public class WorkfrontAuthenticationException extends WorkfrontException {

    private static final long serialVersionUID = 1L;

    public WorkfrontAuthenticationException(WorkfrontFailure failure) {
        super(failure);
    }

    public WorkfrontAuthenticationException(WorkfrontFailure failure, Throwable cause) {
        super(failure, cause);
    }
}
