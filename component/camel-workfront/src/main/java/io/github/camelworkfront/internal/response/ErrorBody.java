package io.github.camelworkfront.internal.response;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The {@code error} part of an answer. Usually an object with {@code message} and {@code class}; seen as plain text and
 * with {@code error} in place of {@code message} too.
 */
record ErrorBody(String errorClass, String message, Integer code, String msgKey, List<String> attributes) {

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
