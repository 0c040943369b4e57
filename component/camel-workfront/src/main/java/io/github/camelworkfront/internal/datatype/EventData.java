package io.github.camelworkfront.internal.datatype;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelworkfront.internal.json.Json;
import java.io.File;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Message;
import org.apache.camel.StreamCache;
import org.apache.camel.WrappedFile;
import org.apache.camel.support.MessageHelper;

/**
 * The body of a message as the data of a CloudEvent, by the rules of its JSON format 1.0.2: JSON is a value in {@code data},
 * text a string there, and bytes are in {@code data_base64}.
 *
 * @param contentType what {@code datacontenttype} says
 * @param value       for {@code data}; of bytes the body as it is, which is read only when it is written
 * @param isBinary    whether it is bytes
 */
record EventData(String contentType, Object value, boolean isBinary) {

    private static final String JSON = "application/json";
    private static final String XML = "application/xml";
    private static final String TEXT = "text/plain";
    private static final String BYTES = "application/octet-stream";

    /** Looks at the body of a message, and leaves it unread. */
    static EventData of(Message message, Json json) {
        Object body = message.getBody();
        if (isBinary(body)) {
            String type = type(message);
            return new EventData(type == null ? BYTES : type, body, true);
        }
        return body instanceof CharSequence text
                ? ofText(text.toString(), type(message), json)
                : new EventData(JSON, body, false);
    }

    private static boolean isBinary(Object body) {
        return body instanceof byte[]
                || body instanceof ByteBuffer
                || body instanceof InputStream
                || body instanceof StreamCache
                || body instanceof File
                || body instanceof WrappedFile;
    }

    /** What a header says of the body: of a download, or of a file that a route has read; null when none does. */
    private static String type(Message message) {
        String type = message.getHeader(Exchange.CONTENT_TYPE, String.class);
        String known = type == null ? message.getHeader(Exchange.FILE_CONTENT_TYPE, String.class) : type;
        return known == null || known.isBlank() ? null : known;
    }

    private static EventData ofText(String text, String type, Json json) {
        Object value = parsed(text, json);
        if (value != null) {
            return new EventData(JSON, value, false);
        }
        if (text.stripLeading().startsWith("<")) {
            return new EventData(XML, text, false);
        }
        // A string with the type of JSON would be read as a value of JSON.
        return new EventData(type == null || isJson(type) ? TEXT : type, text, false);
    }

    /** An object or an array of JSON; null for other text. */
    private static Object parsed(String text, Json json) {
        String start = text.stripLeading();
        if (!start.startsWith("{") && !start.startsWith("[")) {
            return null;
        }
        try {
            return json.parse(text);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private static boolean isJson(String type) {
        String plain = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return plain.equals(JSON) || plain.endsWith("+json");
    }

    /**
     * Adds the data to an event in JSON.
     *
     * @param message the message that it was made of
     * @throws InvalidPayloadException when Camel has no way to read the bytes
     */
    void addTo(Map<String, Object> event, Message message, Json json) throws InvalidPayloadException {
        if (!isBinary) {
            event.put("data", value);
            return;
        }
        // Somebody may have read a stream that can be read again.
        MessageHelper.resetStreamCache(message);
        byte[] bytes = message.getMandatoryBody(byte[].class);
        Object parsed = isJson(contentType) ? parsed(new String(bytes, StandardCharsets.UTF_8), json) : null;
        if (parsed != null) {
            event.put("data", parsed);
        } else {
            event.put("data_base64", Base64.getEncoder().encodeToString(bytes));
        }
    }
}
