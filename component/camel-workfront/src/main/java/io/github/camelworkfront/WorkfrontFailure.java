package io.github.camelworkfront;

import java.io.Serializable;
import java.util.List;

/**
 * What is known of a call that failed, without any secret.
 *
 * @param status     HTTP status of the answer, 0 when there was none
 * @param errorClass the service's {@code error.class}, such as {@code java.lang.IllegalArgumentException}; may be null
 * @param message    the service's own message, or what was wrong with its answer; never null
 * @param code       the service's {@code error.code}; null when it gave none
 * @param msgKey     the service's {@code error.msgKey}; may be null
 * @param attributes the service's {@code error.attributes} as text, empty when it gave none
 * @param operation  the operation as in the endpoint URI, such as {@code task/search}
 * @param path       method and path of the request without its query, such as {@code GET /attask/api/v22.0/task/search}
 */
public record WorkfrontFailure(
        int status,
        String errorClass,
        String message,
        Integer code,
        String msgKey,
        List<String> attributes,
        String operation,
        String path)
        implements Serializable {

    public WorkfrontFailure {
        attributes = attributes == null ? List.of() : List.copyOf(attributes);
    }

    /** A failure for which the service said nothing but a status, or nothing at all (status 0). */
    public static WorkfrontFailure of(int status, String message, String operation, String path) {
        return new WorkfrontFailure(status, null, message, null, null, List.of(), operation, path);
    }
}
