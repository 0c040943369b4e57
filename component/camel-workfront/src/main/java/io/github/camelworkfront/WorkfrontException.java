package io.github.camelworkfront;

import java.util.List;
import org.apache.camel.CamelException;

/**
 * A call that Workfront refused, could not answer, or that never got an answer. The subclasses say which; routes can
 * catch this class for all of them. Nothing in it holds a secret.
 */
public class WorkfrontException extends CamelException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_MESSAGE = 1000;

    private final WorkfrontFailure failure;

    public WorkfrontException(WorkfrontFailure failure) {
        this(failure, null);
    }

    public WorkfrontException(WorkfrontFailure failure, Throwable cause) {
        super(describe(failure), cause);
        this.failure = failure;
    }

    /** The facts in one value. */
    public WorkfrontFailure getFailure() {
        return failure;
    }

    /** HTTP status of the answer, 0 when there was none. */
    public int getStatus() {
        return failure.status();
    }

    /** The service's own name for the error, such as {@code java.lang.IllegalArgumentException}; may be null. */
    public String getErrorClass() {
        return failure.errorClass();
    }

    /** The service's error number, null when it gave none. */
    public Integer getCode() {
        return failure.code();
    }

    /** The service's message key, such as {@code exception.attask}; may be null. */
    public String getMsgKey() {
        return failure.msgKey();
    }

    /** What the service adds to the message, empty when nothing. */
    public List<String> getAttributes() {
        return failure.attributes();
    }

    /** The service's own message without the words that {@link #getMessage()} puts around it. */
    public String getServiceMessage() {
        return failure.message();
    }

    /** The operation as in the endpoint URI, such as {@code task/search}. */
    public String getOperation() {
        return failure.operation();
    }

    /** Method and path of the request, without its query. */
    public String getPath() {
        return failure.path();
    }

    /** With a hint of ours behind the service's words, for {@link #getMessage()} alone. */
    WorkfrontException(WorkfrontFailure failure, String hint, Throwable cause) {
        super(hint == null ? describe(failure) : describe(failure) + " (" + hint + ")", cause);
        this.failure = failure;
    }

    private static String describe(WorkfrontFailure f) {
        StringBuilder text =
                new StringBuilder("Workfront ").append(f.operation()).append(": ");
        // A status of success beside an error would only puzzle.
        if (f.status() >= 300) {
            text.append(f.status()).append(' ');
        }
        text.append(bounded(f.message()));
        if (f.errorClass() != null) {
            text.append(" [").append(f.errorClass()).append(']');
        }
        if (f.path() != null) {
            text.append(" (").append(f.path()).append(')');
        }
        return text.toString();
    }

    private static String bounded(String message) {
        return message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE) + "…";
    }
}
