package io.github.camelworkfront.internal.response;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The {@code error} part of an answer. Usually an object with {@code message} and {@code class}; seen as plain text and
 * with {@code error} in place of {@code message} too.
 */
record ErrorBody(String errorClass, String message, Integer code, String msgKey, List<String> attributes) {

    private static final int LONGEST = 10_000;

    /** What is kept of a text: an exception lives longer than the answer, and each result of a bulk call has one. */
    static String cut(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    ErrorBody {
        errorClass = cut(errorClass);
        message = cut(message);
        msgKey = cut(msgKey);
        attributes =
                attributes.stream().limit(LONGEST / 100).map(ErrorBody::cut).toList();
    }

    static ErrorBody of(Object error) {
        if (!(error instanceof Map<?, ?> map)) {
            return new ErrorBody(null, String.valueOf(error), null, null, List.of());
        }
        Object message = map.get("message") != null ? map.get("message") : map.get("error");
        if (message instanceof Map<?, ?> nested) {
            return of(nested);
        }
        return new ErrorBody(
                text(map.get("class")),
                message == null ? "the service gave no message" : String.valueOf(message),
                map.get("code") instanceof Number n ? n.intValue() : null,
                text(map.get("msgKey")),
                attributes(map.get("attributes")));
    }

    /**
     * The error object of an answer that is one as a whole: {@code {"statusCode", "error": true, "type", "message"}} of
     * Workfront's token endpoints, {@code {"error", "error_description"}} of OAuth2 (RFC 6749, 5.2).
     */
    static Map<String, Object> flat(Map<String, Object> answer) {
        Object error = answer.get("error");
        Object message = answer.get("message") != null ? answer.get("message") : answer.get("error_description");
        Object type = answer.get("type") != null || message == null ? answer.get("type") : error;
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("message", message == null && !(error instanceof Boolean) ? error : message);
        body.put("class", type instanceof Boolean ? null : type);
        return body;
    }

    private static List<String> attributes(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream().map(String::valueOf).toList();
        }
        return value instanceof Collection<?> c
                ? c.stream().filter(Objects::nonNull).map(String::valueOf).toList()
                : value == null ? List.of() : List.of(String.valueOf(value));
    }

    private static String text(Object value) {
        return value == null ? null : String.valueOf(value);
    }
}
