package io.github.camelworkfront;

/**
 * Workfront Proof answered a call with a fault. {@link #getFaultCode()} and {@link #getFaultText()} are what the service
 * said; {@link #getAdvice()} says what to do about it, and stands in the message as well.
 */
public class WorkfrontProofException extends WorkfrontException {

    private static final long serialVersionUID = 1L;

    private final String advice;

    /** @param failure with the fault code as its error class, and the fault's text as its message */
    public WorkfrontProofException(WorkfrontFailure failure) {
        this(failure, null, null);
    }

    /** @param advice what to do about it, for the message; null for none */
    public WorkfrontProofException(WorkfrontFailure failure, String advice, Throwable cause) {
        super(failure, advice, cause);
        this.advice = advice;
    }

    /** The fault code as the service wrote it: mostly a number, such as {@code 403}, else a name such as {@code Server}. */
    public String getFaultCode() {
        return getErrorClass();
    }

    /** The service's own words. */
    public String getFaultText() {
        return getServiceMessage();
    }

    /** What to do about it; null where nothing is known. */
    public String getAdvice() {
        return advice;
    }
}
