package io.github.camelworkfront;

/** An object, or one it refers to, does not exist or is not visible to the user: HTTP 404. */
public class WorkfrontNotFoundException extends WorkfrontException {

    private static final long serialVersionUID = 1L;

    public WorkfrontNotFoundException(WorkfrontFailure failure) {
        super(failure);
    }

    public WorkfrontNotFoundException(WorkfrontFailure failure, Throwable cause) {
        super(failure, cause);
    }
}
