package io.github.camelworkfront;

/** The service failed (HTTP 5xx) or gave an answer that is no answer: HTML, nothing, half a JSON text or no JSON at all. */
public class WorkfrontServerException extends WorkfrontException {

    private static final long serialVersionUID = 1L;

    public WorkfrontServerException(WorkfrontFailure failure) {
        super(failure);
    }

    public WorkfrontServerException(WorkfrontFailure failure, Throwable cause) {
        super(failure, cause);
    }
}
